/**
 * Fails when a script has grown beyond its ceiling in package.json (`sizeLimits`: a file of `dist/`, `*` for its hash, to
 * bytes of Brotli). The entry counts with all that it imports at once; a chunk loaded later counts without what the entry
 * has brought already.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadedAtOnce, type LoadedScript } from '../build-scripts/package/loaded-at-once.js';
import { sizeLimits } from '../package.json';
import { repositoryRoot } from './support/repository.js';

const dist = path.join(repositoryRoot, 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const sum = (scripts: readonly LoadedScript[]) => scripts.reduce((total, { brotli }) => total + brotli, 0);
const alreadyThere = new Set(loadedAtOnce(dist, 'careers-widget.js').map(({ file }) => file));

let isTooLarge = false;
for (const [pattern, limit] of Object.entries(sizeLimits)) {
  const [before = '', after] = pattern.split('*');
  const [file, ...others] = files.filter((name) =>
    after === undefined ? name === pattern : name.startsWith(before) && name.endsWith(after),
  );
  if (file === undefined || others.length > 0) throw new Error(`One file of dist/ has to be called ${pattern}.`);
  const isEntry = alreadyThere.has(file);
  const size = sum(loadedAtOnce(dist, file).filter((script) => isEntry || !alreadyThere.has(script.file)));
  console.log(`${size} bytes of Brotli, at most ${limit}: ${file}`);
  isTooLarge ||= size > limit;
}
process.exit(isTooLarge ? 1 : 0);
