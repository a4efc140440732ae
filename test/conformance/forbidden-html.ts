import { html as spec, parse, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_CLASSES,
  ALLOWED_TAGS,
  ICON_NAMES,
  ID_PREFIX,
} from '../../src/posting/html-policy.js';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

const SCHEMES: Readonly<Record<string, readonly string[]>> = {
  href: ['https', 'http', 'mailto', 'tel'],
  src: ['https', 'http'],
};

/**
 * Describes what in some HTML the policy forbids; empty when the HTML conforms. Shares no code with the sanitizer: parses
 * the HTML twice and inspects every node.
 */
export function forbiddenIn(html: string): string[] {
  const fragment = parseFragment(html);
  const found = forbiddenNodes(fragment);
  // HTML that parses differently in a document and a fragment, or the second time, could hide an element.
  const once = serialize(fragment);
  const root = parse(`<!doctype html><body>${once}`).childNodes.find((node) => node.nodeName === 'html') as Element;
  const body = root.childNodes.find((node) => node.nodeName === 'body') as Element | undefined;
  if (!body || serialize(body) !== once) found.push('HTML that parses otherwise the second time');
  return found;
}

function forbiddenNodes({ childNodes }: ParentNode): string[] {
  return childNodes.flatMap((node) => {
    if (node.nodeName === '#text') return [];
    if (!('tagName' in node)) return [`a node called ${node.nodeName}`];
    const content = 'content' in node ? forbiddenNodes(node.content) : [];
    return [...forbiddenOf(node), ...forbiddenNodes(node), ...content];
  });
}

function forbiddenOf({ tagName, namespaceURI, attrs }: Element): string[] {
  if (namespaceURI !== spec.NS.HTML || !ALLOWED_TAGS.includes(tagName)) return [`<${tagName}>`];
  const names = [...(ALLOWED_ATTRIBUTES['*'] ?? []), ...(ALLOWED_ATTRIBUTES[tagName] ?? [])];
  return attrs
    .filter(({ name, value }) => /^on/i.test(name) || !names.includes(name) || !isAllowedValue(name, value))
    .map(({ name, value }) => `${name}="${value}" of <${tagName}>`);
}

function isAllowedValue(name: string, value: string): boolean {
  switch (name) {
    case 'class':
      return value.split(/\s+/).every((word) => ALLOWED_CLASSES.includes(word));
    case 'id':
      return value.startsWith(ID_PREFIX);
    case 'data-icon':
      return (ICON_NAMES as readonly string[]).includes(value);
    case 'href':
    case 'src':
      return isHarmlessUrl(value, name);
    default:
      return true;
  }
}

/**
 * Whether a URL has no scheme or an allowed one, including after the removals and decodings of lenient
 * parsers.
 */
export function isHarmlessUrl(value: string, use: 'href' | 'src'): boolean {
  return readings(value).every((url) => {
    const scheme = /^([^/?#]*?):/.exec(url)?.[1];
    if (scheme !== undefined) return (SCHEMES[use] ?? []).includes(scheme.toLowerCase());
    return !/^[/\\]{2}/.test(url);
  });
}

/** The URL, the URL without characters that parsers skip, and the URL with character references decoded once more. */
function readings(value: string): string[] {
  const [area] = parseFragment(`<textarea>${value}`).childNodes as Element[];
  const [text] = area?.childNodes ?? [];
  const decoded = text && 'value' in text ? text.value : '';
  return [value, decoded].flatMap((url) => [
    url.trim(),
    url.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, ''),
  ]);
}
