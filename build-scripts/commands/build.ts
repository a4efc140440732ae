import { pruneBodies, writeBundle } from '../compile/output/write-bundle.js';
import { writeWhole } from '../compile/output/write-atomically.js';
import { explainLeftOut } from './explain-left-out.js';
import { publishedFiles } from '../publish/published-files.js';
import { CallError } from './usage-error.js';
import type { Command, CommandFlags } from './command.js';
import { compileForCommand, countLevels, hasFailed } from './run-compiler.js';
import { widgetScripts } from './widget-scripts.js';

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
  const { out, scripts } = flags;
  if (out === undefined) throw new CallError('Say where the bundle goes: --out FOLDER.');
  const { bundle, bodies, diagnostics, leftOut, skipped, baseUrl, now } = await compileForCommand(flags);
  const failed = hasFailed(diagnostics, flags.strict);
  const talk = (line: string) => {
    if (!flags.quiet) console.error(line);
  };
  for (const line of explainLeftOut(leftOut, skipped)) talk(line);
  if (failed && !flags['keep-going']) {
    console.error(`Nothing was written: ${countLevels(diagnostics)}. --keep-going publishes the good postings.`);
    return 1;
  }
  const beside = await publishedFiles(
    { bundle, bodies },
    { pages: flags.pages, feeds: flags.feeds, now, ...(baseUrl !== undefined && { baseUrl }) },
  );
  // First, so that the bundle is as it was when they cannot be written.
  if (scripts !== undefined) attempt('scripts', scripts, () => writeWhole(scripts, widgetScripts()));
  attempt('bundle', out, () => {
    writeBundle({ bundle, bodies }, out, beside);
    if (flags.prune) for (const name of pruneBodies(bundle, out)) talk(`removed: jobs/${name}`);
  });
  const problems = countLevels(diagnostics);
  talk(
    `${bundle.jobs.length} ${bundle.jobs.length === 1 ? 'job' : 'jobs'} written to ${out}${problems && `; ${problems}`}`,
  );
  return failed ? 1 : 0;
}

/** Has something written to a folder. What the file system says against it is told to somebody who did not write this program. */
function attempt(what: 'bundle' | 'scripts', folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    const reason = REASONS[error.code] ?? error.message;
    throw new CallError(`The ${what} could not be written to ${folder}: ${reason}. The old bundle is as it was.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EEXIST: 'a file stands where a folder has to be',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder has to be',
  EPERM: 'this user may not write there',
  EROFS: 'it can only be read',
};
