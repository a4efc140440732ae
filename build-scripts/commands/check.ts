import type { Command } from './flags.js';
import { hasFailed, Reporter, summaryLine } from './report.js';
import { compileForCommand } from './run-compiler.js';

/** Reports the problems of the postings and writes nothing. */
export const checkCommand: Command = async (flags) => {
  const reporter = new Reporter(flags);
  const compilation = await compileForCommand(flags);
  reporter.print(compilation);
  reporter.say(summaryLine(compilation));
  return hasFailed(compilation.diagnostics, flags.strict) ? 1 : 0;
};
