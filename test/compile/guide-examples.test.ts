import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { staticPages } from '../../build-scripts/publish/static-pages.js';
import { compileFiles } from '../support/compile-files.js';
import { repositoryRoot } from '../support/repository.js';

const read = (name: string) => readFileSync(path.join(repositoryRoot, 'demo/docs', name), 'utf8');
const authoring = read('authoring.md');
const [, posting = ''] = /^```markdown\n([^]*?)^```$/m.exec(authoring) ?? [];

/** The rows of the first table below a heading, as cells, without the table head. */
function tableBelow(heading: string): string[][] {
  const [, below = ''] = authoring.split(`\n### ${heading}\n`);
  const [table = ''] = /(^\|.*\n)+/m.exec(below) ?? [];
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
const codes = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The compiled result of a line of front matter. */
async function compileLine(line: string) {
  const { bundle, diagnostics } = await compileFiles({
    'welder.md': `---\ntitle: Welder\nlanguage: en\n${line}\n---\n\nText.\n`,
  });
  return { job: bundle.jobs[0], diagnostics };
}

describe('authoring.md', () => {
  it('begins with a posting without problems', async () => {
    const { bundle, diagnostics } = await compileFiles({ 'welder.md': posting });
    assert.deepEqual(diagnostics, []);
    assert.equal(bundle.jobs[0]?.title, 'Welder');
  });

  const outcomes: readonly [RegExp, level: string | undefined][] = [
    [/^accepted$/, undefined],
    [/^accepted with a warning/, 'warning'],
    [/^no date, with a note/, 'note'],
    [/^an error/, 'error'],
  ];
  for (const [written = '', outcome = ''] of tableBelow('Dates')) {
    it(`lists the dates ${written}`, async () => {
      const [, level] = outcomes.find(([words]) => words.test(outcome)) ?? assert.fail(outcome);
      assert.ok(codes(written).length > 0);
      for (const date of codes(written)) {
        const { job, diagnostics } = await compileLine(`closes: "${date}"`);
        const said = diagnostics.find(({ rule }) => rule === 'unreadable-date');
        assert.equal(said?.level, level, date);
        if (level !== 'error') assert.equal(job?.closes !== undefined, outcome.startsWith('accepted'), date);
      }
    });
  }

  const countryName = new Intl.DisplayNames(['en'], { type: 'region' });
  for (const [written = '', remote, hybrid, countries, places] of tableBelow('Places')) {
    it(`lists the place ${written}`, async () => {
      const { job } = await compileLine(`location: "${codes(written)[0]}"`);
      assert.deepEqual(job?.location && [job.location.remote, job.location.hybrid], [!!remote, !!hybrid]);
      assert.equal(job?.location?.countries.map((code) => countryName.of(code)).join(', '), countries);
      assert.equal(job?.location?.places.map(({ name }) => name).join(', '), places);
    });
  }
});

describe('structured-data.md', () => {
  it('shows the posting’s JSON-LD', async () => {
    const compiled = await compileFiles({ 'welder.md': posting }, { timeZone: 'Europe/Oslo' });
    const options = { baseUrl: 'https://kvernsund.example/careers/', now: Date.UTC(2026, 10, 20) };
    const page = [...staticPages(compiled, options)].find((file) => file.path === 'pages/en/welder/index.html');
    const script = new JSDOM(page?.content).window.document.querySelector('[type="application/ld+json"]');
    const [, shown = ''] = /^```json\n([^]*?)^```$/m.exec(read('structured-data.md')) ?? [];
    assert.deepEqual(JSON.parse(shown), JSON.parse(script?.textContent ?? ''));
  });
});
