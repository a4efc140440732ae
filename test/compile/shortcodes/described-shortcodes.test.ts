import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DESCRIBED_SHORTCODES } from '../../../build-scripts/package/documents/described-shortcodes.js';
import { BUILT_IN_SHORTCODES } from '../../../build-scripts/compile/shortcodes/registry.js';
import { compileFiles } from '../../support/compile-files.js';

const FRONT_MATTER =
  '---\ntitle: Welder\nlanguage: en\nsalary: 42 000–48 000 EUR a year\napply_url: https://kvernsund.example/apply\n---\n\n';

describe('what the guide says of shortcodes', () => {
  it('is of all that are built in, and of no other', () => {
    assert.deepEqual(Object.keys(DESCRIBED_SHORTCODES).sort(), [...BUILT_IN_SHORTCODES.keys()].sort());
  });

  for (const [name, { what, becomes, example }] of Object.entries(DESCRIBED_SHORTCODES)) {
    it(`has an example of ${name} that compiles without a word, to what it says`, async () => {
      const { bodies, diagnostics } = await compileFiles({
        'fitter.md': `${FRONT_MATTER}Text.`,
        'welder.md': FRONT_MATTER + example,
      });
      assert.deepEqual(diagnostics, []);
      const html = bodies.find(({ id }) => id === 'welder')?.html ?? '';
      const tags = [...becomes.matchAll(/`<(\w+)>`/g)].map(([, tag]) => `<${tag}`);
      // Of several the first is what the example shows; the others are what it may be instead.
      const [first] = [...becomes.matchAll(/`(job-[\w-]+)`/g)].map(([, found]) => found ?? '');
      if (becomes === 'nothing.') assert.equal(html.trim(), '');
      if (tags[0] !== undefined) assert.ok(html.includes(tags[0]), html);
      if (first !== undefined) assert.match(html, new RegExp(`class="[^"]*\\b${first}\\b`));
      assert.ok(example.includes(name));
      for (const text of [what, becomes]) assert.match(text, /\.$/);
    });
  }
});
