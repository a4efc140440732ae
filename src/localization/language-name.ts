import { cachedFormatter } from './cached-formatter.js';
import type { InterfaceLocale } from './interface-locale.js';
import { intlLocales } from './intl-locales.js';

/** What the locale calls a language, with a capital, as a label has it. */
export function languageName(locale: InterfaceLocale, tag: string): string {
  const name = languageIn(intlLocales(locale), tag);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/**
 * What a language is called in another, as it stands in a sentence.
 *
 * @param locales that of the other
 */
export function languageIn(locales: string[], tag: string): string {
  // Extensions (`de-x-bund`, `th-u-ca-buddhist`) are no part of a language's name, and some browsers throw at them.
  return cachedFormatter(Intl.DisplayNames, locales, { type: 'language' }).of(tag.replace(/-\w-.*/, '')) ?? tag;
}
