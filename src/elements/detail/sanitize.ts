import { lazyImport } from '../../bundle/lazy-import.js';
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, allowedAttribute } from '../../posting/html-policy.js';

/** How a posting's text is adapted to the page. */
export interface SanitizeOptions {
  /** The absolute URL against which relative ones are resolved. */
  readonly base: string;
  /** Heading level of the posting's title; the headings of the text are below it. */
  readonly headingLevel: number;
}

/** The HTML Sanitizer API, as far as it is used here (https://wicg.github.io/sanitizer-api/). */
interface NativeSanitizer {
  setHTML?(html: string, options: { sanitizer: object }): void;
}

/** Not read from the document: WebKit empties one to which nothing but its nodes refers. */
const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

const loadDomPurify = lazyImport(() => import('dompurify'));

/** Loads DOMPurify ahead of the first posting, in browsers without a sanitizer of their own. */
export function prepareSanitizer(): void {
  if (!('setHTML' in Element.prototype)) loadDomPurify().catch(() => {});
}

/**
 * Sanitizes the text of a posting: the only way by which HTML of a bundle gets into a page.
 *
 * The browser's own sanitizer is used where there is one, DOMPurify elsewhere, in an inert document. Of the result, only
 * what the policy allows is then copied, node by node, and nothing is parsed again; so the policy holds whatever either
 * sanitizer leaves.
 */
export async function sanitize(html: string, options: SanitizeOptions): Promise<DocumentFragment> {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  const native = holder as unknown as NativeSanitizer;
  if (native.setHTML) native.setHTML(html, { sanitizer: nativeConfig() });
  else holder.append(await purify(html));
  const fragment = document.createDocumentFragment();
  fragment.append(...allowedCopy(holder.childNodes, options));
  return fragment;
}

/** The policy as the browser's own sanitizer reads it. */
export function nativeConfig(): object {
  return {
    elements: ALLOWED_TAGS.map((name) => ({ name, attributes: [...(ALLOWED_ATTRIBUTES[name] ?? [])] })),
    attributes: [...(ALLOWED_ATTRIBUTES['*'] ?? [])],
    comments: false,
  };
}

/**
 * Applies the policy with DOMPurify.
 *
 * @throws Error if the page's Trusted Types policy forbids it to parse
 */
export async function purify(html: string): Promise<DocumentFragment> {
  const { default: DOMPurify } = await loadDomPurify();
  // Its types do not say so: the result is null where the page's Trusted Types policy forbids it to parse.
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...ALLOWED_TAGS],
    ALLOWED_ATTR: Object.values(ALLOWED_ATTRIBUTES).flat(),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  }) as DocumentFragment | null;
  if (!fragment) throw new Error('trusted-types has to allow dompurify');
  return fragment;
}

/**
 * Copies what the policy allows, with URLs and heading levels that fit the page. Every element is created again: a parsed one
 * keeps state that no attribute shows, such as its `is` value, by which a customized built-in element of the page would come
 * alive in it (https://html.spec.whatwg.org/multipage/custom-elements.html#customized-built-in-element).
 */
function allowedCopy(nodes: Iterable<Node>, options: SanitizeOptions): Node[] {
  return [...nodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node];
    const element = allowedElement(node as Element, options);
    element?.append(...allowedCopy(node.childNodes, options));
    return element ?? [];
  });
}

function allowedElement(
  { localName, namespaceURI, ownerDocument, attributes }: Element,
  options: SanitizeOptions,
): Element | undefined {
  if (!ALLOWED_TAGS.includes(localName) || namespaceURI !== HTML_NAMESPACE) return undefined;
  const [, level] = /^h(\d)$/.exec(localName) ?? [];
  const shifted = level && `h${Math.min(6, Number(level) + options.headingLevel - 1)}`;
  const element = ownerDocument.createElement(shifted ?? localName);
  for (const { name, value } of attributes) {
    const allowed = allowedAttribute(localName, name, value);
    const isUrl = name === 'src' || (name === 'href' && !allowed?.startsWith('#'));
    const kept = isUrl ? resolve(allowed, options.base) : allowed;
    if (kept !== undefined) element.setAttribute(name, kept);
  }
  if (localName === 'h2') element.classList.add('major');
  return element;
}

function resolve(url: string | undefined, base: string): string | undefined {
  if (url === undefined || !URL.canParse(url, base)) return undefined;
  return new URL(url, base).href;
}
