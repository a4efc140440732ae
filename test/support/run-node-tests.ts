import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import path from 'node:path';
import { repositoryRoot } from './repository.js';
import type { Tally } from './tally.js';

/** Runs test files with Node's own runner, each in a process of its own, and counts tests, not suites. */
export async function runNodeTests(files: string[]): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  const stream = run({ files: files.map((file) => path.join(repositoryRoot, file)), concurrency: 2 });
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
