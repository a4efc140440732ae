import { cachedFormatter } from './cached-formatter.js';
import type { InterfaceLocale } from './interface-locale.js';
import { intlLocales } from './intl-locales.js';

/**
 * A day, as “3 December” or “3 December 2027”. Of a date with a time, the day as it was written.
 *
 * @param isoDate ISO 8601
 * @param thisYear the year that need not be named
 */
export function formatDate(locale: InterfaceLocale, isoDate: string, thisYear?: number): string {
  const day = new Date(`${isoDate.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return isoDate;
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day.getUTCFullYear() !== thisYear) options.year = 'numeric';
  // The day stands before the month everywhere but in the United States.
  const locales = locale === 'en' ? ['en-GB'] : intlLocales(locale);
  return cachedFormatter(Intl.DateTimeFormat, locales, options).format(day);
}
