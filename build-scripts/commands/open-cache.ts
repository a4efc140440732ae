import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CompilationCache } from '../compile/compilation-cache.js';
import { isPlainData } from './is-plain-data.js';

/**
 * The cache for this compiler and these settings, in `node_modules/.cache` where there is one, else in the user's own
 * folder for caches. `undefined` where nobody can say whether the settings are the same: the configuration holds functions,
 * or the compiler is run from its sources, of which one may have changed.
 */
export function openCache(settings: unknown): CompilationCache | undefined {
  const program = fileURLToPath(import.meta.url);
  if (!program.endsWith('.js') || !isPlainData(settings)) return undefined;
  const fingerprint = createHash('sha256')
    .update(readFileSync(program))
    .update(JSON.stringify(settings))
    .digest('hex')
    .slice(0, 32);
  const folder = existsSync('node_modules')
    ? 'node_modules/.cache'
    : (process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'));
  return CompilationCache.open(path.join(folder, 'careers-widget'), fingerprint);
}
