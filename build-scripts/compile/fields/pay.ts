import type { JobPay, PayPeriod } from '../../../src/posting/job-posting.js';
import {
  CROWN_WORDS,
  CROWNS,
  CURRENCY_SYMBOLS,
  CURRENCY_WORDS,
  LEAST_WORDS,
  LEAST_WORDS_AFTER,
  MOST_WORDS,
  PER_WORDS,
  PERIOD_WORDS,
  RANGE_WORDS,
  THOUSAND_WORDS,
  WORKING_TIME_WORDS,
} from '../words/pay-words.js';
import { LATIN, wordPattern, wordSource } from '../words/word-pattern.js';

/** Longer texts are kept, but only their beginning is understood. */
const LONGEST = 500;
/** Without a currency, a smaller number is a grade or a count rather than an amount. */
const LEAST_BARE_AMOUNT = 1000;

const SYMBOLS = Object.keys(CURRENCY_SYMBOLS).sort((one, other) => other.length - one.length);
const symbol = `(?:${SYMBOLS.map((text) => text.replaceAll('$', '\\$')).join('|')})`;
const CURRENCY_PATTERNS = Object.entries(CURRENCY_WORDS).map(([code, words]) => [code, wordPattern(words)] as const);
const CROWN = wordPattern(CROWN_WORDS);
const PERIODS = (Object.entries(PERIOD_WORDS) as [PayPeriod, readonly string[]][]).map(
  ([period, words]) => [period, wordPattern(words)] as const,
);
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Stands for each letter of a code in what patterns are tried on, which need not list three hundred of them. */
const CODE_MARK = '¤';
const CODE = new RegExp(`(?<![${LATIN}\\d])[A-Z]{3}(?![${LATIN}\\d])`, 'gi');
const UPPER_CASE_CODE = new RegExp(`(?<![${LATIN}])[A-Z]{3}(?![${LATIN}])`, 'g');

/** A number with or without groups of three, and its cents. */
const digits = `\\d{1,3}(?:[ .,'’]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,12}(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?`;
const thousand = `(?: ?(?:k(?![${LATIN}\\d])|${wordSource(THOUSAND_WORDS)}))?`;
const money = `(?:${symbol}|${CODE_MARK}{3}|(?:svenska|svenske|norske|norska|danske|danska) [${LATIN}]+|${wordSource([...CROWN_WORDS, ...Object.values(CURRENCY_WORDS).flat()])})\\.?`;
const amount = (name: string) => `(?<![\\d.,])(?<${name}>${digits})(?<${name}Thousand>${thousand})(?:,-|:-)?`;
const RANGE = new RegExp(
  `(?:${money} ?)?${amount('least')}(?: ?${money})? ?(?:[-–—−~]|\\.\\.\\.?|…|${wordSource(RANGE_WORDS)}) ?(?:${money} ?)?${amount('most')}(?: ?${money})?`,
  'iu',
);
const SINGLE = new RegExp(`(?<before>${money} ?)?${amount('only')}(?<after> ?${money})?`, 'giu');
const LEAST_BEFORE = new RegExp(`${wordSource(LEAST_WORDS)}[ .:]*$`, 'iu');
const MOST_BEFORE = new RegExp(`${wordSource(MOST_WORDS)}[ .:]*$`, 'iu');
const LEAST_AFTER = new RegExp(`^ ?(?:\\+|${wordSource(LEAST_WORDS_AFTER)})`, 'iu');
const PERCENTAGE = /\d+(?:[.,]\d+)?(?: ?[-–] ?\d+(?:[.,]\d+)?)? ?%/gu;
const WORKING_TIME = new RegExp(
  `(?<![\\d.,])\\d{1,2}(?:[.,]\\d{1,2})?(?: ?[-–] ?\\d{1,2})? ?${wordSource(WORKING_TIME_WORDS)}(?:(?: ?/ ?| )(?:${wordSource(PER_WORDS)} )?${wordSource(Object.values(PERIOD_WORDS).flat())})?`,
  'giu',
);

/** The amounts of a text and where they stand in it. */
interface Amounts {
  min?: number;
  max?: number;
  start: number;
  end: number;
}

/**
 * Reads what a job pays: the first range in the text, else the first amount. A single amount is both least and most
 * unless a word says that it is one of them.
 *
 * @param text As written.
 * @param lang BCP 47; it tells whose crowns “kr” are. Without it they have no currency.
 * @returns `undefined` when the text holds no amount.
 */
export function normalizePay(text: string, lang?: string): JobPay | undefined {
  if (!/\d/.test(text)) return undefined;
  const written = text.replace(/\s+/g, ' ').trim();
  const read = written
    .normalize('NFC')
    .slice(0, LONGEST)
    .replace(PERCENTAGE, ';')
    .replace(WORKING_TIME, (match) => (hasMoney(match) ? match : ';'));
  const amounts = readRange(read, lang) ?? readSingle(read, lang);
  if (!amounts) return undefined;
  const { start, end, ...values } = amounts;
  const currency = currencyOf(read.slice(Math.max(0, start - 1), end), lang) ?? currencyOf(read, lang);
  const period = periodOf(read.slice(end)) ?? periodOf(read.slice(0, start));
  return { text: written, ...values, ...(currency && { currency }), ...(period && { period }) };
}

function readRange(text: string, lang: string | undefined): Amounts | undefined {
  const match = RANGE.exec(markCodes(text));
  const { least, leastThousand, most, mostThousand } = match?.groups ?? {};
  if (!match || least === undefined || most === undefined) return undefined;
  const to = numberOf(most, mostThousand);
  let from = numberOf(least, leastThousand);
  // “60–75k” and “46-54.000” leave out the thousands of the first.
  if (from < 1000 && to >= 1000 && from * 1000 <= to) from *= 1000;
  const end = match.index + match[0].length;
  const isMoney =
    hasMoney(text.slice(match.index, end), lang) || mostThousand !== '' || looksLikePay(least, from, most, to);
  if (!isMoney) return undefined;
  return { min: Math.min(from, to), max: Math.max(from, to), start: match.index, end };
}

/** Two bare numbers are pay when both are large, and not years. */
function looksLikePay(least: string, from: number, most: string, to: number): boolean {
  const isYear = (digits: string) => /^(?:19|20)\d\d$/.test(digits);
  return from >= LEAST_BARE_AMOUNT && to >= LEAST_BARE_AMOUNT && !(isYear(least) && isYear(most));
}

function readSingle(text: string, lang: string | undefined): Amounts | undefined {
  for (const match of markCodes(text).matchAll(SINGLE)) {
    const { only, onlyThousand } = match.groups ?? {};
    if (only === undefined) continue;
    const value = numberOf(only, onlyThousand);
    const end = match.index + match[0].length;
    const isBare = !hasMoney(text.slice(match.index, end), lang) && onlyThousand === '';
    if (isBare && (value < LEAST_BARE_AMOUNT || /^(?:19|20)\d\d$/.test(only))) continue;
    const before = text.slice(0, match.index);
    const place = { start: match.index, end };
    // “Opp til” ends in a word that alone also joins ranges, so the most is looked for first.
    if (MOST_BEFORE.test(before)) return { max: value, ...place };
    if (LEAST_BEFORE.test(before) || LEAST_AFTER.test(text.slice(end))) return { min: value, ...place };
    return { min: value, max: value, ...place };
  }
  return undefined;
}

function markCodes(text: string): string {
  return text.replace(CODE, (letters) => (CODES.has(letters.toUpperCase()) ? CODE_MARK.repeat(3) : letters));
}

function numberOf(written: string, thousandMark: string | undefined): number {
  const [, whole = '', cents = '0'] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
  const value = Number(`${whole.replace(/\D/g, '')}.${cents}`);
  return thousandMark ? Math.round(value * 100_000) / 100 : value;
}

function hasMoney(text: string, lang = 'sv'): boolean {
  return currencyOf(text, lang) !== undefined || CROWN.test(text) || /\d(?:,-|:-)/.test(text);
}

function currencyOf(text: string, lang: string | undefined): string | undefined {
  const [, code] =
    CURRENCY_PATTERNS.map(([iso, pattern]) => [text.search(pattern), iso] as const)
      .filter(([index]) => index >= 0)
      .sort(([one], [other]) => one - other)[0] ?? [];
  if (code !== undefined) return code;
  const isoCode = (text.match(UPPER_CASE_CODE) ?? []).find((letters) => CODES.has(letters));
  if (isoCode !== undefined) return isoCode;
  const found = SYMBOLS.find((written) => text.includes(written));
  if (found !== undefined) return CURRENCY_SYMBOLS[found];
  if (!CROWN.test(text) && !/\d(?:,-|:-)/.test(text)) return undefined;
  return lang === undefined ? undefined : CROWNS[lang.split('-')[0]?.toLowerCase() ?? ''];
}

/** The period that is named first. */
function periodOf(text: string): PayPeriod | undefined {
  const [first] = PERIODS.map(([period, pattern]) => ({ period, index: text.search(pattern) }))
    .filter(({ index }) => index >= 0)
    .sort((one, other) => one.index - other.index);
  return first?.period;
}
