import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The `integrity` values (https://www.w3.org/TR/sri-2/) of the scripts that pages load from a folder, by the script's path in
 * it, sorted.
 */
export function subresourceIntegrity(folder: string): Record<string, string> {
  const scripts = ['.', 'chunks'].flatMap((within) =>
    readdirSync(path.join(folder, within))
      .filter((file) => file.endsWith('.js') && (within === 'chunks' || file.startsWith('careers-widget.')))
      .map((file) => path.posix.join(within, file)),
  );
  return Object.fromEntries(
    scripts.sort().map((file) => {
      const hash = createHash('sha384').update(readFileSync(path.join(folder, file)));
      return [file, `sha384-${hash.digest('base64')}`];
    }),
  );
}
