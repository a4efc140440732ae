import type { SeededRandom } from '../../bench/seeded-random.js';

const TAGS = [
  'p',
  'p',
  'em',
  'strong',
  'a',
  'a',
  'code',
  'del',
  'br',
  'img',
  'hr',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'pre',
  'blockquote',
  'div',
  'aside',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'details',
  'summary',
  'figure',
  'figcaption',
  'span',
  'form',
  'button',
  'svg',
  'option',
  'dd',
  'address',
] as const;
const ATTRIBUTES = [
  ' class="job-note"',
  ' class=" job-note  job-lead"',
  ' class="x"',
  ' id="section-a"',
  ' id="a"',
  ' title=" a&#38;b\u{a0}c "',
  ' title=""',
  ' title="&lt;"',
  ' href="/a?b&amp;c"',
  ' href=" /a "',
  ' href="javascript:x"',
  ' href="a.b:c"',
  ' src="a&quot;b.svg"',
  ' alt=""',
  ' align="left"',
  ' start="3"',
  ' open=""',
  ' data-icon="mail"',
  ' data-icon="x"',
  ' lang="sv"',
  ' dir="rtl"',
  ' loading="lazy"',
  ' is="x"',
  ' name="x"',
  ' title="]&gt;"',
] as const;
const TEXTS = [
  'x',
  ' ',
  '\n',
  '\n\n',
  'a &amp; b',
  '&nbsp;',
  '\u{a0}',
  '>',
  '"',
  '&#60;b&#62;',
  '&lt;/p&gt;',
  '&#32;',
  '&#10;',
  '\t',
] as const;
const PHRASING = ['a', 'br', 'code', 'del', 'em', 'img', 'strong'] as const;
const FLOW = [
  ...PHRASING,
  'p',
  'p',
  'h2',
  'hr',
  'ul',
  'ol',
  'pre',
  'table',
  'blockquote',
  'div',
  'aside',
  'details',
  'figure',
] as const;
type Tags = readonly [string, ...string[]];
/** What usually stands in an element; in those not named, what stands within a line. */
const USUAL: Readonly<Record<string, Tags>> = {
  '': FLOW,
  li: FLOW,
  td: FLOW,
  th: FLOW,
  blockquote: FLOW,
  div: FLOW,
  aside: FLOW,
  figcaption: FLOW,
  details: ['summary', ...FLOW],
  figure: ['figcaption', ...FLOW],
  ul: ['li'],
  ol: ['li'],
  pre: ['code'],
  table: ['tbody', 'thead'],
  thead: ['tr'],
  tbody: ['tr'],
  tr: ['td', 'th'],
};
const NO_TEXT: readonly string[] = ['ul', 'ol', 'table', 'thead', 'tbody', 'tr'];
const VOID: readonly string[] = ['br', 'img', 'hr'];

/** HTML that is closed properly, mostly, and now and then nested in ways that the renderer would not write. */
export function generateHtml(random: SeededRandom, depth = 5, parent = ''): string {
  return Array.from({ length: 1 + random.below(3) }, () => piece(random, depth, parent)).join('');
}

function piece(random: SeededRandom, depth: number, parent: string): string {
  const isOdd = random.below(60) === 0;
  if (depth === 0 || random.below(4) === 0) {
    return NO_TEXT.includes(parent) && !isOdd ? random.pick(['\n', ' ', '\n\n']) : random.pick(TEXTS);
  }
  const tag = random.pick<string>(isOdd ? TAGS : (USUAL[parent] ?? PHRASING));
  const attributes = random.below(8) === 0 ? random.pick(ATTRIBUTES) : '';
  if (VOID.includes(tag)) return `<${tag}${attributes}>`;
  const end = random.below(200) === 0 ? '' : `</${tag}>`;
  return `<${tag}${attributes}>${generateHtml(random, depth - 1, tag)}${end}`;
}
