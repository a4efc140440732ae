import type { Token, Tokens } from 'marked';
import type { JobPay, PayPeriod } from '../../../src/posting/job-posting.js';
import { withCertainPeriod } from '../fields/infer-pay.js';
import { namesExtra, normalizePay, type PayContext } from '../fields/pay.js';
import type { SourceText, Span } from '../source-text.js';
import { everyWord } from '../words/all-words.js';
import { OTHER_PAY } from '../words/other-languages.js';
import { wordPattern } from '../words/word-pattern.js';
import { findPayWords } from './find-pay-words.js';
import { plainText } from './plain-text.js';
import type { LexedBody } from './render-body.js';

/** “Salary”. “Pay” alone is also what customers do, and employers for training. */
const ABOUT_PAY = wordPattern(
  [...everyWord(({ pay }) => [...pay.labels, ...pay.mentions]), ...(OTHER_PAY['mentions'] ?? [])].filter(
    (word) => !['pay', 'paid'].includes(word),
  ),
);
/** “On average”, “for example”: such an amount without a period may not be that of the job. */
const OTHER_MATTER = wordPattern(everyWord(({ pay }) => pay.otherMatters));
/** Least amounts that are a pay rather than a benefit, in any currency. */
const LEAST: Readonly<Record<PayPeriod, number>> = { HOUR: 5, DAY: 40, WEEK: 150, MONTH: 400, YEAR: 5000 };
/** Before what comes on top of the pay: “€60,000 a year, plus equity”. */
const ADDITION = /[,;+(]|(?<![\p{L}])(?:with|based|depending|dependent|plus|and|och|med|og|und|mit)(?![\p{L}])/iu;
/** Longer statements, in UTF-16 code units, are cut to the amounts. */
const LONGEST_TEXT = 80;
/** Longer paragraphs are truncated. */
const MAX_LENGTH = 5000;

/** The pay in the running text. */
export interface PayHint {
  pay: JobPay;
  /** Position of the amounts in the file. */
  place: Span;
}

/**
 * Finds the pay in the running text: a sentence, in a paragraph or under a heading about pay, with an amount that is read
 * whole, its currency and its period. Two different statements are none.
 */
export function findPayHint(body: Pick<LexedBody, 'tokens' | 'sources'>, context: PayContext): PayHint | undefined {
  const found = hintsIn(body.tokens, body.sources, context, { text: '' });
  const [first] = found;
  const isSame = ({ pay }: PayHint) =>
    pay.min === first?.pay.min && pay.max === first?.pay.max && pay.period === first?.pay.period;
  if (first && found.every(isSame)) return first;
  const words = findPayWords(body);
  return words && { pay: { text: words.text }, place: words.place };
}

function hintsIn(
  blocks: readonly Token[],
  sources: LexedBody['sources'],
  context: PayContext,
  heading: { text: string },
): PayHint[] {
  return blocks.flatMap((block): PayHint[] => {
    if (block.type === 'heading') heading.text = plainText((block as Tokens.Heading).tokens);
    if (block.type === 'list')
      return (block as Tokens.List).items.flatMap(({ tokens }) => hintsIn(tokens, sources, context, heading));
    if (!('tokens' in block) || !block.tokens) return [];
    if (block.type === 'block-shortcode') return hintsIn(block.tokens, sources, context, heading);
    const isText = block.type === 'paragraph' || block.type === 'text';
    if (!isText || !/\d/.test(block.raw)) return [];
    const text = plainText(block.tokens).slice(0, MAX_LENGTH).normalize('NFC');
    if (!ABOUT_PAY.test(text) && !ABOUT_PAY.test(heading.text)) return [];
    const source = sources.of(block);
    return sentencesOf(text).flatMap((sentence) => {
      const reading = readSentence(sentence, context);
      return reading ? [{ pay: reading.pay, place: placeOf(source, reading.amounts) }] : [];
    });
  });
}

function readSentence(sentence: string, context: PayContext): { pay: JobPay; amounts: string } | undefined {
  const reading = normalizePay(sentence, context);
  if (!reading || reading.fault === 'amount' || reading.fault === 'currency') return undefined;
  const { period: written, ...unperiodic } = reading.pay;
  const pay = reading.isPeriodNear ? { ...unperiodic, period: written } : withCertainPeriod(unperiodic);
  const [after = ''] = sentence.slice(reading.end).split(ADDITION);
  if (namesExtra(sentence.slice(0, reading.start)) || namesExtra(after)) return undefined;
  const { text, min, period } = pay;
  const amount = min ?? pay.max;
  if (period === undefined || amount === undefined || amount < LEAST[period]) return undefined;
  if (!reading.isPeriodNear && OTHER_MATTER.test(sentence)) return undefined;
  const amounts = text.slice(reading.start, reading.end).trim();
  return { pay: { ...pay, period, text: text.length <= LONGEST_TEXT ? text : amounts }, amounts };
}

/** The position of the amounts in a block; that of the block if Markdown marks are between them. */
function placeOf(source: SourceText | undefined, amounts: string): Span {
  const start = source?.text.indexOf(amounts) ?? -1;
  const place = start < 0 ? source : source?.slice(start, start + amounts.length);
  return place?.span() ?? { offset: 0, length: 0 };
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]) (?=\p{Lu})|\n/u);
}
