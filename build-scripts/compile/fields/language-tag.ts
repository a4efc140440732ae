import { INTERFACE_LANGUAGES } from '../../../src/posting/languages.js';

/** Names beside those that `Intl` gives: the two written forms of Norwegian are often named alone. */
const OTHER_NAMES = {
  bokmål: 'nb',
  bokmal: 'nb',
  nynorsk: 'nn',
  eng: 'en',
  swe: 'sv',
  nor: 'no',
  dan: 'da',
  fin: 'fi',
  ger: 'de',
};

/**
 * The language that a text names, as a tag or by its name in an interface language or in itself: “En”, “nb_NO”, “Norsk”,
 * “français”.
 *
 * @returns A BCP 47 tag without what it implies (`nb-NO` is `nb`, but `en-GB` stays); `no` where it is not said which
 *   Norwegian. `undefined` when there is no such language.
 */
export function languageTag(written: string): string | undefined {
  const text = written.normalize('NFC').trim();
  // The names of all languages in all of them take a while to collect, and most postings give a tag.
  return canonicalTag(text.replaceAll('_', '-')) ?? languageNames().get(text.toLowerCase());
}

/** The name of a language in English, for messages. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}

function canonicalTag(text: string): string | undefined {
  // Two letters name every language that jobs are posted in; three and more are too often something else.
  if (!/^[a-z]{2}(?:-[a-z\d]{2,8}){0,3}$/i.test(text)) return undefined;
  try {
    const { language, script, region } = new Intl.Locale(text);
    const short = script === undefined ? language : `${language}-${script}`;
    const isImplied = region === undefined || new Intl.Locale(short).maximize().region === region;
    if (!isLanguage(language)) return undefined;
    return isImplied ? short : `${short}-${region}`;
  } catch {
    return undefined;
  }
}

let englishNames: Intl.DisplayNames | undefined;
const OWN: readonly string[] = INTERFACE_LANGUAGES;

function isLanguage(code: string): boolean {
  if (OWN.includes(code)) return true;
  englishNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return englishNames.of(code) !== undefined;
}

let known: Map<string, string> | undefined;

function languageNames(): Map<string, string> {
  return (known ??= collectNames());
}

function collectNames(): Map<string, string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isLanguage);
  const names = new Map(Object.entries(OTHER_NAMES));
  for (const language of [...INTERFACE_LANGUAGES, undefined]) {
    const display = language && new Intl.DisplayNames(language, { type: 'language' });
    for (const code of codes) {
      // Withdrawn codes have the name of what they became.
      const current = new Intl.Locale(code).language;
      const name = (display ?? new Intl.DisplayNames(code, { type: 'language' })).of(code)?.toLowerCase();
      if (name !== undefined && name !== code && !names.has(name)) names.set(name, current);
    }
  }
  return names;
}
