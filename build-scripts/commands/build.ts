import { writeAtomically } from '../compile/output/write-atomically.js';
import { BundleSizeError, pruneBodies, writeBundle } from '../compile/output/write-bundle.js';
import { publishedFiles } from '../publish/published-files.js';
import { UsageError, type Command, type CommandFlags } from './flags.js';
import { PostingMemory } from './posting-memory.js';
import { countLevels, hasFailed, Reporter } from './report.js';
import { compileForCommand } from './run-compiler.js';
import { widgetScripts } from './widget-scripts.js';

/** Compiles the postings and writes the bundle. With a posting in error the old bundle stays, without `--keep-going`. */
export const buildCommand: Command = async (flags) => {
  const reporter = new Reporter(flags);
  if (!flags.watch) return build(flags, reporter);
  const memory = new PostingMemory();
  const status = await build(flags, reporter, memory);
  const { watchPostings } = await import('./watch-postings.js');
  await watchPostings(flags.folders, async () => void (await build(flags, reporter, memory)));
  return status;
};

async function build(flags: CommandFlags, reporter: Reporter, memory?: PostingMemory): Promise<number> {
  const { out, scripts, pages = false, feeds = false } = flags;
  if (out === undefined) throw new UsageError('Missing required option: --out <folder>.');
  const compilation = await compileForCommand(flags, memory && { memory });
  const { bundle, bodies, diagnostics, baseUrl, now } = compilation;
  if (feeds && baseUrl === undefined) throw new UsageError('Missing required option for --feeds: --base-url <url>.');
  const failed = hasFailed(diagnostics, flags.strict);
  reporter.print(compilation);
  if (failed && !flags['keep-going']) {
    console.error(`Nothing was written: ${countLevels(diagnostics)}. Use --keep-going to publish the valid postings.`);
    return 1;
  }
  const published = await publishedFiles(
    { bundle, bodies },
    { pages, feeds, now, ...(baseUrl !== undefined && { baseUrl }) },
  );
  // Before the bundle, which is then unchanged when the scripts cannot be written.
  if (scripts !== undefined) attempt('scripts', scripts, () => writeAtomically(scripts, widgetScripts()));
  try {
    attempt('bundle', out, () => {
      writeBundle({ bundle, bodies }, out, published);
      if (flags.prune) for (const name of pruneBodies(bundle, out)) reporter.say(`removed: jobs/${name}`);
    });
  } catch (error) {
    if (!(error instanceof BundleSizeError)) throw error;
    console.error(`Nothing was written: ${error.message}.\nhelp: ${error.help}`);
    return 1;
  }
  const problems = countLevels(diagnostics);
  reporter.say(
    `${bundle.jobs.length} ${bundle.jobs.length === 1 ? 'job' : 'jobs'} written to ${out}${problems && `; ${problems}`}`,
  );
  return failed ? 1 : 0;
}

/** Writes to a folder, and reports errors of the file system in words. */
function attempt(what: 'bundle' | 'scripts', folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    const reason = REASONS[error.code] ?? error.message;
    throw new UsageError(`Cannot write the ${what} to ${folder}: ${reason}. The old list of jobs is unchanged.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'a file is in the place of a folder',
  EFBIG: 'a file is too large for the file system',
  EISDIR: 'a folder is in the place of a file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is in the place of a folder',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};
