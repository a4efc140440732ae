import type { InterfaceLocale } from './interface-locale.js';

/** What to ask `Intl` for. Browsers without Nynorsk would take the system's language instead of the nearest. */
export function intlLocales(locale: InterfaceLocale): string[] {
  return locale === 'nn' ? ['nn', 'nb'] : [locale];
}
