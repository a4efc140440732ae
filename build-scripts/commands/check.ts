import { listSizeError } from '../compile/output/write-bundle.js';
import type { Command } from './flags.js';
import { hasFailed, Reporter, summaryLine } from './report.js';
import { compileForCommand } from './run-compiler.js';
import { selectPostings } from './select-postings.js';
import { suggestConfiguration } from './suggest-configuration.js';

/** Reports the problems of folders of postings, or of single postings, and writes nothing. */
export const checkCommand: Command = async (flags) => {
  const reporter = new Reporter(flags);
  const selection = await selectPostings(flags.folders);
  const compilation = await compileForCommand(flags, { selection });
  reporter.print(compilation);
  for (const name of selection.others) reporter.say(`skipped   ${name} (not a Markdown file)`);
  reporter.say(summaryLine(compilation));
  const suggestion = compilation.isConfigured ? undefined : suggestConfiguration(compilation.configurable);
  if (suggestion !== undefined)
    reporter.say(
      `\nTo configure what is unknown, run careers-widget init, and paste into the configuration:\n\n${suggestion}`,
    );
  const tooLarge = listSizeError(compilation.bundle);
  if (tooLarge) console.error(`The bundle cannot be built: ${tooLarge.message}.\nhelp: ${tooLarge.help}`);
  return tooLarge || hasFailed(compilation.diagnostics, flags.strict) ? 1 : 0;
};
