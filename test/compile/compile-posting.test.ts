import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compilePosting } from '../../build-scripts/compile/compile-posting.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/shortcodes/registry.js';

const compile = (body: string) =>
  compilePosting(
    { path: '/p/a.md', name: 'p/a.md', inside: 'a.md' },
    new TextEncoder().encode(`---\ntitle: A\nlanguage: en\n---\n${body}`),
    { shortcodes: BUILT_IN_SHORTCODES, now: Date.UTC(2026, 10, 20), timeZone: 'UTC' },
  );

describe('compilePosting', () => {
  const heavy: [name: string, body: string][] = [
    ['quotes nested thousands deep', `${'> '.repeat(3000)}x`],
    ['a row of marks that Markdown needs minutes for', '~~a~ '.repeat(40_000)],
    [
      'lists nested thousands deep',
      Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n'),
    ],
  ];
  for (const [name, body] of heavy) {
    it(`says of ${name} that it is too complex, or compiles it`, async () => {
      const { state, diagnostics, html } = await compile(body);
      if (diagnostics.some(({ rule }) => rule === 'too-complex')) assert.equal(state, 'error');
      else assert.ok((html ?? '').length > 0);
    });
  }

  it('gives up what never ends, and compiles the next one', async () => {
    const { diagnostics } = await compile('~~a~ '.repeat(40_000));
    assert.deepEqual(
      diagnostics.map(({ rule, file, line, column }) => [rule, file, line, column]),
      [['too-complex', 'p/a.md', 1, 1]],
    );
    assert.equal((await compile('Build ships.')).html, '<p>Build ships.</p>\n');
  });
});
