/** Fails when what a page loads before anything runs has grown beyond the ceiling in package.json (`sizeLimits`, bytes of Brotli). */
import path from 'node:path';
import { loadedAtOnce } from '../build-scripts/loaded-at-once.js';
import { sizeLimits } from '../package.json';
import { repositoryRoot } from './support/repository.js';

let isTooLarge = false;
for (const [file, limit] of Object.entries(sizeLimits)) {
  const size = loadedAtOnce(path.join(repositoryRoot, 'dist'), path.posix.relative('dist', file)).reduce(
    (sum, { brotli }) => sum + brotli,
    0,
  );
  console.log(`${file} with what it imports: ${size} bytes of Brotli; the ceiling is ${limit}.`);
  if (size > limit || size < 1000) isTooLarge = true;
}
process.exit(isTooLarge ? 1 : 0);
