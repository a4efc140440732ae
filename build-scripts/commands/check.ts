import type { Command } from './flags.js';
import { explainLeftOut, hasFailed, summaryLine } from './report.js';
import { compileForCommand } from './run-compiler.js';

/** Reports the problems of the postings and writes nothing. */
export const checkCommand: Command = async (flags) => {
  const compilation = await compileForCommand(flags);
  if (!flags.quiet) {
    for (const line of explainLeftOut(compilation)) console.error(line);
    console.error(summaryLine(compilation));
  }
  return hasFailed(compilation.diagnostics, flags.strict) ? 1 : 0;
};
