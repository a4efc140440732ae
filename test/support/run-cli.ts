import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from './repository.js';

/** Result of a command-line run. */
export interface CliRun {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command line in the repository’s folder, with the clock at 2026-11-20. */
export function runCli(...commandArguments: string[]): CliRun {
  const cli = path.join(repositoryRoot, 'dist/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...commandArguments], {
    cwd: repositoryRoot,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20) / 1000), NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}
