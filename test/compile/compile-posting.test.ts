import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileSources } from '../../build-scripts/compile/compile-posting.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { processorTime } from '../support/processor-time.js';

const source = (body: string, name = 'a') => ({
  file: { path: `/p/${name}.md`, name: `p/${name}.md`, inside: `${name}.md` },
  bytes: new TextEncoder().encode(`---\ntitle: A\nlanguage: en\n---\n${body}`),
});
const settings = { shortcodes: BUILT_IN_SHORTCODES, now: Date.UTC(2026, 10, 20), timeZone: 'UTC' };

describe('compileSources', () => {
  const deep: [name: string, body: string][] = [
    ['quotes nested thousands deep', `${'> '.repeat(3000)}x`],
    ['5,000 <b> that are never closed', '<b>'.repeat(5000)],
    ['6,000 <div> that are never closed', '<div>'.repeat(6000)],
    ['30,000 <div> that are never closed', '<div>'.repeat(30_000)],
  ];
  for (const [name, body] of deep) {
    it(`rejects ${name} quickly, and compiles the other postings`, async () => {
      const start = process.cpuUsage();
      const [heavy, other] = await compileSources([source(body), source('Build ships.', 'b')], settings);
      assert.deepEqual(
        heavy?.diagnostics.map(({ rule }) => rule),
        ['too-complex'],
      );
      assert.deepEqual([heavy?.state, other?.state], ['error', 'published']);
      assert.ok(processorTime(start) < 2500);
    });
  }

  it('times out, and compiles the other postings', async () => {
    const sources = [source('Build ships.', 'b'), source('~~a~ '.repeat(40_000)), source('Mend ships.', 'c')];
    const compiled = await compileSources(sources, settings);
    assert.deepEqual(
      compiled.map(({ file, html, state }) => [file.name, html && new TextDecoder().decode(html), state]),
      [
        ['p/b.md', '<p>Build ships.</p>\n', 'published'],
        ['p/a.md', undefined, 'error'],
        ['p/c.md', '<p>Mend ships.</p>\n', 'published'],
      ],
    );
  });
});
