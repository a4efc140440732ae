import { readdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository.js';

/** The test files of some rooms of `test/`, relative to the repository, sorted. A room that is not there has none. */
export function testFiles(rooms: readonly string[]): string[] {
  const all = readdirSync(path.join(repositoryRoot, 'test'), { recursive: true, encoding: 'utf8' });
  return all
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && rooms.includes(file.split('/', 1)[0] ?? ''))
    .sort()
    .map((file) => `test/${file}`);
}
