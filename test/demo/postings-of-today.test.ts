import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { copyPostingsOfToday } from '../../demo/postings-of-today.js';
import { repositoryRoot } from '../support/repository.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describe('The demo’s postings', () => {
  const folder = temporaryFolder();
  const from = path.join(folder, 'written');
  const to = path.join(folder, 'today');

  it('have dates moved to today, in the front matter only', () => {
    mkdirSync(path.join(from, 'en'), { recursive: true });
    const posting = (date: string, closes: string) =>
      `---\ntitle: Cook\ndate: "${date}"\ncloses: ${closes}\n---\nSince 2014-05-01.\n`;
    writeFileSync(path.join(from, 'en/cook.md'), posting('2026-11-20', '2027-02-28'));
    for (const [now, date, closes] of [
      ['2028-02-29T23:59:59Z', '2028-02-28', '2028-06-07'],
      ['2026-11-21T00:00:00Z', '2026-11-20', '2027-02-28'],
      ['2026-11-01T12:00:00Z', '2026-10-31', '2027-02-08'],
    ] as const) {
      copyPostingsOfToday(from, to, Date.parse(now));
      assert.equal(readFileSync(path.join(to, 'en/cook.md'), 'utf8'), posting(date, closes));
    }
  });

  it('contain no future year that cannot be moved', () => {
    const written = path.join(repositoryRoot, 'demo/postings');
    const postings = readdirSync(written, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    assert.ok(postings.length > 10);
    for (const name of postings) {
      const text = readFileSync(path.join(written, name), 'utf8').replace(/^(?:date|closes): .*$/gm, '');
      assert.doesNotMatch(text, /20(?:2[6-9]|[3-9]\d)/, name);
    }
  });
});
