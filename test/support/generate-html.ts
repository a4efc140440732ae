import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS } from '../../src/posting/html-policy.js';
import { seededRandom } from '../bench/seeded-random.js';

const OTHER_TAGS = (
  'a a b p p li td tr table table caption col h1 center font form button select option optgroup object marquee article ' +
  'fieldset input iframe svg math mi mtext mglyph foreignObject desc annotation-xml template style script title ' +
  'textarea noscript xmp plaintext x-y nobr ruby rt image frameset body html head base applet video'
).split(' ');
const OTHER_ATTRIBUTES = [
  'onclick',
  'style',
  'is',
  'name',
  'slot',
  'part',
  'xlink:href',
  'srcdoc',
  'background',
  'form',
];
const TEXTS = (
  'word|  |\n|&amp;|&lt;b&gt;|<|>|&|"|&nbsp;|\u00a0|<!-- a -->|<!--|-->|<?php ?>|<![CDATA[x]]>|]]>|&#0;|é|😀|</p>|</table>|' +
  '</a>|</svg>|</style>|<br/>|<//|<p|<!doctype html>|\t'
).split('|');
const VALUES = (
  'x|#x|section-x|/p|https://a.example/?a=1&b=2|javascript:x|data:text/html,x|//e.example|job-note job-apply|job-lead x|' +
  'mail|2|0x10|-1|on|--><img src=x onerror=x>|</style><img>|`|body|&quot;|a\nb| a |'
).split('|');

/** Random HTML, well-formed or not, with nested allowed and other elements. */
export function generateHtml(seed: number): string {
  const { below } = seededRandom(seed);
  const pick = (items: readonly string[]): string => items[below(items.length)] ?? '';
  const attributeNames = [...Object.values(ALLOWED_ATTRIBUTES).flat(), ...OTHER_ATTRIBUTES];
  const open: string[] = [];
  let html = '';
  for (let count = 2 + below(30); count > 0; count -= 1) {
    const kind = below(10);
    if (kind < 3) html += pick(TEXTS);
    else if (kind < 5 && open.length > 0) html += `</${below(5) > 0 ? open.pop() : pick(open)}>`;
    else {
      const tag = pick(below(5) < 3 ? ALLOWED_TAGS : OTHER_TAGS);
      const attributes = Array.from({ length: below(3) }, () => ` ${pick(attributeNames)}="${pick(VALUES)}"`);
      html += `<${tag}${attributes.join('')}>`;
      open.push(tag);
    }
  }
  return html;
}
