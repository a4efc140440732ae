import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import path from 'node:path';
import { repositoryRoot } from './repository.js';

/** Number of passed and failed tests. */
export interface Tally {
  passed: number;
  failed: number;
}

/** Test files in folders of `test/`, relative to the repository, sorted. */
export function testFiles(folders: readonly string[]): string[] {
  const all = readdirSync(path.join(repositoryRoot, 'test'), { recursive: true, encoding: 'utf8' });
  return all
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && folders.includes(file.split('/', 1)[0] ?? ''))
    .sort()
    .map((file) => `test/${file}`);
}

/** Runs test files with Node’s test runner, each in its own process, and counts tests, not suites. */
export async function runNodeTests(files: string[]): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  const stream = run({
    files: files.map((file) => path.join(repositoryRoot, file)),
    concurrency: 2,
    // Only a hang takes this long.
    timeout: 900_000,
  });
  stream.on('test:pass', (event) => {
    if (event.details.type !== 'suite' && !event.skip && !event.todo) tally.passed += 1;
  });
  stream.on('test:fail', (event) => {
    if (event.details.type !== 'suite') tally.failed += 1;
  });
  const report = stream.compose(new spec());
  for await (const chunk of report) process.stdout.write(String(chunk));
  return tally;
}

/** Runs a command with its output on the terminal; counts as one test. */
export function runCommand(command: string, commandArguments: string[]): Tally {
  const { status } = spawnSync(command, commandArguments, { cwd: repositoryRoot, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
