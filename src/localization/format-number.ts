import { cachedFormatter } from './cached-formatter.js';
import type { InterfaceLocale } from './interface-locale.js';
import { intlLocales } from './intl-locales.js';

/** A number as the locale writes it. */
export function formatNumber(locale: InterfaceLocale, value: number): string {
  return cachedFormatter(Intl.NumberFormat, intlLocales(locale)).format(value);
}
