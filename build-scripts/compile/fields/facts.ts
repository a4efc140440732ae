import { Lexer, type Token } from 'marked';
import type { JobFact } from '../../../src/posting/job-posting.js';
import { LATIN } from '../words/word-pattern.js';

/** What the labeled lines of a posting's notes say. Plain text throughout. */
export interface LabeledFacts {
  /** What a line about pay says. */
  pay?: string;
  /** The other lines, in order. */
  facts: JobFact[];
}

/** Labels that name what the job pays, in the interface languages: alone, at the start or at the end of a compound. */
const PAY_LABEL = new RegExp(
  [
    `(?<![${LATIN}])(?:pay|salary|compensation|wages?|remuneration|renumeration|stipend)(?![${LATIN}])`,
    `(?<![${LATIN}])(?:lön|løn)|(?:lön|lønn?)(?:er|en|a)?(?![${LATIN}])`,
    `(?<![${LATIN}])(?:års|månads)?(?:ersättning)(?![${LATIN}])`,
    'palk(?:ka|an)',
    `gehalt|vergütung|entgelt|(?<![${LATIN}])lohn|lohn(?![${LATIN}])`,
  ].join('|'),
  'iu',
);
/** `**Label:** value` and `**Label**: value`, with either mark for strong text, also as an item of a list. */
const LABELED = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\*\*(?!\s)(.{1,80}?)\*\*|__(?!\s)(.{1,80}?)__)\s*(:?)\s*(.*)$/;
/** A fact is one line; of a longer text only the beginning is read as Markdown, which takes long for hostile text. */
const LONGEST = 1000;
/** A line break that Markdown is asked for. */
const BREAK = /(?:\\|<br\s*\/?>)\s*$/i;
const ENTITIES: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    euro: '€',
    pound: '£',
    ndash: '–',
    mdash: '—',
  },
};

/**
 * Reads the labeled lines of notes: `**Start date:** March`, or the label on one line and its value on the next ones, up
 * to an empty line or the next label. Of several lines about pay the first with a number is the pay.
 *
 * @param notes The Markdown of each note.
 */
export function readLabeledFacts(notes: readonly string[]): LabeledFacts {
  const lines = notes.flatMap(readNote);
  const aboutPay = lines.filter(({ label }) => PAY_LABEL.test(label.normalize('NFC')));
  const pay = aboutPay.find(({ value }) => /\d/.test(value)) ?? aboutPay[0];
  return { ...(pay && { pay: pay.value }), facts: lines.filter((line) => line !== pay) };
}

function readNote(note: string): JobFact[] {
  const found: { label: string; value: string[] }[] = [];
  let open: { label: string; value: string[] } | undefined;
  for (const line of note.split(/\r?\n/)) {
    const [, stars, underscores, colon, rest = ''] = LABELED.exec(line) ?? [];
    const marked = (stars ?? underscores)?.trim();
    if (marked !== undefined && (colon === ':' || marked.endsWith(':'))) {
      open = { label: marked.replace(/\s*:$/, ''), value: [rest] };
      found.push(open);
    } else if (line.trim() === '') {
      open = undefined;
    } else {
      open?.value.push(line);
    }
  }
  return found
    .map(({ label, value }) => ({
      label: plainText(label),
      value: plainText(value.map((line) => line.replace(BREAK, '').trim()).join(' ')),
    }))
    .filter(({ label, value }) => label !== '' && value !== '');
}

/** Markdown without its marks, on one line. */
function plainText(markdown: string): string {
  const text = Lexer.lexInline(markdown.slice(0, LONGEST), { gfm: true }).map(textOfToken).join('');
  return text
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});/gi, (written, name: string) => decode(name) ?? written)
    .replace(/\s+/g, ' ')
    .trim();
}

function textOfToken(token: Token): string {
  if ('tokens' in token && token.tokens) return token.tokens.map(textOfToken).join('');
  if (token.type === 'html') return '';
  if (token.type === 'br') return ' ';
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
}

function decode(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isControl = point < 0x20 || (point >= 0x7f && point < 0xa0);
  const isHalfOfPair = point >= 0xd800 && point <= 0xdfff;
  return isControl || isHalfOfPair || point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
}
