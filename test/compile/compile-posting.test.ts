import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileSources } from '../../build-scripts/compile/compile-posting.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';

const source = (body: string, name = 'a') => ({
  file: { path: `/p/${name}.md`, name: `p/${name}.md`, inside: `${name}.md` },
  bytes: new TextEncoder().encode(`---\ntitle: A\nlanguage: en\n---\n${body}`),
});
const settings = { shortcodes: BUILT_IN_SHORTCODES, now: Date.UTC(2026, 10, 20), timeZone: 'UTC' };

async function compile(body: string) {
  const [compiled] = await compileSources([source(body)], settings);
  assert.ok(compiled);
  return compiled;
}

describe('compileSources', () => {
  const heavy: [name: string, body: string][] = [
    ['quotes nested thousands deep', `${'> '.repeat(3000)}x`],
    ['a row of marks that Markdown needs minutes for', '~~a~ '.repeat(40_000)],
    ['lists nested thousands deep', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n')],
  ];
  for (const [name, body] of heavy) {
    it(`says of ${name} that it is too complex, or compiles it`, async () => {
      const { state, diagnostics, html } = await compile(body);
      if (diagnostics.some(({ rule }) => rule === 'too-complex')) assert.equal(state, 'error');
      else assert.ok((html ?? '').length > 0);
    });
  }

  it('gives up what never ends, and compiles those beside it', async () => {
    const sources = [source('Build ships.', 'b'), source('~~a~ '.repeat(40_000)), source('Mend ships.', 'c')];
    const compiled = await compileSources(sources, settings);
    assert.deepEqual(
      compiled.map(({ file, html, state }) => [file.name, html, state]),
      [
        ['p/b.md', '<p>Build ships.</p>\n', 'published'],
        ['p/a.md', undefined, 'error'],
        ['p/c.md', '<p>Mend ships.</p>\n', 'published'],
      ],
    );
  });
});
