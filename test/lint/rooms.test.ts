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

describe('who may enter which room', () => {
  const forbidden: [file: string, imported: string][] = [
    ['src/elements/x.ts', 'node:fs'],
    ['src/bundle/x.ts', '../../build-scripts/cli.js'],
    ['src/bundle/x.ts', '../elements/job-list.js'],
    ['src/posting/x.ts', '../search/facets.js'],
    ['src/posting/x.ts', 'lit'],
    ['src/search/x.ts', '../bundle/fetch-json.js'],
    ['build-scripts/compile/x.ts', '../../src/elements/job-list.js'],
    ['build-scripts/compile/x.ts', '../../src/index.js'],
  ];
  for (const [file, imported] of forbidden) {
    it(`${path.dirname(file)} may not import ${imported}`, async () => {
      assert.deepEqual(await rulesBrokenBy(`import '${imported}';`, file), ['no-restricted-imports']);
    });
  }

  const allowed: [file: string, imported: string][] = [
    ['src/posting/x.ts', './safe-url.js'],
    ['src/search/x.ts', '../posting/safe-url.js'],
    ['src/elements/x.ts', 'lit'],
    ['build-scripts/compile/x.ts', '../../src/posting/safe-url.js'],
    ['build-scripts/compile/x.ts', 'node:fs'],
  ];
  for (const [file, imported] of allowed) {
    it(`${path.dirname(file)} may import ${imported}`, async () => {
      assert.deepEqual(await rulesBrokenBy(`import '${imported}';`, file), []);
    });
  }

  it('src/posting knows no platform', async () => {
    assert.deepEqual(await rulesBrokenBy('/** x */ export const x = document.title;', 'src/posting/x.ts'), [
      'no-restricted-globals',
    ]);
  });

  for (const source of [
    "import 'lit/directives/unsafe-html.js';",
    "import 'lit/directives/style-map.js';",
    'document.body.innerHTML = location.hash;',
    "document.body.insertAdjacentHTML('beforeend', location.hash);",
    'document.write(location.hash);',
    'html`<p style="color: red"></p>`;',
  ])
    it(`nothing gets into a page by ${source}`, async () => {
      assert.deepEqual(await rulesBrokenBy(source, 'src/bundle/x.ts'), ['no-restricted-syntax']);
    });

  it('every public export of src and build-scripts has a docstring', async () => {
    for (const room of ['src/elements', 'build-scripts/compile']) {
      assert.deepEqual(await rulesBrokenBy('export const x = 1;', `${room}/x.ts`), ['house/documented-exports']);
      assert.deepEqual(await rulesBrokenBy('/** One. */\nexport const x = 1;', `${room}/x.ts`), []);
    }
  });
});
