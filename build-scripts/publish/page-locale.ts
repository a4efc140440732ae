import { joinStringsAndValues, type MsgFn, type TemplateMap } from '@lit/localize';
import { LOADERS } from '../../src/localization/locales/loaders.js';
import { pageMessages, type PageMessages } from '../../src/localization/page-messages.js';
import {
  bestLanguage,
  INTERFACE_LANGUAGES,
  primaryLanguage,
  type InterfaceLanguage,
} from '../../src/posting/languages.js';
import { html, type Html } from '../compile/shortcodes/html.js';

/** Translations of the messages, by language; the source language has none. */
const TRANSLATIONS: ReadonlyMap<string, TemplateMap> = new Map(
  await Promise.all(
    Object.entries(LOADERS).map(async ([language, load]) => [language, (await load()).templates] as const),
  ),
);

/** Messages of a page, and their language. */
export interface PageLocale {
  messages: PageMessages;
  /** Language of the messages, dates and names. */
  lang: InterfaceLanguage;
  /** `lang` attribute of the messages, if the page is in another language. */
  langAttribute: Html | undefined;
}

/** Selects the messages for a page in a language: in that language, else in the best one for its readers. */
export function pageLocale(lang: string): PageLocale {
  const spoken = bestLanguage(lang, INTERFACE_LANGUAGES) ?? 'en';
  return {
    messages: pageMessages(messagesIn(spoken)),
    lang: spoken,
    langAttribute: primaryLanguage(lang) === spoken ? undefined : html` lang="${spoken}"`,
  };
}

/** A pure `msg` function for one language, unlike the stateful one of `@lit/localize`. Supports strings only. */
function messagesIn(language: InterfaceLanguage): MsgFn {
  const translations = TRANSLATIONS.get(language) ?? {};
  return ((source, options) => {
    const text = translations[options?.id ?? ''] ?? source;
    if (typeof text === 'string') return text;
    const values = typeof source === 'string' ? [] : source.values;
    return joinStringsAndValues(text.strings, values, text === source ? undefined : (text.values as number[]));
  }) as MsgFn;
}
