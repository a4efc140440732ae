import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from './repository.js';

/** What a run of the command line did. */
export interface CliRun {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line from its sources, as a user would from the repository's folder, with the clock at 2026-11-20. */
export function runCli(...commandArguments: string[]): CliRun {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      path.join(repositoryRoot, 'build-scripts/cli.ts'),
      ...commandArguments,
    ],
    {
      cwd: repositoryRoot,
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20) / 1000), NO_COLOR: '1' },
    },
  );
  return { status, stdout, stderr };
}
