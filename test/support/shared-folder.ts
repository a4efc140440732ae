import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = fileURLToPath(new URL('../../../shared', import.meta.url));

/**
 * The path of a file or folder in the folder `shared` beside this checkout, where files stand that are not part of the
 * project, such as the conformance cases. `undefined` when it is not there: then the tests that need it are skipped.
 */
export function sharedFolder(...parts: string[]): string | undefined {
  const path = join(beside, ...parts);
  return existsSync(path) ? path : undefined;
}
