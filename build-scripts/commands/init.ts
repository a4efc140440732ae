import { writeFile } from 'node:fs/promises';
import { CONFIGURATION_TEMPLATE } from '../configuration/configuration-template.js';
import { UsageError } from './flags.js';

const FILE = 'careers-widget.config.mjs';

const BUILD = 'npx careers-widget build postings --out public/careers --scripts public/careers-widget';

const SNIPPET = `<script type="module" src="/careers-widget/careers-widget.js"></script>

<job-list src="/careers/jobs.json">
  <p>See our openings at <a href="mailto:jobs@your-company.example">jobs@your-company.example</a>.</p>
</job-list>`;

/**
 * Writes a configuration with every key explained, and prints the HTML for a page.
 *
 * @throws UsageError when there is a configuration already; it is not changed
 */
export async function initCommand(): Promise<number> {
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
  console.error('Then paste this where the jobs should appear:\n');
  console.log(SNIPPET);
  return 0;
}
