import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { repositoryRoot } from '../support/repository.js';

const eslint = new ESLint({
  cwd: repositoryRoot,
  overrideConfigFile: path.join(repositoryRoot, 'test/lint/eslint.config.js'),
});

async function rulesBrokenBy(source: string, file: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${source}\n`, { filePath: path.join(repositoryRoot, file) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('eslint', () => {
  it('reports platform globals in pure folders', async () => {
    for (const folder of ['src/posting', 'src/search']) {
      assert.deepEqual(await rulesBrokenBy('/** x */ export const x = document.title;', `${folder}/x.ts`), [
        'no-restricted-globals',
      ]);
    }
  });

  for (const source of [
    "import 'lit/directives/unsafe-html.js';",
    "import 'lit/directives/style-map.js';",
    'document.body.innerHTML = location.hash;',
    "document.body.insertAdjacentHTML('beforeend', location.hash);",
    'document.write(location.hash);',
    'html`<p style="color: red"></p>`;',
  ])
    it(`reports unsafe HTML without bindings or the sanitizer: ${source}`, async () => {
      assert.deepEqual(await rulesBrokenBy(source, 'src/bundle/x.ts'), ['no-restricted-syntax']);
    });

  it('reports public exports of src and build-scripts without a docstring', async () => {
    for (const folder of ['src/elements', 'build-scripts/compile']) {
      assert.deepEqual(await rulesBrokenBy('export const x = 1;', `${folder}/x.ts`), ['careers/documented-exports']);
      assert.deepEqual(await rulesBrokenBy('/** One. */\nexport const x = 1;', `${folder}/x.ts`), []);
    }
  });
});
