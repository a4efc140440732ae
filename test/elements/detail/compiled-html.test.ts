import { assert } from 'chai';
import { sanitizeHtml, writeHtml } from '../../../build-scripts/compile/markdown/sanitize-html.js';
import { lexBody, renderBody } from '../../../build-scripts/compile/markdown/render-body.js';
import { parseShortcodes } from '../../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import { BUILT_IN_SHORTCODES as shortcodes, bodiesIn } from '../../../build-scripts/compile/shortcodes/registry.js';
import { nativeConfig, purify } from '../../../src/elements/detail/sanitize.js';
import { generateHtml } from '../../support/generate-html.js';

interface HostileCase {
  ctx: string;
  payload: string;
}

/** The compiled HTML of a body; `undefined` if it is nested too deeply, which is an error. */
function compile(file: string): string | undefined {
  const { nodes } = parseShortcodes(file, { hasBody: bodiesIn(shortcodes) });
  try {
    return writeHtml(sanitizeHtml(renderBody(lexBody(nodes, { file, shortcodes }), {}).html));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** HTML parsed and serialized by the browser. */
function serialized(html: string | DocumentFragment): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  if (typeof html === 'string') holder.innerHTML = html;
  else holder.append(html);
  return holder.innerHTML;
}

/** The result of the native sanitizer; `undefined` if the browser has none. */
function natively(html: string): string | undefined {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  if (!('setHTML' in holder)) return undefined;
  (holder as { setHTML(html: string, options: object): void }).setHTML(html, { sanitizer: nativeConfig() });
  return holder.innerHTML;
}

async function assertUntouched(html: string, source: string): Promise<void> {
  const expected = serialized(html);
  assert.equal(serialized(await purify(html)), expected, `DOMPurify, of ${source}`);
  assert.equal(natively(html) ?? expected, expected, `setHTML, of ${source}`);
  assert.equal(writeHtml(sanitizeHtml(expected)), html, `the compiler again, of ${source}`);
}

describe('Browsers and compiled HTML', () => {
  it('leave compiled hostile content unchanged', async () => {
    const response = await fetch('/test/conformance/cases/hostile-content.json');
    const { cases } = (await response.json()) as { cases: HostileCase[] };
    assert.isAbove(cases.length, 100);
    for (const { ctx, payload } of cases) {
      const sources = ctx === 'url' ? [`[x](<${payload}>)`, `<a href="${payload}">x</a>`] : [payload];
      for (const source of sources) {
        const html = compile(source);
        if (html !== undefined) await assertUntouched(html, source);
      }
    }
  });

  it('leave compiled generated HTML unchanged', async () => {
    for (let seed = 0; seed < 1500; seed += 1) {
      const source = generateHtml(seed);
      await assertUntouched(writeHtml(sanitizeHtml(source)), `seed ${seed}: ${source}`);
    }
  });
});
