import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { languageName } from '../../../src/localization/format.js';
import {
  INTERFACE_LANGUAGES,
  ISO_639_3,
  isInterfaceLanguage,
  primaryLanguage,
} from '../../../src/posting/languages.js';
import type { Span } from '../source-text.js';
import { everyEntry } from '../words/all-words.js';
import { countCommonWords, detectLanguage, isPlainlyIn, type DetectedLanguage } from './detect-language.js';

/** Sources of a posting's language. */
export interface LanguageSources {
  /** Value of the front matter field, as written. */
  declared?: string | undefined;
  /** Path within the folder of postings, with `/`: `sv/welder.md`, `welder.sv.md`. */
  fileName: string;
  /** Title, intro and body. */
  text: string;
  /** Position of the field's value in the file. */
  place: Span;
}

/** A posting's language, and the problems of its declaration. */
export interface NormalizedLanguage {
  /** BCP 47. */
  lang: string;
  problems: Problem[];
}

const DEFAULT = 'en';

/**
 * Determines the language of a posting: from the front matter, else the file name, the folder, or the text, else English. A
 * text that is clearly in another language overrides the declaration, since screen readers mispronounce text with the wrong
 * language, and filters do not find it.
 */
export function normalizeLanguage({ declared, fileName, text, place }: LanguageSources): NormalizedLanguage {
  const problems: Problem[] = [];
  const report = (message: string, help: string, tag: string): void => {
    problems.push({ rule: 'language-mismatch', message, help, ...place, ...(declared !== undefined && { fix: tag }) });
  };
  const stated = declared === undefined ? undefined : languageTag(declared);
  const expected = stated ?? fromFileName(fileName) ?? folderTag(fileName);
  const detected =
    expected !== undefined && isPlainlyIn(countCommonWords(text), primaryLanguage(expected))
      ? undefined
      : detectLanguage(text);
  const named = stated ?? fromFileName(fileName) ?? fromFolder(fileName, detected);
  const lang = settle(named, detected);
  if (declared !== undefined && declared.trim() !== '' && stated === undefined) {
    report(
      `Unknown language “${shorten(declared)}”; the posting is published in ${languageName('en', lang)}.`,
      `Use a BCP 47 tag, such as ${lang}.`,
      lang,
    );
  } else if (
    named !== undefined &&
    primaryLanguage(named) !== primaryLanguage(lang) &&
    named !== 'no' &&
    lang !== 'no'
  ) {
    const source = stated === undefined ? 'The file name or folder' : 'The posting';
    report(
      `${source} declares ${languageName('en', named)}, but the text is in ${languageName('en', lang)} and is published as such.`,
      stated === undefined ? `Rename the file, or add language: ${lang} to the front matter.` : `Use ${lang}.`,
      lang,
    );
  } else if (named?.split('-')[0] === 'no' && lang !== 'nb' && lang !== 'nn') {
    report(
      `The posting declares Norwegian, but the text is in ${languageName('en', lang)} and is published as such.`,
      stated === undefined ? `Rename the file, or add language: ${lang} to the front matter.` : `Use ${lang}.`,
      lang,
    );
  }
  return { lang, problems };
}

/** The declared language, unless the text is clearly in another. Resolves “Norwegian” to one of its written forms. */
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

/** The language of `welder.sv.md` and `welder/index.sv.md`. */
function fromFileName(fileName: string): string | undefined {
  const [, tag] = /\.([a-z]{2}(?:[-_][a-z\d]{2,8})*)\.[a-z]+$/i.exec(fileName) ?? [];
  return tag === undefined ? undefined : languageTag(tag);
}

/** The language of the first folder, unless it may be a department (`it`, `hr`) with postings in an interface language. */
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
 * Parses a language tag, or the name of a language in an interface language or in that language itself: “En”, “nb_NO”,
 * “Norsk”, “français”.
 *
 * @returns BCP 47 tag without an implied region (`nb` for `nb-NO`, but `en-GB`); `no` if the written form of Norwegian is
 *   not specified; `undefined` if there is no such language
 */
export function languageTag(written: string): string | undefined {
  const text = written.normalize('NFC').trim();
  // Collecting the names of all languages takes a while, and most postings have a tag.
  return canonicalTag(text.replaceAll('_', '-')) ?? languageNames().get(text.toLowerCase());
}

function canonicalTag(text: string): string | undefined {
  // Languages of postings have two-letter codes; longer words are too often something else.
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
  // ISO 639-2 codes that differ from ISO 639-3.
  names.set('nor', 'no').set('ger', 'de');
  for (const language of [...INTERFACE_LANGUAGES, undefined]) {
    const display = language && new Intl.DisplayNames(language, { type: 'language' });
    for (const code of codes) {
      // Withdrawn codes have the name of their replacement.
      const current = new Intl.Locale(code).language;
      const name = (display ?? new Intl.DisplayNames(code, { type: 'language' })).of(code)?.toLowerCase();
      if (name !== undefined && name !== code && !names.has(name)) names.set(name, current);
    }
  }
  return names;
}
