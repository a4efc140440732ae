import { JSDOM } from 'jsdom';
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_CLASSES,
  ALLOWED_TAGS,
  ICON_NAMES,
  ID_PREFIX,
} from '../../src/posting/html-policy.js';

const XHTML = 'http://www.w3.org/1999/xhtml';
const SCHEMES: Readonly<Record<string, readonly string[]>> = {
  href: ['https', 'http', 'mailto', 'tel'],
  src: ['https', 'http'],
};

const { window } = new JSDOM('');
const { document } = window;

/**
 * What in some HTML the policy does not allow, in words; nothing when it keeps the policy. It shares no code with the
 * sanitizer: it reads the HTML with a parser, twice, and looks at every node.
 */
export function forbiddenIn(html: string): string[] {
  const found = forbiddenNodes(html);
  // What reads otherwise in a page than in a fragment, or the second time, could hide something.
  const once = document.createElement('div');
  once.append(JSDOM.fragment(html));
  const page = new window.DOMParser().parseFromString(`<!doctype html><body>${once.innerHTML}`, 'text/html');
  if (page.body.innerHTML !== once.innerHTML) found.push('HTML that reads otherwise the second time');
  return found;
}

function forbiddenNodes(html: string): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 1) found.push(...forbiddenOf(child as Element));
      else if (child.nodeType !== 3) found.push(`a node of type ${child.nodeType}`);
      walk(child);
    }
    if (node.nodeName === 'TEMPLATE') walk((node as HTMLTemplateElement).content);
  };
  walk(JSDOM.fragment(html));
  return found;
}

function forbiddenOf(element: Element): string[] {
  const { localName, namespaceURI } = element;
  if (namespaceURI !== XHTML || !ALLOWED_TAGS.includes(localName)) return [`<${localName}>`];
  const names = [...(ALLOWED_ATTRIBUTES['*'] ?? []), ...(ALLOWED_ATTRIBUTES[localName] ?? [])];
  return [...element.attributes]
    .filter(({ name, value }) => /^on/i.test(name) || !names.includes(name) || !isAllowedValue(name, value))
    .map(({ name, value }) => `${name}="${value}" of <${localName}>`);
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
 * Whether a URL is of a scheme that may be followed or loaded, or of none, whatever a lenient reader takes out of it or
 * decodes in it first.
 */
export function isHarmlessUrl(value: string, use: 'href' | 'src'): boolean {
  return readings(value).every((url) => {
    const scheme = /^([^/?#]*?):/.exec(url)?.[1];
    if (scheme !== undefined) return (SCHEMES[use] ?? []).includes(scheme.toLowerCase());
    return !/^[/\\]{2}/.test(url);
  });
}

/** The URL as it is, without characters that readers skip, and with character references decoded once more. */
function readings(value: string): string[] {
  const area = document.createElement('textarea');
  area.innerHTML = value;
  return [value, area.value].flatMap((url) => [
    url.trim(),
    url.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, ''),
  ]);
}
