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
 * Invented organizations that keep their postings in different ways: each folder holds `postings`, what becomes of them
 * (`jobs.json`), and what is said of them (`diagnostics.json`). With `GOLDEN=write` the expectations are written anew;
 * read the difference before you commit it.
 */
describe('postings of organizations', () => {
  for (const name of readdirSync(organizations)) {
    it(`${name} become what is expected`, async () => {
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
