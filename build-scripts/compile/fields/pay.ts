import type { JobFact, JobPay, PayPeriod } from '../../../src/posting/job-posting.js';
import { primaryLanguage } from '../../../src/posting/languages.js';
import { ALL_WORDS, everyWord } from '../words/all-words.js';
import { LATIN, wordPattern, wordSource } from '../words/word-pattern.js';

/** Number of characters read of longer texts. */
const LONGEST = 500;
/** Smaller numbers without a currency are grades or counts rather than amounts. */
const LEAST_BARE_AMOUNT = 1000;

/** Symbols that mean one currency, or usually do, to ISO 4217; symbols that contain another come first. */
const SYMBOLS: Readonly<Record<string, string>> = {
  US$: 'USD',
  CA$: 'CAD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  C$: 'CAD',
  A$: 'AUD',
  S$: 'SGD',
  zł: 'PLN',
  Kč: 'CZK',
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  '¥': 'JPY',
  '₹': 'INR',
};
const PERIODS: readonly PayPeriod[] = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];

/** Source of a pattern for a list of words in all languages. */
const any = (list: 'range' | 'from' | 'andUp' | 'upTo' | 'thousand' | 'per' | 'workingTime' | 'ambiguousCurrency') =>
  wordSource(everyWord(({ pay }) => pay[list]));
const periodWords = (period: PayPeriod) => everyWord(({ pay }) => pay.periods[period]);

/** Currencies with their words; their codes match in lowercase, too. */
const CURRENCIES = new Map(
  Object.values(ALL_WORDS)
    .flatMap(({ pay }) => Object.keys(pay.currencies ?? {}))
    .map((code) => [code, [code, ...everyWord(({ pay }) => pay.currencies?.[code])]]),
);
const CURRENCY_PATTERNS = [...CURRENCIES].map(([code, words]) => [code, wordPattern(words)] as const);
const PERIOD_PATTERNS = PERIODS.map((period) => [period, wordPattern(periodWords(period))] as const);
const AMBIGUOUS_CURRENCY = new RegExp(any('ambiguousCurrency'), 'iu');
/** The meaning of ambiguous currency words by language. */
const CURRENCY_OF: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  [...Object.entries(ALL_WORDS), ['no', ALL_WORDS.nb] as const].map(([language, { pay }]) => [language, pay.currency]),
);
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Replaces each letter of a currency code before matching, so that patterns need not list all codes. */
const CODE_MARK = '¤';
const CODE = new RegExp(`(?<![${LATIN}\\d])[A-Z]{3}(?![${LATIN}\\d])`, 'gi');
const UPPER_CASE_CODE = new RegExp(`(?<![${LATIN}])[A-Z]{3}(?![${LATIN}])`, 'g');

/** A number with optional thousands separators and decimals. */
const digits = `\\d{1,3}(?:[ .,'’]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,12}(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?`;
const thousand = `(?: ?(?:k(?![${LATIN}\\d])|${any('thousand')}))?`;
const symbol = `(?:${Object.keys(SYMBOLS).join('|').replaceAll('$', '\\$')})`;
const money = `(?:${symbol}|${CODE_MARK}{3}|${wordSource([...CURRENCIES.values()].flat())}|${any('ambiguousCurrency')})\\.?`;
const amount = (name: string) => `(?<![\\d.,])(?<${name}>${digits})(?<${name}Thousand>${thousand})(?:,-|:-)?`;
const RANGE = new RegExp(
  `(?:${money} ?)?${amount('least')}(?: ?${money})? ?(?:[-–—−~]|\\.\\.\\.?|…|${any('range')}) ?(?:${money} ?)?${amount('most')}(?: ?${money})?`,
  'iu',
);
const SINGLE = new RegExp(`(?<before>${money} ?)?${amount('only')}(?<after> ?${money})?`, 'giu');
const LEAST_BEFORE = new RegExp(`${any('from')}[ .:]*$`, 'iu');
const MOST_BEFORE = new RegExp(`${any('upTo')}[ .:]*$`, 'iu');
const LEAST_AFTER = new RegExp(`^ ?(?:\\+|${any('andUp')})`, 'iu');
const PERCENTAGE = /\d+(?:[.,]\d+)?(?: ?[-–] ?\d+(?:[.,]\d+)?)? ?%/gu;
const WORKING_TIME = new RegExp(
  `(?<![\\d.,])\\d{1,2}(?:[.,]\\d{1,2})?(?: ?[-–] ?\\d{1,2})? ?${any('workingTime')}(?:(?: ?/ ?| )(?:${any('per')} )?${wordSource(PERIODS.flatMap(periodWords))})?`,
  'giu',
);

/** The amounts in a text and their position. */
interface Amounts {
  min?: number;
  max?: number;
  start: number;
  end: number;
}

/**
 * Reads the pay: the first range in a text, else the first amount. A single amount is both minimum and maximum, unless a
 * word makes it one of them.
 *
 * @param text as written
 * @param lang BCP 47; determines the currency of “kr”
 * @returns `undefined` if the text contains no amount
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
  // “60–75k” and “46-54.000” abbreviate the first amount.
  if (from < 1000 && to >= 1000 && from * 1000 <= to) from *= 1000;
  const end = match.index + match[0].length;
  const isMoney =
    hasMoney(text.slice(match.index, end), lang) || mostThousand !== '' || looksLikePay(least, from, most, to);
  if (!isMoney) return undefined;
  return { min: Math.min(from, to), max: Math.max(from, to), start: match.index, end };
}

/** Whether two numbers without a currency are pay: both large, and not years. */
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
    // “Opp til” ends in a word that also joins ranges, so the maximum is matched first.
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
  return currencyOf(text, lang) !== undefined || AMBIGUOUS_CURRENCY.test(text) || /\d(?:,-|:-)/.test(text);
}

function currencyOf(text: string, lang: string | undefined): string | undefined {
  const [, code] =
    CURRENCY_PATTERNS.map(([iso, pattern]) => [text.search(pattern), iso] as const)
      .filter(([index]) => index >= 0)
      .sort(([one], [other]) => one - other)[0] ?? [];
  if (code !== undefined) return code;
  const isoCode = (text.match(UPPER_CASE_CODE) ?? []).find((letters) => CODES.has(letters));
  if (isoCode !== undefined) return isoCode;
  const [, symbol] = Object.entries(SYMBOLS).find(([written]) => text.includes(written)) ?? [];
  if (symbol !== undefined) return symbol;
  if (!AMBIGUOUS_CURRENCY.test(text) && !/\d(?:,-|:-)/.test(text)) return undefined;
  return lang === undefined ? undefined : CURRENCY_OF[primaryLanguage(lang)];
}

/** The first period named in a text. */
function periodOf(text: string): PayPeriod | undefined {
  const [first] = PERIOD_PATTERNS.map(([period, pattern]) => ({ period, index: text.search(pattern) }))
    .filter(({ index }) => index >= 0)
    .sort((one, other) => one.index - other.index);
  return first?.period;
}

/** Front matter fields with parts of the pay, as written. */
export interface PayParts {
  min?: string | undefined;
  max?: string | undefined;
  currency?: string | undefined;
  period?: string | undefined;
}

const PAY_LABEL = wordPattern(everyWord(({ pay }) => pay.labels));

/** Finds the pay among labeled lines: of those whose label is about pay, the first with a number. */
export function findPay(lines: readonly JobFact[]): JobFact | undefined {
  const aboutPay = lines.filter(({ label }) => PAY_LABEL.test(label.normalize('NFC')));
  return aboutPay.find(({ value }) => /\d/.test(value)) ?? aboutPay[0];
}

/** A placeholder for pay yet to come. */
const PLACEHOLDER = /^(?:\W*|tb[acd]|todo|n\/?a|x+)$/i;

/**
 * Reads the pay from the first text with an amount, else from the parts. If there is no amount at all, it is the first text
 * unchanged, such as “by agreement”.
 *
 * @param texts as written, in order of precedence
 * @param lang language of the posting, BCP 47
 */
export function readPay(texts: readonly (string | undefined)[], parts: PayParts, lang: string): JobPay | undefined {
  const { currency, period } = parts;
  // A period such as “year” is displayed as “/ year”; “per year” and “årlig” are kept.
  const per =
    period !== undefined && /^(?:hour|day|week|month|year)$/i.test(period) ? `/ ${period.toLowerCase()}` : period;
  const context = [currency, per].filter(Boolean).join(' ');
  const written = texts.flatMap((text) => text?.replace(/\s+/g, ' ').trim() ?? []);
  for (const text of written) {
    const inContext = normalizePay(`${text} ${context}`, lang);
    const read = normalizePay(text, lang) ?? inContext;
    if (read) return { ...inContext, ...read };
  }
  const text = written.find((text) => !PLACEHOLDER.test(text));
  return readParts(parts, context, lang) ?? (text === undefined ? undefined : { text });
}

/** Reads the pay from parts. Values of these keys are amounts, so even “40” is one. */
function readParts({ min, max }: PayParts, context: string, lang: string): JobPay | undefined {
  const range = min === max || min === undefined || max === undefined ? (min ?? max) : `${min}–${max}`;
  if (range === undefined) return undefined;
  const text = `${range} ${context}`.trim();
  const [least, most] = [readAmount(min, lang), readAmount(max, lang)];
  if (least === undefined && most === undefined) return undefined;
  const { currency, period } = normalizePay(text, lang) ?? {};
  return {
    text,
    ...(least !== undefined && { min: least }),
    ...(most !== undefined && { max: most }),
    ...(currency && { currency }),
    ...(period && { period }),
  };
}

function readAmount(written: string | undefined, lang: string): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d+(?:\.\d{1,2})?$/.test(written)) return Number(written);
  const read = normalizePay(written, lang);
  return read?.min ?? read?.max;
}
