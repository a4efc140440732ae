import { spawnSync } from 'node:child_process';
import { repositoryRoot } from './repository.js';
import type { Tally } from './tally.js';

/** Runs a command that is good when it exits with 0; its words go to the terminal. Counts as one test. */
export function runCommand(command: string, commandArguments: string[]): Tally {
  const { status } = spawnSync(command, commandArguments, { cwd: repositoryRoot, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
