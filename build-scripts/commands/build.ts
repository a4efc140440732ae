import { pruneBodies, writeBundle } from '../compile/write-bundle.js';
import { explainLeftOut } from '../diagnostics/explain-left-out.js';
import { publishedFiles } from '../publish/published-files.js';
import { CallError } from './call-error.js';
import type { Command, CommandFlags } from './command.js';
import { compileForCommand, countLevels, hasFailed } from './compile-for-command.js';

/** Compiles the postings and writes the bundle. With a posting in error the old bundle stays, unless told otherwise. */
export const buildCommand: Command = async (flags) => {
  const status = await build(flags);
  if (flags.watch) {
    const { watchPostings } = await import('./watch-postings.js');
    await watchPostings(flags.folders, async () => void (await build(flags)));
  }
  return status;
};

async function build(flags: CommandFlags): Promise<number> {
  if (flags.out === undefined) throw new CallError('Say where the bundle goes: --out FOLDER.');
  const { bundle, bodies, diagnostics, leftOut, skipped, baseUrl, now } = await compileForCommand(flags);
  const failed = hasFailed(diagnostics, flags.strict);
  const talk = (line: string) => {
    if (!flags.quiet) console.error(line);
  };
  for (const line of explainLeftOut(leftOut, skipped)) talk(line);
  if (failed && !flags['keep-going']) {
    console.error(
      `Nothing was written: ${countLevels(diagnostics)}. --keep-going publishes the good postings.`,
    );
    return 1;
  }
  const beside = await publishedFiles(
    { bundle, bodies },
    { pages: flags.pages, feeds: flags.feeds, now, ...(baseUrl !== undefined && { baseUrl }) },
  );
  try {
    writeBundle({ bundle, bodies }, flags.out, beside);
    if (flags.prune) for (const name of pruneBodies(bundle, flags.out)) talk(`removed: jobs/${name}`);
  } catch (error) {
    throw asCallError(error, flags.out);
  }
  const problems = countLevels(diagnostics);
  talk(`${bundle.jobs.length} ${bundle.jobs.length === 1 ? 'job' : 'jobs'} written to ${flags.out}${problems && `; ${problems}`}`); // prettier-ignore
  return failed ? 1 : 0;
}

/** What the file system said, for somebody who did not write this program. */
function asCallError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return error;
  const reason = REASONS[error.code] ?? error.message;
  return new CallError(
    `The bundle could not be written to ${folder}: ${reason}. The old bundle is as it was.`,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EEXIST: 'a file stands where a folder has to be',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder has to be',
  EPERM: 'this user may not write there',
  EROFS: 'it can only be read',
};
