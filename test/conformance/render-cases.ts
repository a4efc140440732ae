import assert from 'node:assert/strict';
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { configuredShortcode } from '../../build-scripts/compile/shortcodes/configured-shortcode.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { ALLOWED_CLASSES } from '../../src/posting/html-policy.js';
import { compileCase } from './compile-case.js';
import type { ConformanceCase } from './conformance-case.js';

/** A body and the HTML that Hugo renders. */
export interface RenderCase {
  name: string;
  input: string;
  hugoHtml: string;
}

/** Intended differences from Hugo: the HTML, and the reason. */
const DIFFERENCES: Readonly<Record<string, { ours: string; why: string }>> = {
  'md-percent-template-html-unsafe': {
    ours: '<div>**fet**</div>\n',
    why: 'Hugo drops raw HTML from Markdown; here the allow-list decides, and it has div.',
  },
  'md-shortcode-inline-in-p': {
    ours: '<p>a</p>\n<div>x</div>\n<p>b</p>\n',
    why: 'A block within a paragraph ends it; browsers would read Hugo’s HTML so, too.',
  },
  'md-in-code-span': {
    ours: '<p><code>x</code></p>\n',
    why: 'Code holds text and no blocks, so of what a shortcode makes its text stands there.',
  },
  'md-raw-html-default': {
    ours: '<p><b>x</b></p>\n',
    why: 'Hugo drops raw HTML from Markdown; here the allow-list decides: it has b and not script.',
  },
  'md-inner-script-angle': {
    ours: '<div></div>\n',
    why: 'Hugo passes the script on; the allow-list does not have it.',
  },
};

/** @param about the templates, as `name="template"` */
export function renderCases(cases: readonly RenderCase[], about: string): ConformanceCase[] {
  const templates = [...about.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', template = '']) =>
    configuredShortcode(name, { template }, BUILT_IN_SHORTCODES),
  );
  const shortcodes = new Map([
    ...BUILT_IN_SHORTCODES,
    ...templates.map((shortcode) => [shortcode.name, shortcode] as const),
  ]);
  return cases.map(({ name, input, hugoHtml }) => ({
    name: `render ${name}`,
    async run() {
      const { html = '', diagnostics } = await compileCase(`---\ntitle: t\n---\n${input}`, shortcodes);
      assert.deepEqual(
        diagnostics.filter(({ level }) => level === 'error'),
        [],
      );
      const difference = Object.hasOwn(DIFFERENCES, name) ? DIFFERENCES[name] : undefined;
      const expected = difference?.ours ?? inOurVocabulary(hugoHtml);
      assert.equal(inOurVocabulary(html), expected, difference?.why ?? 'the HTML, as Hugo makes it');
    },
  }));
}

/**
 * HTML without expected differences: classes outside the policy, and heading ids, which start with
 * `section-` here.
 */
function inOurVocabulary(html: string): string {
  const tree = parseFragment(html);
  const visit = ({ childNodes }: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const node of childNodes) {
      if (!('attrs' in node)) continue;
      node.attrs = node.attrs.flatMap(({ name, value }) => {
        if (name === 'id' && /^h[1-6]$/.test(node.tagName)) return [];
        if (name !== 'class') return [{ name, value }];
        const known = value.split(/\s+/).filter((word) => ALLOWED_CLASSES.includes(word));
        return known.length > 0 ? [{ name, value: known.join(' ') }] : [];
      });
      visit(node);
    }
  };
  visit(tree);
  return serialize(tree);
}
