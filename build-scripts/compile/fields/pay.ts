import type { JobFact, JobPay, PayPeriod } from '../../../src/posting/job-posting.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import type { Span } from '../source-text.js';
import { primaryLanguage } from '../../../src/posting/languages.js';
import { ALL_WORDS, everyWord } from '../words/all-words.js';
import { OTHER_PAY, OTHER_PERIODS } from '../words/other-languages.js';
import { LATIN, wordPattern, wordSource } from '../words/word-pattern.js';

/** Number of characters read of longer texts. */
const LONGEST = 500;
/** Smaller numbers without a currency are grades or counts rather than amounts. */
const LEAST_BARE_AMOUNT = 1000;

/** Symbols that mean one currency, or usually do, to ISO 4217; symbols that contain another come first. */
const SYMBOLS: Readonly<Record<string, string>> = {
  US$: 'USD',
  R$: 'BRL',
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
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₽': 'RUB',
  '₪': 'ILS',
  円: 'JPY',
  원: 'KRW',
};
/** Currencies of countries where an ambiguous symbol or word means another one than by default, by ISO 3166-1. */
const OF_COUNTRY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD', MX: 'MXN' },
  '¥': { CN: 'CNY' },
  kr: { SE: 'SEK', NO: 'NOK', SJ: 'NOK', DK: 'DKK', GL: 'DKK', FO: 'DKK', IS: 'ISK' },
};
const PERIODS: readonly PayPeriod[] = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];

/** Source of a pattern for a list of words in all languages. */
const any = (list: 'range' | 'from' | 'andUp' | 'upTo' | 'thousand' | 'per' | 'workingTime' | 'ambiguousCurrency') =>
  wordSource([...everyWord(({ pay }) => pay[list]), ...(OTHER_PAY[list] ?? [])]);
const periodWords = (period: PayPeriod) => [...everyWord(({ pay }) => pay.periods[period]), ...OTHER_PERIODS[period]];

/** Currencies with their words; their codes match in lowercase, too. */
const CURRENCIES = new Map(
  Object.values(ALL_WORDS)
    .flatMap(({ pay }) => Object.keys(pay.currencies ?? {}))
    .map((code) => [code, [code, ...everyWord(({ pay }) => pay.currencies?.[code])]]),
);
const CURRENCY_PATTERNS = [...CURRENCIES].map(([code, words]) => [code, wordPattern(words)] as const);
const PERIOD_PATTERNS = PERIODS.map((period) => [period, wordPattern(periodWords(period))] as const);
const AMBIGUOUS_CURRENCY = new RegExp(any('ambiguousCurrency'), 'i');
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
  `(?<first>${money} ?)?${amount('least')}(?<middle> ?${money})? ?(?:[-–—−~]|\\.\\.\\.?|…|${any('range')}) ?(?<second>${money} ?)?${amount('most')}(?: ?${money})?`,
  'gi',
);
const SINGLE = new RegExp(`(?<before>${money} ?)?${amount('only')}(?<after> ?${money})?`, 'gi');
const LEAST_BEFORE = new RegExp(`${any('from')}[ .:]*$`, 'i');
const MOST_BEFORE = new RegExp(`${any('upTo')}[ .:]*$`, 'i');
const LEAST_AFTER = new RegExp(`^ ?(?:\\+(?! ?\\/ ?-)|${any('andUp')})`, 'i');
const PERCENTAGE = /\d+(?:[.,]\d+)?(?: ?[-–] ?\d+(?:[.,]\d+)?)? ?%/gu;
const WORKING_TIME = new RegExp(
  `(?<![\\d.,])\\d{1,2}(?:[.,]\\d{1,2})?(?: ?[-–] ?\\d{1,2})? ?${any('workingTime')}(?:(?: ?/ ?| )(?:${any('per')} )?${wordSource(PERIODS.flatMap(periodWords))})?`,
  'gi',
);

/** Where one statement ends and another begins, as in “$1,000 sign-on bonus, €60,000 a year”. */
const BREAK = /[;,](?= )|[()|]| \+ |(?<![\p{L}\d])plus(?![\p{L}\d])|[.!?](?= \p{Lu})/giu;
const EXTRA = wordPattern(everyWord(({ pay }) => pay.extras));
const INCLUDING = wordPattern(everyWord(({ pay }) => pay.including));
/** Directly before or after a number: it is part of a longer one, such as “90 0000”, “1.5M” or “12 lakh”. */
const DIGIT_BEFORE = /\d[ .,'’]?$/;
const MORE_AFTER = new RegExp(
  `^(?:[ .,'’]?\\d| ?(?:m|mn|mio|mill|million|millions|lakhs?|lacs?|lpa|crores?)(?![${LATIN}])|(?!p\\.?[amhw])[\\p{L}])`,
  'iu',
);

const PERIOD_AFTER = new RegExp(`^ ?(?:\\/|${any('per')})? ?${wordSource(PERIODS.flatMap(periodWords))}`, 'i');

/** Whether a text is about pay besides the salary, such as a bonus. */
export function namesExtra(text: string): boolean {
  return EXTRA.test(text) && !INCLUDING.test(text);
}

/** A statement of pay in a text. */
interface Amounts {
  min?: number;
  max?: number;
  start: number;
  end: number;
  isRange: boolean;
  /** Whether the numbers are only parts of longer ones. */
  isBroken: boolean;
}

/** Where a posting is, for the currency of “kr” and “$”. */
export interface PayContext {
  /** BCP 47. */
  lang?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
}

/** What a text says about pay. */
export interface PayReading {
  pay: JobPay;
  /** What cannot be read, or is missing, although there is an amount. */
  fault?: 'amount' | 'currency' | 'period';
  /** The amounts with their currency, in UTF-16 code units of the normalized text. */
  start: number;
  end: number;
  isRange: boolean;
  /** Whether the period is in the same statement as the amounts. */
  isPeriodNear: boolean;
}

/**
 * Reads the pay: the first range in a text, else the first amount; those of bonuses and other extras do not count. A single
 * amount is both minimum and maximum, unless a word makes it one of them. Amounts that cannot be read whole are left out.
 *
 * @param text as written
 * @returns `undefined` if the text contains no amount
 */
export function normalizePay(text: string, context: PayContext = {}): PayReading | undefined {
  if (!/\d/.test(text)) return undefined;
  const written = text.replace(/\s+/g, ' ').trim();
  const erase = (match: string) => ';'.repeat(match.length);
  const read = written
    .normalize('NFC')
    .slice(0, LONGEST)
    .replace(PERCENTAGE, erase)
    .replace(WORKING_TIME, (match) => (hasMoney(match) ? match : erase(match)));
  const amounts = findAmounts(read, context);
  const breaks = [0, ...[...read.matchAll(BREAK)].map(({ index }) => index), read.length];
  const clauseOf = ({ start, end }: Amounts) => ({
    from: breaks.findLast((index) => index <= start) ?? 0,
    to: breaks.find((index) => index >= end) ?? read.length,
  });
  const isMain = (each: Amounts) => {
    const { from, to } = clauseOf(each);
    return !namesExtra(read.slice(from, to));
  };
  const main = amounts.filter(isMain);
  // A range, or an amount with a period, is the pay even if extras follow: “€60,000 a year with equity”.
  const chosen =
    main.find(({ isRange }) => isRange) ??
    main[0] ??
    amounts.find(({ isRange, end }) => isRange || PERIOD_AFTER.test(read.slice(end)));
  if (!chosen) {
    const [extra] = amounts;
    return extra && { pay: { text: written }, fault: 'amount', ...extra, isPeriodNear: false };
  }
  if (main.some(({ isBroken }) => isBroken))
    return { pay: { text: written }, fault: 'amount', ...chosen, isPeriodNear: false };
  const { min, max, start, end } = chosen;
  const { from, to } = clauseOf(chosen);
  const currency =
    currencyOf(read.slice(Math.max(0, start - 1), end), context) ??
    currencyOf(read.slice(from, to), context) ??
    (amounts.length === 1 ? currencyOf(read, context) : undefined);
  const nearPeriod = periodOf(read.slice(end, to)) ?? periodOf(read.slice(from, start));
  const period = nearPeriod ?? periodOf(read.slice(to)) ?? periodOf(read.slice(0, from));
  const fault = currency === undefined ? 'currency' : period === undefined ? 'period' : undefined;
  const pay: JobPay = {
    text: written,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(currency && { currency }),
    ...(period && { period }),
  };
  const isPeriodNear = nearPeriod !== undefined;
  return { pay, ...(fault && { fault }), start, end, isRange: chosen.isRange, isPeriodNear };
}

/** Finds the ranges of a text, and the single amounts outside them, in order. */
function findAmounts(text: string, context: PayContext): Amounts[] {
  const marked = markCodes(text);
  const ranges: Amounts[] = [];
  RANGE.lastIndex = 0;
  for (let match = RANGE.exec(marked); match; match = RANGE.exec(marked)) {
    const range = rangeOf(match, text, context);
    if (range) ranges.push(range);
    // The second number may begin a range: “GS-15 - $105,123 to $136,659”.
    else RANGE.lastIndex = match.index + 1;
  }
  const isOutside = ({ start, end }: Amounts) => !ranges.some((range) => start < range.end && end > range.start);
  const singles = [...marked.matchAll(SINGLE)]
    .flatMap((match) => singleOf(match, text, context) ?? [])
    .filter(isOutside);
  return [...ranges, ...singles].sort((one, other) => one.start - other.start);
}

function rangeOf(match: RegExpExecArray, text: string, context: PayContext): Amounts | undefined {
  const { first, least, leastThousand, middle, second, most, mostThousand } = match.groups ?? {};
  if (least === undefined || most === undefined) return undefined;
  // A currency before the second amount only: the first number is something else.
  if (first === undefined && middle === undefined && second !== undefined) return undefined;
  const to = numberOf(most, mostThousand);
  let from = numberOf(least, leastThousand);
  // “60–75k” and “46-54.000” abbreviate the first amount.
  if (from < 1000 && to >= 1000 && from * 1000 <= to) from *= 1000;
  // “40 000 kr to 2031”.
  if (first === undefined && second === undefined && middle !== undefined && isYear(most)) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  const isMoney =
    hasMoney(text.slice(start, end), context) || mostThousand !== '' || looksLikePay(least, from, most, to);
  if (!isMoney) return undefined;
  const isBroken = isPartial(text, start, end);
  return { min: Math.min(from, to), max: Math.max(from, to), start, end, isRange: true, isBroken };
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** Whether two numbers without a currency are pay: both large, and not years. */
function looksLikePay(least: string, from: number, most: string, to: number): boolean {
  return from >= LEAST_BARE_AMOUNT && to >= LEAST_BARE_AMOUNT && !(isYear(least) && isYear(most));
}

function singleOf(match: RegExpExecArray, text: string, context: PayContext): Amounts | undefined {
  const { only, onlyThousand } = match.groups ?? {};
  if (only === undefined) return undefined;
  const value = numberOf(only, onlyThousand);
  const [start, end] = [match.index, match.index + match[0].length];
  const isBare = !hasMoney(text.slice(start, end), context) && onlyThousand === '';
  if (isBare && (value < LEAST_BARE_AMOUNT || isYear(only))) return undefined;
  const before = text.slice(0, start);
  const place = { start, end, isRange: false, isBroken: isPartial(text, start, end) };
  // “Opp til” ends in a word that also joins ranges, so the maximum is matched first.
  if (MOST_BEFORE.test(before)) return { max: value, ...place };
  if (LEAST_BEFORE.test(before) || LEAST_AFTER.test(text.slice(end))) return { min: value, ...place };
  return { min: value, max: value, ...place };
}

/** Whether the number at either end of a match continues outside it. */
function isPartial(text: string, start: number, end: number): boolean {
  const continues = /[\dk]/i.test(text[end - 1] ?? '') && MORE_AFTER.test(text.slice(end));
  return continues || (/\d/.test(text[start] ?? '') && DIGIT_BEFORE.test(text.slice(0, start)));
}

function markCodes(text: string): string {
  return text.replace(CODE, (letters) => (CODES.has(letters.toUpperCase()) ? CODE_MARK.repeat(3) : letters));
}

function numberOf(written: string, thousandMark: string | undefined): number {
  const [, whole = '', cents = '0'] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
  const value = Number(`${whole.replace(/\D/g, '')}.${cents}`);
  return thousandMark ? Math.round(value * 100_000) / 100 : value;
}

function hasMoney(text: string, context: PayContext = { lang: 'sv' }): boolean {
  return currencyOf(text, context) !== undefined || isAmbiguous(text);
}

/** Whether a text has a currency word such as “kr” or “,-”, which means a different one in each country. */
function isAmbiguous(text: string): boolean {
  return AMBIGUOUS_CURRENCY.test(text) || /\d(?:,-|:-)/.test(text);
}

function currencyOf(text: string, { lang = '', country = '' }: PayContext): string | undefined {
  const [, code] =
    CURRENCY_PATTERNS.map(([iso, pattern]) => [text.search(pattern), iso] as const)
      .filter(([index]) => index >= 0)
      .sort(([one], [other]) => one - other)[0] ?? [];
  if (code !== undefined) return code;
  const isoCode = (text.match(UPPER_CASE_CODE) ?? []).find((letters) => CODES.has(letters));
  if (isoCode !== undefined) return isoCode;
  const [symbol, usual] = Object.entries(SYMBOLS).find(([written]) => text.includes(written)) ?? [];
  if (symbol !== undefined) return OF_COUNTRY[symbol]?.[country] ?? usual;
  return isAmbiguous(text) ? (OF_COUNTRY['kr']?.[country] ?? CURRENCY_OF[primaryLanguage(lang)]) : undefined;
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
  /** Position of the least or greatest amount. */
  place: Span;
}

const PAY_LABEL = wordPattern(everyWord(({ pay }) => pay.labels));

/** Finds the pay among labeled lines: of those whose label is about pay, the first with a number. */
export function findPay<Line extends JobFact>(lines: readonly Line[]): Line | undefined {
  const aboutPay = lines.filter(({ label }) => PAY_LABEL.test(label.normalize('NFC')));
  return aboutPay.find(({ value }) => /\d/.test(value)) ?? aboutPay[0];
}

/** A placeholder for pay yet to come. */
const PLACEHOLDER = /^(?:\W*|tb[acd]|todo|n\/?a|x+)$/i;

/** Something written about pay, and its position in the file. */
export interface WrittenPay {
  text: string;
  place: Span;
}

/** Messages and help for what is missing. */
const FAULTS = {
  amount: ['has an amount that cannot be read', 'Write it like 42 000–48 000 EUR a year.'],
  currency: ['names no currency', 'Add it, as in 42 000–48 000 EUR a year.'],
  period: ['names no period', 'Add it, as in 42 000–48 000 EUR a year.'],
} as const;

/**
 * Reads the pay from the first text with an amount, else from the parts. If there is no amount at all, or none that can be
 * read whole, it is the first text unchanged, such as “by agreement”.
 *
 * @param texts in order of precedence
 */
export function readPay(
  texts: readonly WrittenPay[],
  parts: PayParts,
  context: PayContext,
): { pay?: JobPay; problems: Problem[] } {
  const unit = unitOf(parts);
  const readings = texts.flatMap(({ text, place }) => {
    const reading = readInUnit(text.replace(/\s+/g, ' ').trim(), unit, context);
    return reading ? [{ ...reading, place }] : [];
  });
  const reading = readings.find(({ fault }) => fault !== 'amount') ?? readParts(parts, unit, context) ?? readings[0];
  if (!reading) {
    const written = texts.map(({ text }) => text.replace(/\s+/g, ' ').trim()).find((text) => !PLACEHOLDER.test(text));
    return { ...(written !== undefined && { pay: { text: written } }), problems: [] };
  }
  const { pay, fault, place } = reading;
  if (!fault) return { pay, problems: [] };
  const [what, help] = FAULTS[fault];
  const message = `The pay “${shorten(pay.text)}” ${what}, so it is shown as written, and structured data does not have it.`;
  const level = fault === 'amount' ? 'warning' : 'note';
  return { pay, problems: [{ rule: 'unread-pay', level, message, help, ...place }] };
}

/** Currency and period of the parts, to be read after an amount. */
function unitOf({ currency, period }: PayParts): string {
  // A period such as “year” is displayed as “/ year”; “per year” and “årlig” are kept.
  const per =
    period !== undefined && /^(?:hour|day|week|month|year)$/i.test(period) ? `/ ${period.toLowerCase()}` : period;
  return [currency, per].filter(Boolean).join(' ');
}

/** Reads a text; what it does not say is as in the unit. */
function readInUnit(text: string, unit: string, context: PayContext): Pick<PayReading, 'pay' | 'fault'> | undefined {
  const alone = normalizePay(text, context);
  if (unit === '' || (alone && alone.fault !== 'currency' && alone.fault !== 'period')) return alone;
  const inUnit = normalizePay(`${text} ${unit}`, context);
  if (!inUnit || inUnit.fault === 'amount') return alone;
  const { currency = undefined, period = undefined } = { ...inUnit.pay, ...alone?.pay };
  const fault = currency === undefined ? 'currency' : period === undefined ? 'period' : undefined;
  return { pay: { ...inUnit.pay, ...alone?.pay, text }, ...(fault && { fault }) };
}

/** Reads the pay from parts. Values of these keys are amounts, so even “40” is one, but 0 stands for none. */
function readParts(
  { min, max, place }: PayParts,
  unit: string,
  context: PayContext,
): (Pick<PayReading, 'pay' | 'fault'> & { place: Span }) | undefined {
  const written = [min, max].filter((part) => part !== undefined && !/^0+(?:[.,]0+)?$/.test(part));
  const [least, most] = [readAmount(min, context), readAmount(max, context)];
  if (!least && !most) return undefined;
  const text = `${[...new Set(written)].join('–')} ${unit}`.trim();
  const { currency, period } = normalizePay(text, context)?.pay ?? {};
  const fault = currency === undefined ? 'currency' : period === undefined ? 'period' : undefined;
  const pay: JobPay = {
    text,
    ...(least && { min: least }),
    ...(most && { max: most }),
    ...(currency && { currency }),
    ...(period && { period }),
  };
  return { pay, ...(fault && { fault }), place };
}

function readAmount(written: string | undefined, context: PayContext): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d+(?:\.\d{1,2})?$/.test(written)) return Number(written);
  const { min, max } = normalizePay(written, context)?.pay ?? {};
  return min ?? max;
}
