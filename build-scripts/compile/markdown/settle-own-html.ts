import { allowedAttribute } from './allowed-attribute.js';

const PHRASING = ['a', 'br', 'code', 'del', 'em', 'img', 'strong'];
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];
const FLOW = [
  ...PHRASING,
  ...HEADINGS,
  'aside',
  'blockquote',
  'details',
  'div',
  'figure',
  'hr',
  'ol',
  'p',
  'pre',
  'table',
  'ul',
];

/**
 * What may stand in each element that the renderer writes. It is narrower than the standard, so that a parser finds nothing
 * to move, to close or to open: a block is never within a line, nor a link within a link.
 */
const CONTENT: ReadonlyMap<string, readonly string[]> = new Map([
  ...['aside', 'blockquote', 'div', 'figcaption', 'li', 'td', 'th'].map((tag) => [tag, FLOW] as const),
  ...['a', 'code', 'del', 'em', 'p', 'strong', 'summary', ...HEADINGS].map((tag) => [tag, PHRASING] as const),
  ['details', [...FLOW, 'summary']],
  ['figure', [...FLOW, 'figcaption']],
  ['ul', ['li']],
  ['ol', ['li']],
  ['pre', ['code']],
  ['table', ['thead', 'tbody']],
  ['thead', ['tr']],
  ['tbody', ['tr']],
  ['tr', ['td', 'th']],
]);
const VOID = new Set(['br', 'hr', 'img']);

/** A tag, or text up to the next one. Attributes are as the renderer writes them: with one space before, and quoted. */
const PIECE = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>|([^<]+)/y;
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;
/** Controls, halves of characters, and the byte order mark: a parser may change or drop them. */
const UNUSUAL = /[^\P{Cc}\t\n]|\p{Cs}|\u{feff}/u;
const MOST_NESTED = 100;

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));|&/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u{a0}',
};
const WRITTEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u{a0}': '&nbsp;',
};

/**
 * Brings HTML of the renderer's own into the form that the sanitizer returns it in
 * (https://html.spec.whatwg.org/multipage/parsing.html#serializing-html-fragments), without a parser, which costs most of
 * the compiler's time. It only answers where there is nothing for a parser to mend and nothing for the policy to change.
 *
 * @returns to the byte what `sanitizeHtml` would return, which would report nothing; `undefined` where it has to be asked
 */
export function settleOwnHtml(html: string): string | undefined {
  if (html === '') return html;
  // DOMPurify returns text without a tag as it is.
  if (!html.includes('<') || UNUSUAL.test(html)) return undefined;
  const open: string[] = [];
  // Joined at the end: a text that grows piece by piece keeps every piece in memory.
  const settled: string[] = [];
  let position = 0;
  while (position < html.length) {
    PIECE.lastIndex = position;
    const match = PIECE.exec(html);
    if (!match) return undefined;
    position = PIECE.lastIndex;
    const [piece, slash, tag = '', attributes = '', text] = match;
    const parent = open.at(-1);
    const content = parent === undefined ? FLOW : (CONTENT.get(parent) ?? []);
    if (text !== undefined) {
      const words = settleText(text, parent, content);
      if (words === undefined) return undefined;
      settled.push(words);
    } else if (slash) {
      if (tag !== parent || attributes !== '') return undefined;
      open.pop();
      settled.push(piece);
    } else {
      const kept = settleAttributes(tag, attributes);
      if (kept === undefined || !content.includes(tag)) return undefined;
      if (open.length >= MOST_NESTED || (tag === 'a' && open.includes('a'))) return undefined;
      if (!VOID.has(tag)) open.push(tag);
      settled.push(`<${tag}${kept}>`);
    }
  }
  return open.length === 0 ? settled.join('') : undefined;
}

function settleText(text: string, parent: string | undefined, content: readonly string[]): string | undefined {
  // Words between the rows of a table are moved before it; a line's end at the beginning of `pre` is dropped.
  if (content !== FLOW && !content.includes('em')) {
    return parent !== 'pre' && /^[ \n]+$/.test(text) ? text : undefined;
  }
  return decode(text)?.replace(/[&<>\u{a0}]/gu, write);
}

/** The attributes in order; `undefined` unless each may stand with the value that it has. */
function settleAttributes(tag: string, attributes: string): string | undefined {
  const names = new Set<string>();
  let settled = '';
  for (const [, name = '', written = ''] of attributes.matchAll(ATTRIBUTE)) {
    const value = decode(written)?.trim();
    // DOMPurify mistrusts some values that hold the ends of tags and comments.
    if (value === undefined || /[<>]/.test(value) || names.has(name)) return undefined;
    if (allowedAttribute(tag, name, value) !== value) return undefined;
    names.add(name);
    settled += ` ${name}="${value.replace(/[&"\u{a0}]/gu, write)}"`;
  }
  return settled;
}

/** The characters that references stand for; `undefined` for references that are not plain ones. */
function decode(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let isPlain = true;
  const decoded = text.replace(REFERENCE, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const point = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const character = isPlainPoint(point) ? String.fromCodePoint(point) : undefined;
    isPlain &&= character !== undefined;
    return character ?? '';
  });
  return isPlain ? decoded : undefined;
}

/** Controls, surrogates and what is no code point are other characters than their numbers say, so they are not plain. */
function isPlainPoint(point: number): boolean {
  return (point >= 0x20 && point < 0x7f) || (point >= 0xa0 && point < 0xd800);
}

function write(character: string): string {
  return WRITTEN[character] ?? character;
}
