/**
 * Fails when a script of `dist/` is larger than its limit in package.json (`sizeLimits`, in bytes compressed with Brotli;
 * `*` stands for the hash in a name).
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
  const [before = '', after] = pattern.split('*');
  const [file, ...others] = files.filter((name) =>
    after === undefined ? name === pattern : name.startsWith(before) && name.endsWith(after),
  );
  if (file === undefined || others.length > 0) throw new Error(`Expected one file of dist/ named ${pattern}.`);
  const size = brotliCompressSync(readFileSync(path.join(dist, file))).length;
  console.log(`${file}: ${size} of ${limit} B`);
  isTooLarge ||= size > limit;
}
process.exit(isTooLarge ? 1 : 0);
