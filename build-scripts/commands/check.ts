import type { Command } from './command.js';
import { compileForCommand, countLevels, hasFailed } from './compile-for-command.js';

/** Says what is wrong with the postings and writes nothing. */
export const checkCommand: Command = async (flags) => {
  const { bundle, diagnostics } = await compileForCommand(flags);
  if (!flags.quiet)
    console.error(`${bundle.jobs.length} good to publish. ${countLevels(diagnostics) || 'No problems'}.`);
  return hasFailed(diagnostics, flags.strict) ? 1 : 0;
};
