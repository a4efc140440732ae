import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { normalizePay } from '../fields/pay.js';
import type { SourceText } from '../source-text.js';
import { everyWord } from '../words/all-words.js';
import { wordPattern } from '../words/word-pattern.js';
import type { TextBlock } from './text-blocks.js';

const ABOUT_PAY = wordPattern(everyWord(({ pay }) => pay.mentions));
/** Longer paragraphs are truncated. */
const MAX_LENGTH = 5000;
/** Two amounts with their separator and currency. */
const WRITTEN_RANGE =
  /(?:[€$£]|\b[A-Z]{3}) ?\d[\d .,'’]*(?:k|tkr)?\s?(?:[-–—]|\p{L}{2,4})\s?(?:[€$£] ?)?\d[\d.,'’]*(?: \d{3})*(?: ?(?:k\b|tkr|kr|[€$£]|[A-Z]{3}\b))?|\d[\d .,'’]*(?:k|tkr)?\s?(?:[-–—]|\p{L}{2,4})\s?\d[\d.,'’]*(?: \d{3})* ?(?:k\b|tkr|kr|[€$£]|\p{L}+)/u;

/**
 * Reports missing pay, or pay that is only in the running text, where cards and filters do not find it.
 *
 * @param lang language of the posting, BCP 47; determines the currency of “kr”
 */
export function checkPay(blocks: readonly TextBlock[], lang: string | undefined): Problem[] {
  for (const { type, words } of blocks) {
    if (type === 'other' || !ABOUT_PAY.test(words.text.normalize('NFC'))) continue;
    const sentence = sentencesOf(words.slice(0, MAX_LENGTH)).find(({ text }) => namesRange(text, lang));
    if (sentence === undefined) continue;
    const { 0: written, index } = WRITTEN_RANGE.exec(sentence.text) ?? { 0: sentence.text, index: 0 };
    const range = sentence.slice(index, index + written.length).trim();
    const message = `The pay range “${shorten(range.text)}” is in the running text only, so cards and structured data do not have it.`;
    return [{ rule: 'pay-in-text', message, help: ADD_PAY, ...range.span() }];
  }
  const message =
    'This posting has no pay range, which candidates in the EU must be told (Directive (EU) 2023/970, article 5).';
  return [{ rule: 'no-pay-range', message, help: ADD_PAY, offset: 0 }];
}

const ADD_PAY = 'Add salary: "…" to the front matter, or a line “**Pay range:** …” to a note.';

/** Requires a range with a currency: a single amount may be a bonus. */
function namesRange(sentence: string, lang: string | undefined): boolean {
  const { min, max, currency } = normalizePay(sentence, lang) ?? {};
  return currency !== undefined && min !== undefined && max !== undefined && min < max;
}

function sentencesOf(words: SourceText): SourceText[] {
  const ends = [...words.text.matchAll(/(?<=[.!?]) (?=\p{Lu})/gu)].map(({ index }) => index);
  return [...ends, words.text.length].map((end, number) => words.slice(ends[number - 1] ?? 0, end).trim());
}
