import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { modernLit } from '../../build-scripts/modern-lit.js';
import { repositoryRoot } from '../support/repository.js';

type Transform = (code: string, file: string) => { code: string } | undefined;
const transform = modernLit().transform as Transform;

describe('modernLit', () => {
  for (const [name, question] of [
    ['@lit/reactive-element/css-tag.js', 'adoptedStyleSheets"in Document'],
    ['@lit/reactive-element/reactive-element.js', 'PolyfillSupport'],
    ['lit-html/lit-html.js', 'PolyfillSupport'],
    ['lit-element/lit-element.js', 'PolyfillSupport'],
  ] as const) {
    it(`finds what it answers in the Lit that is installed: ${name}`, () => {
      const file = path.join(repositoryRoot, 'node_modules', name);
      const code = readFileSync(file, 'utf8');
      assert.ok(code.includes(question), 'Lit puts it otherwise now');
      assert.ok(!transform(code, file)?.code.includes(question));
    });
  }

  it('leaves everybody else’s scripts alone', () => {
    assert.equal(transform('a.litHtmlPolyfillSupport', '/src/elements/job-list.ts'), undefined);
  });
});
