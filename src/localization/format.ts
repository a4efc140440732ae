import type { JobPay } from '../posting/job-posting.js';
import { primaryLanguage, type InterfaceLanguage } from '../posting/languages.js';

/** Country names in Nynorsk that differ from those in Bokmål, which browsers know. */
const NYNORSK: Readonly<Record<string, string>> = { NO: 'Noreg', AT: 'Austerrike', FO: 'Færøyane' };

type FormatterClass<Formatter, Options> = new (locales: string[], options: Options) => Formatter;

/** Enough for a page in every language. */
const LIMIT = 50;

const formatters = new Map<string, unknown>();

/** An `Intl` formatter, created once per class, locales and options: creating one costs far more than using it. */
export function cachedFormatter<Formatter, Options extends object>(
  kind: FormatterClass<Formatter, Options>,
  locales: string[],
  options = {} as Options,
): Formatter {
  const key = [kind.name, locales, JSON.stringify(options)].join();
  let formatter = formatters.get(key) as Formatter | undefined;
  if (!formatter) {
    if (formatters.size >= LIMIT) formatters.clear();
    formatter = new kind(locales, options);
    formatters.set(key, formatter);
  }
  return formatter;
}

/**
 * The interface's language with the reader's region and script, where they read that language: dates and numbers differ by
 * region.
 *
 * @param reader BCP 47 tag, as a page has it
 */
export function regionalLocale(language: InterfaceLanguage, reader: string): string {
  try {
    const { baseName, language: own } = new Intl.Locale(reader);
    return own === language ? baseName : language;
  } catch {
    // Not a tag.
    return language;
  }
}

/** The locales to pass to `Intl`. Browsers without Nynorsk would fall back to the system's language, not to the nearest. */
export function intlLocales(locale: string): string[] {
  // The day comes before the month in English, too, save in the United States.
  if (locale === 'en') return ['en-GB'];
  return primaryLanguage(locale) === 'nn' ? [locale, 'nb'] : [locale];
}

/** Compares two texts by the locale's alphabet, numbers by value; for `Array.prototype.sort`. */
export function compareTexts(locale: string, one: string, other: string): number {
  return cachedFormatter(Intl.Collator, intlLocales(locale), { numeric: true }).compare(one, other);
}

/**
 * Formats a day, as “3 December 2027”. Of a date with a time, the day as written.
 *
 * @param isoDate ISO 8601; returned unchanged when it is not a date
 */
export function formatDate(
  locale: string,
  isoDate: string,
  options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' },
): string {
  const day = new Date(`${isoDate.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? isoDate : dateFormat(locale, options).format(day);
}

/**
 * Formats a day, with the time where the date has one: “3 December 2026 at 12:00”. Both are those of the place where they
 * were written.
 *
 * @param isoDate ISO 8601
 */
export function formatDateTime(locale: string, isoDate: string): string {
  const time = /T\d\d:\d\d/.exec(isoDate)?.[0];
  if (time === undefined) return formatDate(locale, isoDate);
  const moment = new Date(`${isoDate.slice(0, 10)}${time}Z`);
  return dateFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(moment);
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cachedFormatter(Intl.DateTimeFormat, intlLocales(locale), { ...options, timeZone: 'UTC' });
}

/** Formats a whole number. */
export function formatNumber(locale: string, value: number): string {
  // Below 1,000 all interface languages write the same, and most pages need not load what groups digits.
  return value < 1000 ? String(value) : cachedFormatter(Intl.NumberFormat, intlLocales(locale)).format(value);
}

/**
 * The amounts of pay with their currency, as “€58,000 – €72,000”; undefined without a currency or one of them.
 */
export function formatAmounts(locale: string, { min, max, currency }: JobPay): string | undefined {
  if (min === undefined || max === undefined || currency === undefined || min > max) return undefined;
  const options: Intl.NumberFormatOptions = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' };
  const format = cachedFormatter(Intl.NumberFormat, intlLocales(locale), options);
  return min === max ? format.format(min) : format.formatRange(min, max);
}

/**
 * The name of a country in the locale's language.
 *
 * @param code ISO 3166-1 alpha-2; returned unchanged when it is unknown
 */
export function countryName(locale: string, code: string): string {
  const own = primaryLanguage(locale) === 'nn' ? NYNORSK[code] : undefined;
  return own ?? cachedFormatter(Intl.DisplayNames, intlLocales(locale), { type: 'region' }).of(code) ?? code;
}

/**
 * The name of a language in the locale's language, capitalized for use as a label.
 *
 * @param tag BCP 47 tag of the language
 */
export function languageName(locale: string, tag: string): string {
  const name = languageIn(intlLocales(locale), tag);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/**
 * The name of a language in another language, as within a sentence.
 *
 * @param locales BCP 47 tags of the other language, in order of preference
 * @param tag BCP 47 tag of the language
 */
export function languageIn(locales: string[], tag: string): string {
  // Extensions (`de-x-bund`, `th-u-ca-buddhist`) are not part of a language's name, and some browsers throw on them.
  return cachedFormatter(Intl.DisplayNames, locales, { type: 'language' }).of(tag.replace(/-\w-.*/, '')) ?? tag;
}
