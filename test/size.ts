/**
 * Fails when a script of `dist/` is larger than its limit in package.json (`sizeLimits`, in bytes compressed with Brotli,
 * with `*` and `?` as in file globs).
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { sizeLimits } from '../package.json';
import { repositoryRoot } from './support/repository.js';

const dist = path.join(repositoryRoot, 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

let isTooLarge = false;
for (const [pattern, limit] of Object.entries(sizeLimits)) {
  const glob = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}$`);
  const matching = files.filter((name) => glob.test(name));
  if (matching.length === 0) throw new Error(`Expected a file of dist/ named ${pattern}.`);
  for (const file of matching) {
    const size = brotliCompressSync(readFileSync(path.join(dist, file))).length;
    console.log(`${file}: ${size} of ${limit} B`);
    isTooLarge ||= size > limit;
  }
}
process.exit(isTooLarge ? 1 : 0);
