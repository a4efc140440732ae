import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compilePostings } from '../../compile/compile.js';
import type { JobBody } from '../../../src/posting/job-posting.js';
import { BUILT_IN_SHORTCODES } from '../../compile/shortcodes/registry.js';

const FRONT_MATTER = '---\ntitle: Welder\nlanguage: en\n---\n\n';

/** Compiles the example of each built-in shortcode to a posting's body, by the shortcode's name. */
export async function compiledExamples(): Promise<ReadonlyMap<string, JobBody>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'careers-widget-examples-'));
  try {
    // The examples of ref and relref refer to it.
    writeFileSync(path.join(folder, 'fitter.md'), `${FRONT_MATTER}Text.`);
    for (const { name, documentation } of BUILT_IN_SHORTCODES.values())
      writeFileSync(path.join(folder, `${name}.md`), FRONT_MATTER + documentation.example);
    const { bodies } = await compilePostings({
      folders: [folder],
      organization: { name: 'Kvernsund' },
      publish: new Set(),
      shortcodes: BUILT_IN_SHORTCODES,
      now: Date.UTC(2026, 10, 20),
      timeZone: 'UTC',
    });
    const byName = new Map([...bodies].map((body) => [body.id, body]));
    return new Map(
      [...BUILT_IN_SHORTCODES.keys()].flatMap((name) => {
        const body = byName.get(name);
        return body ? [[name, body]] : [];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
