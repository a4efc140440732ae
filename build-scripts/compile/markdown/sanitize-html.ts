import type { Config, DOMPurify } from 'dompurify';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS } from '../../../src/posting/html-policy.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { allowedAttribute } from './allowed-attribute.js';
import type { SourceLocator } from './source-locator.js';

/** HTML that keeps the policy, and what was taken out of it. */
export interface SanitizedHtml {
  html: string;
  problems: Problem[];
}

const CONFIG: Config = {
  ALLOWED_TAGS: [...ALLOWED_TAGS],
  ALLOWED_ATTR: [...new Set(Object.values(ALLOWED_ATTRIBUTES).flat())],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  FORCE_BODY: true,
  // Ids are prefixed by the policy, which does more than DOMPurify’s check of a few dozen names.
  SANITIZE_DOM: false,
};

let loading: Promise<DOMPurify> | undefined;

/**
 * Takes out of a posting's HTML whatever the policy does not allow, and reports it where the file has it.
 *
 * @throws Error when DOMPurify cannot work on this platform's DOM; nothing is passed on unsanitized
 */
export async function sanitizeHtml(html: string, locator: SourceLocator): Promise<SanitizedHtml> {
  const purify = await (loading ??= loadPurify());
  const removed = new Map<string, string>();
  purify.removeAllHooks();
  purify.addHook('uponSanitizeAttribute', (element, data) => {
    const kept = allowedAttribute(element.localName, data.attrName, data.attrValue);
    if (kept === undefined) {
      data.keepAttr = false;
      removed.set(`the attribute ‘${data.attrName}’ of <${element.localName}>`, data.attrName);
    } else {
      data.attrValue = kept;
    }
  });
  const clean = withoutIs(purify.sanitize(html, CONFIG));
  // The first is the mark by which FORCE_BODY keeps a leading <script> or <style> out of the head, where it went unseen.
  for (const entry of purify.removed.slice(1)) {
    const piece = 'element' in entry ? nameOf(entry.element) : undefined;
    if (piece !== undefined) removed.set(/\w$/.test(piece) ? `${piece}>` : `${piece}…`, piece);
  }
  const problems = [...removed].map(([what, piece]): Problem => ({
    rule: 'removed-html',
    message: `A posting may not hold ${what}, so it was taken out. Write it as Markdown or as a shortcode.`,
    offset: locator.next(piece),
  }));
  return { html: clean, problems };
}

/**
 * DOMPurify empties the attribute `is` and has to leave it, since an element that was made with one is written with it
 * (https://html.spec.whatwg.org/multipage/parsing.html#serializing-html-fragments, “is value”).
 */
function withoutIs(serialized: string): string {
  return serialized.replace(/<[a-z][a-z0-9]*(?: [^\s="]+="[^"]*")+>/g, (tag) => tag.replace(' is=""', ''));
}

/** How a removed piece of a posting begins; `undefined` for what says nothing to a reader, or is not the posting's. */
function nameOf({ nodeType, nodeName, nodeValue }: Node): string | undefined {
  // The body that DOMPurify reads every fragment in is its own.
  if (nodeType === 1) return nodeName === 'BODY' ? undefined : `<${nodeName.toLowerCase()}`;
  // HTML takes instructions and sections of XML for comments, but whoever writes them means something by them.
  const [mark] = /^(?:\?|\[CDATA\[)/.exec(nodeType === 8 ? (nodeValue ?? '') : '') ?? [];
  return mark === undefined ? undefined : mark === '?' ? '<?' : '<![CDATA[';
}

/** jsdom takes a second to load, so it is loaded when the first posting needs it. */
async function loadPurify(): Promise<DOMPurify> {
  const [{ JSDOM }, { default: createDOMPurify }] = await Promise.all([import('jsdom'), import('dompurify')]);
  const purify = createDOMPurify(new JSDOM('').window);
  if (!purify.isSupported) throw new Error('DOMPurify cannot sanitize on this platform’s DOM.');
  return purify;
}
