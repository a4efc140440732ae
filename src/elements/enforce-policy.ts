import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_CLASSES,
  ALLOWED_TAGS,
  ICON_NAMES,
  ID_PREFIX,
  type IconName,
} from '../posting/posting-html-policy.js';
import { safeUrl } from '../posting/safe-url.js';

/** Where a posting's text comes to stand. */
export interface PostingHtmlOptions {
  /** The absolute URL against which relative ones are resolved. */
  readonly base: string;
  /** The level of the posting's title; the text's headings stand below it. */
  readonly headingLevel: number;
}

/** Removes from a tree whatever the policy does not allow, and makes its URLs and headings fit the page. */
export function enforcePolicy(root: Element, options: PostingHtmlOptions): void {
  for (const element of root.querySelectorAll('*')) {
    if (!ALLOWED_TAGS.includes(element.localName) || element.namespaceURI !== root.namespaceURI) {
      element.remove();
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      const kept = isAllowed(element.localName, name) ? allowedValue(name, value, options) : undefined;
      if (kept === undefined) element.removeAttribute(name);
      else if (kept !== value) element.setAttribute(name, kept);
    }
  }
  for (const heading of root.querySelectorAll('h2, h3, h4, h5, h6'))
    shiftHeading(heading, options.headingLevel);
}

function isAllowed(tag: string, attribute: string): boolean {
  return [...(ALLOWED_ATTRIBUTES['*'] ?? []), ...(ALLOWED_ATTRIBUTES[tag] ?? [])].includes(attribute);
}

/** The value that may stand for an attribute; `undefined` when none may. */
function allowedValue(name: string, value: string, { base }: PostingHtmlOptions): string | undefined {
  switch (name) {
    case 'class':
      return value.split(/\s+/).filter((word) => ALLOWED_CLASSES.includes(word)).join(' ') || undefined; // prettier-ignore
    case 'id':
      return value.startsWith(ID_PREFIX) ? value : undefined;
    case 'data-icon':
      return ICON_NAMES.includes(value as IconName) ? value : undefined;
    case 'href':
      return value.trim().startsWith('#') ? safeUrl(value, 'link') : resolve(safeUrl(value, 'link'), base);
    case 'src':
      return resolve(safeUrl(value, 'image'), base);
    default:
      return value;
  }
}

function resolve(url: string | undefined, base: string): string | undefined {
  if (url === undefined || !URL.canParse(url, base)) return undefined;
  return new URL(url, base).href;
}

function shiftHeading(heading: Element, titleLevel: number): void {
  const level = Math.min(6, Number(heading.localName.slice(1)) + titleLevel - 1);
  const shifted = heading.ownerDocument.createElement(`h${level}`);
  for (const { name, value } of heading.attributes) shifted.setAttribute(name, value);
  if (heading.localName === 'h2') shifted.classList.add('major');
  shifted.append(...heading.childNodes);
  heading.replaceWith(shifted);
}
