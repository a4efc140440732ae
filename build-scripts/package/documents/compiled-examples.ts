import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compilePostings } from '../../compile/compile.js';
import type { JobBody } from '../../../src/posting/job-posting.js';
import { BUILT_IN_SHORTCODES } from '../../compile/shortcodes/registry.js';
import { DESCRIBED_SHORTCODES } from './described-shortcodes.js';

const FRONT_MATTER = '---\ntitle: Welder\nlanguage: en\n---\n\n';

/**
 * What the example of each shortcode becomes, by the shortcode's name: the text of a posting that holds nothing else. The
 * compiler does with it what it does with every posting.
 */
export async function compiledExamples(): Promise<ReadonlyMap<string, JobBody>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'careers-widget-examples-'));
  try {
    // The posting that examples refer to.
    writeFileSync(path.join(folder, 'fitter.md'), `${FRONT_MATTER}Text.`);
    for (const [name, { example }] of Object.entries(DESCRIBED_SHORTCODES))
      writeFileSync(path.join(folder, `${name}.md`), FRONT_MATTER + example);
    const { bodies } = await compilePostings({
      folders: [folder],
      organization: { name: 'Kvernsund' },
      publish: new Set(),
      shortcodes: BUILT_IN_SHORTCODES,
      now: Date.UTC(2026, 10, 20),
      timeZone: 'UTC',
    });
    const byName = new Map(bodies.map((body) => [body.id, body]));
    return new Map(
      Object.keys(DESCRIBED_SHORTCODES).flatMap((name) => {
        const body = byName.get(name);
        return body ? [[name, body]] : [];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
