import { writeFile } from 'node:fs/promises';
import { CONFIGURATION_TEMPLATE } from '../configuration/configuration-template.js';
import { UsageError, type Command } from './flags.js';
import { compileForCommand } from './run-compiler.js';
import { suggestConfiguration } from './suggest-configuration.js';

const FILE = 'careers-widget.config.mjs';

const BUILD = 'npx careers-widget build postings --out public/careers --scripts public/careers-widget';

const SNIPPET = `<link rel="preload" as="fetch" crossorigin href="/careers/jobs.json" />
<script type="module" src="/careers-widget/careers-widget.js"></script>

<job-list src="/careers/jobs.json">
  <p>See our openings at <a href="mailto:jobs@your-company.example">jobs@your-company.example</a>.</p>
</job-list>`;

/**
 * Writes a configuration with every key explained, and prints the HTML for a page. If folders of postings are named, it
 * prints what they need to have configured.
 *
 * @throws UsageError when there is a configuration already; it is not changed
 */
export const initCommand: Command = async (flags) => {
  // Before the file is written: the folders may not exist.
  const { folders } = flags;
  const compilation = folders.length === 0 ? undefined : await compileForCommand(flags);
  try {
    await writeFile(FILE, CONFIGURATION_TEMPLATE, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new UsageError(`${FILE} already exists and was not changed.`);
    }
    throw error;
  }
  console.error(`Created ${FILE}. Build with the paths of your site:\n`);
  console.error(`${BUILD}\n`);
  const suggestion = compilation && suggestConfiguration(compilation.configurable);
  if (suggestion !== undefined)
    console.error(`Your postings use names to configure. Paste into ${FILE}:\n\n${suggestion}\n`);
  console.error('Then paste this where the jobs should appear:\n');
  console.log(SNIPPET);
  return 0;
};
