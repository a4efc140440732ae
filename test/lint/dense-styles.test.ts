import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { denseCss, denseStyles } from '../../build-scripts/dense-styles.js';

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

  it('looks into style sheets only, and leaves the script around them', () => {
    const { transform } = denseStyles() as { transform(code: string, file: string): string | undefined };
    const code = 'export const a = [css`\n  .a {\n    b: c;\n  }\n`, `  x  `];';
    assert.equal(transform(code, '/src/a.styles.ts'), 'export const a = [css`.a{b:c}`, `  x  `];');
    assert.equal(transform(code, '/src/a.ts'), undefined);
  });
});
