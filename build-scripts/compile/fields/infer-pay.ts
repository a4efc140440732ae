import type { JobPay } from '../../../src/posting/job-posting.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { words } from '../words/words.js';

/** Countries of each currency: ISO 3166-1 alpha-2 by ISO 4217. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    EUR: words`AT, BE, BG, CY, DE, EE, ES, FI, FR, GR, HR, IE, IT, LT, LU, LV, MT, NL, PT, SI, SK`,
    USD: words`US, PR`,
    GBP: words`GB`,
    CHF: words`CH, LI`,
    NOK: words`NO, SJ`,
    SEK: words`SE`,
    DKK: words`DK, GL, FO`,
    ISK: words`IS`,
    PLN: words`PL`,
    CZK: words`CZ`,
    HUF: words`HU`,
    CAD: words`CA`,
    AUD: words`AU`,
    NZD: words`NZ`,
    SGD: words`SG`,
    JPY: words`JP`,
    INR: words`IN`,
  }),
);

/** The least amounts that can only be for a year. */
const LEAST_YEARLY: Readonly<Record<string, number>> = {
  EUR: 18_000,
  USD: 20_000,
  GBP: 15_000,
  CHF: 30_000,
  NOK: 200_000,
  SEK: 200_000,
  DKK: 200_000,
  PLN: 80_000,
  CZK: 350_000,
  CAD: 25_000,
  AUD: 30_000,
  NZD: 30_000,
  SGD: 30_000,
  JPY: 2_500_000,
};
/** Amounts that are so many times as large are no pay. */
const LARGEST = 25;

/** The currency of countries that share one. */
export function currencyOfCountries(countries: readonly string[]): string | undefined {
  const found = countries.map((country) => Object.keys(COUNTRIES).find((code) => COUNTRIES[code]?.includes(country)));
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** Adds the period to an amount that can only be for a year. */
export function withCertainPeriod(pay: JobPay): JobPay {
  const least = LEAST_YEARLY[pay.currency ?? ''];
  const amount = pay.min ?? pay.max;
  if (pay.period !== undefined || least === undefined || amount === undefined) return pay;
  return amount >= least && amount <= least * LARGEST ? { ...pay, period: 'YEAR' } : pay;
}

/**
 * Completes the pay of the front matter: an amount without a currency has that of the country, and one that can only be for a
 * year is. A note says so in place of the problem that they are missing.
 */
export function completePay(
  { pay, problems }: { pay?: JobPay; problems: Problem[] },
  countries: readonly string[],
): { pay?: JobPay; problems: Problem[] } {
  if (!pay || (pay.min ?? pay.max) === undefined) return { ...(pay && { pay }), problems };
  const currency = pay.currency ?? currencyOfCountries(countries);
  const completed = withCertainPeriod({ ...pay, ...(currency !== undefined && { currency }) });
  const isWhole = completed.currency !== undefined && completed.period !== undefined;
  if (!isWhole || (pay.currency !== undefined && pay.period !== undefined)) return { pay, problems };
  const missing = [pay.currency === undefined && 'currency', pay.period === undefined && 'period'].filter(Boolean);
  const read = [
    pay.currency === undefined && `${completed.currency}, the currency of the country`,
    pay.period === undefined && 'for a year',
  ].filter(Boolean);
  const message = `The pay “${shorten(pay.text)}” names no ${missing.join(' and no ')}, so it is read as ${read.join(', and ')}.`;
  return { pay: completed, problems: problems.map((problem) => ({ ...problem, level: 'note', message })) };
}
