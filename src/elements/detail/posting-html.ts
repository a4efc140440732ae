import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS } from '../../posting/html-policy.js';
import { allowedCopy, type PostingHtmlOptions } from './allowed-copy.js';

/** The native sanitizer as far as we use it (https://wicg.github.io/sanitizer-api/). */
interface NativeSanitizer {
  setHTML?(html: string, options: { sanitizer: object }): void;
}

/**
 * The text of a posting as nodes that are safe to show: the only way by which a bundle's HTML gets into a page.
 *
 * The browser's own sanitizer is used where there is one, DOMPurify elsewhere, always in a document that runs nothing
 * and loads nothing. Whichever did it, of its result only what the policy allows is then copied, node by node, and no text
 * is parsed again afterwards; so what comes out keeps the policy whatever went in.
 */
export async function postingHtml(html: string, options: PostingHtmlOptions): Promise<DocumentFragment> {
  const inert = document.implementation.createHTMLDocument('');
  const holder = inert.createElement('div');
  const native = holder as unknown as NativeSanitizer;
  if (native.setHTML) native.setHTML(html, { sanitizer: nativeConfig() });
  else {
    const { purify } = await import('./purify.js');
    holder.append(purify(html, ALLOWED_TAGS, Object.values(ALLOWED_ATTRIBUTES).flat()));
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...allowedCopy(holder.childNodes, options));
  return fragment;
}

function nativeConfig(): object {
  return {
    elements: ALLOWED_TAGS.map((name) => ({ name, attributes: [...(ALLOWED_ATTRIBUTES[name] ?? [])] })),
    attributes: [...(ALLOWED_ATTRIBUTES['*'] ?? [])],
    comments: false,
  };
}
