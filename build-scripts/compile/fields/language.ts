import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { languageName } from '../../../src/localization/format.js';
import {
  INTERFACE_LANGUAGES,
  ISO_639_3,
  isInterfaceLanguage,
  primaryLanguage,
} from '../../../src/posting/languages.js';
import { everyEntry } from '../words/all-words.js';
import { countCommonWords, detectLanguage, isPlainlyIn, type DetectedLanguage } from './detect-language.js';

/** What tells a posting's language. */
export interface LanguageSources {
  /** What the front matter says, as written. */
  declared?: string | undefined;
  /** The path inside the folder of postings, with `/`: `sv/welder.md`, `welder.sv.md`. */
  fileName: string;
  /** Title, intro and body. */
  text: string;
  /** Where the declaration stands, in UTF-16 code units of the file's text. */
  offset: number;
}

/** A posting's language, and what was wrong with how it is declared. */
export interface NormalizedLanguage {
  /** BCP 47. */
  lang: string;
  problems: Problem[];
}

const DEFAULT = 'en';

/**
 * Decides in which language a posting is: what the front matter says, else the file's name, else its folder, else what the
 * text reads as, else English. The text has the last word where it is clearly in another language than is said, since a
 * wrong one makes screen readers unintelligible and hides the posting from those who filter by language.
 */
export function normalizeLanguage({ declared, fileName, text, offset }: LanguageSources): NormalizedLanguage {
  const problems: Problem[] = [];
  const complain = (message: string, fix: string): void => {
    problems.push({ rule: 'language-mismatch', message, offset, fix });
  };
  const stated = declared === undefined ? undefined : languageTag(declared);
  const said = stated ?? fromFileName(fileName) ?? folderTag(fileName);
  const detected =
    said !== undefined && isPlainlyIn(countCommonWords(text), primaryLanguage(said)) ? undefined : detectLanguage(text);
  const named = stated ?? fromFileName(fileName) ?? fromFolder(fileName, detected);
  const lang = settle(named, detected);
  if (declared !== undefined && declared.trim() !== '' && stated === undefined) {
    complain(
      `“${shorten(declared)}” is no language we know, so the posting is taken to be in ${languageName('en', lang)}. Write its BCP 47 tag, such as ${lang}.`,
      lang,
    );
  } else if (
    named !== undefined &&
    primaryLanguage(named) !== primaryLanguage(lang) &&
    named !== 'no' &&
    lang !== 'no'
  ) {
    const source = stated === undefined ? 'Its file name or folder' : 'The posting';
    complain(
      `${source} says ${languageName('en', named)}, but the text is in ${languageName('en', lang)}, and is published as such: with the wrong language screen readers mispronounce it, and filters do not find it. Write ${lang} there.`,
      lang,
    );
  } else if (named?.split('-')[0] === 'no' && lang !== 'nb' && lang !== 'nn') {
    complain(
      `The posting says Norwegian, but the text is in ${languageName('en', lang)}, and is published as such. Write ${lang} there.`,
      lang,
    );
  }
  return { lang, problems };
}

/** What is said, unless the text clearly says otherwise; “Norwegian” alone is one of its two written forms. */
function settle(named: string | undefined, detected: DetectedLanguage | undefined): string {
  if (named === undefined) return detected?.lang ?? DEFAULT;
  if (primaryLanguage(named) === 'no') {
    const isNorwegian = detected?.lang === 'nb' || detected?.lang === 'nn';
    return detected && (detected.isClear || isNorwegian) ? detected.lang : 'nb';
  }
  const isOther =
    detected?.isClear && isInterfaceLanguage(primaryLanguage(named)) && detected.lang !== primaryLanguage(named);
  return isOther ? detected.lang : named;
}

/** `welder.sv.md`, `welder/index.sv.md`. */
function fromFileName(fileName: string): string | undefined {
  const [, tag] = /\.([a-z]{2}(?:[-_][a-z\d]{2,8})*)\.[a-z]+$/i.exec(fileName) ?? [];
  return tag === undefined ? undefined : languageTag(tag);
}

/** The first folder, unless it may be a department (`it`, `hr`) whose postings are in one of our languages. */
function fromFolder(fileName: string, detected: DetectedLanguage | undefined): string | undefined {
  const tag = folderTag(fileName);
  if (tag === undefined) return undefined;
  return isInterfaceLanguage(primaryLanguage(tag)) || primaryLanguage(tag) === 'no' || !detected ? tag : undefined;
}

function folderTag(fileName: string): string | undefined {
  const [folder = ''] = fileName.includes('/') ? fileName.split('/') : [];
  return /^[a-z]{2}(?:[-_][a-z\d]{2,8})*$/i.test(folder) ? languageTag(folder) : undefined;
}

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

function isLanguage(code: string): boolean {
  if (isInterfaceLanguage(code)) return true;
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
  const names = everyEntry(({ languages }) => languages);
  for (const [language, code] of Object.entries(ISO_639_3)) names.set(code, language);
  // Codes of ISO 639-2 that are others there.
  names.set('nor', 'no').set('ger', 'de');
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
