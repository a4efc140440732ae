import type { Html } from '../compile/shortcodes/html.js';

/** Characters that are not allowed in XML 1.0, escaped or not: https://www.w3.org/TR/xml/#charsets */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * An XML document. Characters that XML does not allow are removed.
 *
 * @param root the root element, made with the template tag `html`, whose numeric character references are XML too
 */
export function xmlDocument(root: Html): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.markup.replace(NOT_XML, '')}\n`;
}
