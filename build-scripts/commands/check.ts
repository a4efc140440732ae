import { explainLeftOut } from './explain-left-out.js';
import type { Command } from './command.js';
import { compileForCommand, countLevels, hasFailed } from './run-compiler.js';

/** Says what is wrong with the postings and writes nothing. */
export const checkCommand: Command = async (flags) => {
  const { bundle, diagnostics, leftOut, skipped } = await compileForCommand(flags);
  if (!flags.quiet) {
    for (const line of explainLeftOut(leftOut, skipped)) console.error(line);
    console.error(`${bundle.jobs.length} good to publish. ${countLevels(diagnostics) || 'No problems'}.`);
  }
  return hasFailed(diagnostics, flags.strict) ? 1 : 0;
};
