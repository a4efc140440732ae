import { joinStringsAndValues, type MsgFn, type TemplateMap } from '@lit/localize';
import { templates as da } from '../../src/localization/locales/da.js';
import { templates as de } from '../../src/localization/locales/de.js';
import { templates as fi } from '../../src/localization/locales/fi.js';
import { templates as nb } from '../../src/localization/locales/nb.js';
import { templates as nn } from '../../src/localization/locales/nn.js';
import { templates as sv } from '../../src/localization/locales/sv.js';
import { pageMessages, type PageMessages } from '../../src/localization/page-messages.js';
import {
  bestLanguage,
  INTERFACE_LANGUAGES,
  primaryLanguage,
  type InterfaceLanguage,
} from '../../src/posting/languages.js';
import { html, type Html } from '../compile/shortcodes/html.js';

/** Messages are written in English. */
const TRANSLATIONS: Readonly<Record<Exclude<InterfaceLanguage, 'en'>, TemplateMap>> = { da, de, fi, nb, nn, sv };

/** What a page says besides the posting, and in which language. */
export interface Voice {
  messages: PageMessages;
  /** The language of the messages, dates and names. */
  lang: InterfaceLanguage;
  /** The attribute that marks the messages as being in another language than the posting; absent where they are not. */
  langAttribute: Html | undefined;
}

/** The messages for readers of a language: in that language, else in the one that they understand best. */
export function voiceFor(lang: string): Voice {
  const spoken = bestLanguage(lang, INTERFACE_LANGUAGES) ?? 'en';
  return {
    messages: pageMessages(messagesIn(spoken)),
    lang: spoken,
    langAttribute: primaryLanguage(lang) === spoken ? undefined : html` lang="${spoken}"`,
  };
}

/** A `msg` of one language that keeps no state, unlike that of `@lit/localize`. Messages are plain texts. */
function messagesIn(language: InterfaceLanguage): MsgFn {
  const translations = language === 'en' ? {} : TRANSLATIONS[language];
  return ((source, options) => {
    const text = translations[options?.id ?? ''] ?? source;
    if (typeof text === 'string') return text;
    const values = typeof source === 'string' ? [] : source.values;
    return joinStringsAndValues(text.strings, values, text === source ? undefined : (text.values as number[]));
  }) as MsgFn;
}
