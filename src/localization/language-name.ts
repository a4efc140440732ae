import { cachedFormatter } from './cached-formatter.js';
import type { InterfaceLocale } from './interface-locale.js';
import { intlLocales } from './intl-locales.js';

/** What the locale calls a language, with a capital, as a label has it. */
export function languageName(locale: InterfaceLocale, tag: string): string {
  const name = cachedFormatter(Intl.DisplayNames, intlLocales(locale), { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
