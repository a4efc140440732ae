import { writeBundle } from '../compile/write-bundle.js';
import { CallError } from './call-error.js';
import type { Command } from './command.js';
import { compileForCommand, countLevels, hasFailed } from './compile-for-command.js';

/** Compiles the postings and writes the bundle. With a posting in error the old bundle stays, unless told otherwise. */
export const buildCommand: Command = async (flags) => {
  if (flags.out === undefined) throw new CallError('Say where the bundle goes: --out FOLDER.');
  const { bundle, bodies, diagnostics, leftOut } = await compileForCommand(flags);
  const failed = hasFailed(diagnostics, flags.strict);
  const talk = (line: string) => {
    if (!flags.quiet) console.error(line);
  };
  for (const { name, state } of leftOut) talk(`left out  ${name} (${state})`);
  if (failed && !flags['keep-going']) {
    console.error(
      `Nothing was written: ${countLevels(diagnostics)}. --keep-going publishes the good postings.`,
    );
    return 1;
  }
  await writeBundle({ bundle, bodies }, flags.out);
  const problems = countLevels(diagnostics);
  talk(`${bundle.jobs.length} ${bundle.jobs.length === 1 ? 'job' : 'jobs'} written to ${flags.out}${problems && `; ${problems}`}`); // prettier-ignore
  return failed ? 1 : 0;
};
