import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { CUTS, leanLit } from '../../build-scripts/lean-lit.js';
import { repositoryRoot } from '../support/repository.js';

type Transform = (code: string, file: string) => { code: string } | undefined;
const transform = leanLit().transform as Transform;

/** What our elements may not use, since it is left out of Lit. */
const LEFT_OUT: Record<string, RegExp> = {
  directives: /from 'lit\/|from 'lit-html\//,
  decorators: /^\s*@(?:property|state|customElement|query)\b/m,
  'properties that set their attribute': /\b(?:reflect|useDefault|converter)\s*:/,
  'properties written as JSON': /\btype: (?:Object|Array)\b/,
  'pieces of drawings or formulas': /\b(?:svg|mathml)`/,
  'gaps in what holds nothing but text': /<(?:script|style|textarea|title)\b[^`]*\$\{/,
  'gaps in comments': /<!--[^`]*\$\{/,
  'listeners that are objects': /\bhandleEvent\b|@\w+=\$\{\{/,
};

describe('leanLit', () => {
  for (const [name, cuts] of Object.entries(CUTS)) {
    const file = path.join(repositoryRoot, 'node_modules', name);
    it(`finds all that it leaves out in the Lit that is installed: ${name}`, () => {
      let code = readFileSync(file, 'utf8');
      for (const [place, instead] of cuts) {
        const cut = code.replace(place, instead);
        assert.notEqual(cut, code, `Lit puts it otherwise now: ${place.source}`);
        code = cut;
      }
      assert.equal(transform(readFileSync(file, 'utf8'), file)?.code, code);
    });
  }

  for (const [what, use] of Object.entries(LEFT_OUT)) {
    it(`leaves out nothing that our elements use: ${what}`, () => {
      const users = sources().filter(({ text }) => use.test(text));
      assert.deepEqual(
        users.map(({ file }) => file),
        [],
      );
    });
  }

  it('leaves everybody else’s scripts alone', () => {
    assert.equal(transform('a.litHtmlPolyfillSupport', '/src/elements/job-list.ts'), undefined);
  });
});

function sources(): { file: string; text: string }[] {
  const files = readdirSync(path.join(repositoryRoot, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      file,
      text: readFileSync(path.join(repositoryRoot, 'src', file), 'utf8'),
    }));
}
