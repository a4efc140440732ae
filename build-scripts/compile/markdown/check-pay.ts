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

/**
 * Reports missing pay, or pay that is only in the running text, where cards and filters do not find it.
 *
 * @param lang language of the posting, BCP 47; determines the currency of “kr”
 * @param isRequired whether candidates have a right to know the pay
 */
export function checkPay(
  blocks: readonly TextBlock[],
  { lang, isRequired }: { lang?: string | undefined; isRequired: boolean },
): Problem[] {
  for (const { type, words } of blocks) {
    if (type === 'other' || !/\d/.test(words.text) || !ABOUT_PAY.test(words.text.normalize('NFC'))) continue;
    for (const sentence of sentencesOf(words.slice(0, MAX_LENGTH))) {
      const found = normalizePay(sentence.text, { lang });
      // A single amount may be a bonus.
      if (!found?.isRange || found.pay.currency === undefined || found.pay.min === found.pay.max) continue;
      const range = sentence.slice(found.start, found.end).trim();
      const message = `The pay range “${shorten(range.text)}” is in the running text only, so cards and structured data do not have it.`;
      return [{ rule: 'pay-in-text', message, help: ADD_PAY, ...range.span() }];
    }
  }
  if (!isRequired) return [];
  const message =
    'This posting has no pay range. In the European Economic Area, candidates have a right to know it (Directive (EU) 2023/970, article 5).';
  return [{ rule: 'no-pay-range', message, help: ADD_PAY, offset: 0 }];
}

const ADD_PAY = 'Add salary: "…" to the front matter, or a line “**Pay range:** …” to a note.';

function sentencesOf(words: SourceText): SourceText[] {
  const ends = [...words.text.matchAll(/(?<=[.!?]) (?=\p{Lu})/gu)].map(({ index }) => index);
  return [...ends, words.text.length].map((end, number) => words.slice(ends[number - 1] ?? 0, end).trim());
}
