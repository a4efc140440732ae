import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { denseCss, denseStyles } from '../../build-scripts/dense-styles.js';
import { repositoryRoot } from '../support/repository.js';

describe('denseStyles', () => {
  it('takes out what no browser reads, and nothing that one does', () => {
    const css = `
      /* A comment, {with; a brace}. */
      .a > .b + .c, .d :is(e, f) {
        margin: 0 auto;
        inset: calc(10.5em - 0.2em) 0;
        content: '·' / '';
      }
      @media (min-width: 1em) { .g:hover { color: red; } }
    `;
    assert.equal(
      denseCss(css),
      ".a>.b + .c,.d :is(e,f){margin:0 auto;inset:calc(10.5em - .2em) 0;content:'·' / ''}" +
        '@media (min-width:1em){.g:hover{color:red}}',
    );
  });

  it('calls each private property by another short name', () => {
    assert.equal(denseCss('a{top:var(--_on-accent, var(--job-top))}'), 'a{top:var(--_ot,var(--job-top))}');
    const folder = path.join(repositoryRoot, 'src/elements');
    const sheets = readdirSync(folder).filter((file) => file.endsWith('.styles.ts'));
    const names = new Set(
      sheets.flatMap((file) => readFileSync(path.join(folder, file), 'utf8').match(/--_[a-z-]+/g) ?? []),
    );
    assert.ok(names.size > 10);
    assert.equal(new Set([...names].map(denseCss)).size, names.size, [...names].join());
  });

  it('looks into style sheets only, and leaves the script around them', () => {
    const { transform } = denseStyles() as { transform(code: string, file: string): string | undefined };
    const code = 'export const a = [css`\n  .a {\n    b: c;\n  }\n`, `  x  `];';
    assert.equal(transform(code, '/src/a.styles.ts'), 'export const a = [css`.a{b:c}`, `  x  `];');
    assert.equal(transform(code, '/src/a.ts'), undefined);
  });
});
