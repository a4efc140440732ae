import { ALLOWED_TAGS, allowedAttribute } from '../../posting/html-policy.js';

/** Where a posting's text comes to stand. */
export interface PostingHtmlOptions {
  /** The absolute URL against which relative ones are resolved. */
  readonly base: string;
  /** The level of the posting's title; the text's headings stand below it. */
  readonly headingLevel: number;
}

/** Not asked of their document: WebKit empties one to which nothing but its nodes refers. */
const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * What the policy allows of some nodes, with URLs and headings that fit the page. Every element is made anew: one that was
 * parsed keeps what no attribute shows, such as what it said with `is`, by which a page's own elements would come alive in it
 * (https://html.spec.whatwg.org/multipage/custom-elements.html#customized-built-in-element).
 */
export function allowedCopy(nodes: Iterable<Node>, options: PostingHtmlOptions): Node[] {
  return [...nodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node];
    const element = allowedElement(node as Element, options);
    element?.append(...allowedCopy(node.childNodes, options));
    return element ?? [];
  });
}

function allowedElement(
  { localName, namespaceURI, ownerDocument, attributes }: Element,
  options: PostingHtmlOptions,
): Element | undefined {
  if (!ALLOWED_TAGS.includes(localName) || namespaceURI !== HTML) return undefined;
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
