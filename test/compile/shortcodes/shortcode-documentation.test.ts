import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BUILT_IN_SHORTCODES } from '../../../build-scripts/compile/shortcodes/registry.js';
import { compileFiles } from '../../support/compile-files.js';

const FRONT_MATTER =
  '---\ntitle: Welder\nlanguage: en\nsalary: 42 000–48 000 EUR a year\napply_url: https://kvernsund.example/apply\n---\n\n';

describe('The documentation of built-in shortcodes', () => {
  for (const [name, { documentation }] of BUILT_IN_SHORTCODES) {
    const { description, output, picture, example } = documentation;

    it(`has an example of ${name} that compiles without diagnostics to the documented output`, async () => {
      const { bodies, diagnostics } = await compileFiles({
        'fitter.md': `${FRONT_MATTER}Text.`,
        'welder.md': FRONT_MATTER + example,
      });
      assert.deepEqual(diagnostics, []);
      const html = bodies.find(({ id }) => id === 'welder')?.html ?? '';
      const [tag] = [...output.matchAll(/`<(\w+)>`/g)].map(([, found]) => `<${found}`);
      // The example shows the first of several classes; the others depend on arguments.
      const [className] = [...output.matchAll(/`(job-[\w-]+)`/g)].map(([, found]) => found);
      if (tag !== undefined) assert.ok(html.includes(tag), html);
      if (className !== undefined) assert.match(html, new RegExp(`class="[^"]*\\b${className}\\b`));
      assert.ok(example.includes(name));
      for (const text of [description, output]) assert.match(text, /\.$/);
    });

    it(`describes the picture of ${name} if it renders anything`, async () => {
      const { bodies } = await compileFiles({
        'fitter.md': `${FRONT_MATTER}Text.`,
        'welder.md': FRONT_MATTER + example,
      });
      const html = bodies.find(({ id }) => id === 'welder')?.html ?? '';
      assert.equal(picture !== undefined, html.trim() !== '');
      assert.equal(output === 'Nothing.', html.trim() === '');
    });
  }
});
