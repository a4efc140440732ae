import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compilePostings } from '../../build-scripts/compile/compile.js';
import { compileSettingsOf } from '../../build-scripts/configuration/compile-settings.js';
import { loadConfiguration } from '../../build-scripts/configuration/load-configuration.js';

const organizations = fileURLToPath(new URL('organizations', import.meta.url));

/**
 * Invented organizations that structure their postings differently: each folder contains `postings`, the expected bundle
 * (`jobs.json`) and the expected diagnostics (`diagnostics.json`). `GOLDEN=write` updates the expectations;
 * review the difference before committing it.
 */
describe('Postings of organizations', () => {
  for (const name of readdirSync(organizations)) {
    it(`${name} compile to the expected bundle and diagnostics`, async () => {
      const folder = path.join(organizations, name);
      const postings = path.join(folder, 'postings');
      const configuration = path.join(folder, 'configuration.json');
      const { bundle, diagnostics, leftOut, skipped } = await compilePostings({
        ...compileSettingsOf(existsSync(configuration) ? await loadConfiguration(configuration, folder) : {}),
        folders: [postings],
        organization: { name },
        publish: new Set(),
        now: Date.UTC(2026, 10, 20),
        timeZone: 'Europe/Oslo',
      });
      const inside = (file: string) => file.slice(postings.length + 1);
      compare(path.join(folder, 'jobs.json'), bundle.jobs);
      compare(path.join(folder, 'diagnostics.json'), {
        problems: diagnostics.map(
          ({ file, line, column, level, rule }) => `${inside(file)}:${line}:${column} ${level} ${rule}`,
        ),
        leftOut: leftOut.map((posting) => `${inside(posting.name)}: ${posting.state}`),
        skipped: skipped.map((file) => `${inside(file.name)}: ${file.reason}`),
      });
    });
  }
});

function compare(file: string, actual: unknown): void {
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, `${JSON.stringify(actual, undefined, 2)}\n`);
  assert.deepEqual(actual, JSON.parse(readFileSync(file, 'utf8')));
}
