import { cachedFormatter } from './cached-formatter.js';
import type { InterfaceLocale } from './interface-locale.js';
import { intlLocales } from './intl-locales.js';

/** What Nynorsk calls the countries that Bokmål, which browsers know, calls otherwise. */
const NYNORSK: Readonly<Record<string, string>> = { NO: 'Noreg', AT: 'Austerrike', FO: 'Færøyane' };

/**
 * What the locale calls a country.
 *
 * @param code ISO 3166-1 alpha-2
 */
export function countryName(locale: InterfaceLocale, code: string): string {
  const own = locale === 'nn' ? NYNORSK[code] : undefined;
  return own ?? cachedFormatter(Intl.DisplayNames, intlLocales(locale), { type: 'region' }).of(code) ?? code;
}
