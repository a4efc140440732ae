import { cachedFormatter } from './cached-formatter.js';
import type { InterfaceLocale } from './interface-locale.js';
import { intlLocales } from './intl-locales.js';

/** Which of two texts stands first in the locale's alphabet. */
export function compareTexts(locale: InterfaceLocale, one: string, other: string): number {
  return cachedFormatter(Intl.Collator, intlLocales(locale), { numeric: true }).compare(one, other);
}
