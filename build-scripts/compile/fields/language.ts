import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { detectLanguage, type DetectedLanguage } from './detect-language.js';
import { INTERFACE_LANGUAGES } from '../../../src/posting/languages.js';
import { countCommonWords, isPlainlyIn } from './matches-language.js';
import { languageName, languageTag } from './language-tag.js';

/** What tells a posting's language. */
export interface LanguageSources {
  /** What the front matter says, as written. */
  declared?: string;
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
const CHECKED: ReadonlySet<string> = new Set(INTERFACE_LANGUAGES);

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
    said !== undefined && isPlainlyIn(countCommonWords(text), base(said)) ? undefined : detectLanguage(text);
  const named = stated ?? fromFileName(fileName) ?? fromFolder(fileName, detected);
  const lang = settle(named, detected);
  if (declared !== undefined && declared.trim() !== '' && stated === undefined) {
    complain(
      `“${shorten(declared)}” is no language we know, so the posting is taken to be in ${languageName(lang)}. Write its BCP 47 tag, such as ${lang}.`,
      lang,
    );
  } else if (named !== undefined && base(named) !== base(lang) && named !== 'no' && lang !== 'no') {
    const source = stated === undefined ? 'Its file name or folder' : 'The posting';
    complain(
      `${source} says ${languageName(named)}, but the text is in ${languageName(lang)}, and is published as such: with the wrong language screen readers mispronounce it, and filters do not find it. Write ${lang} there.`,
      lang,
    );
  } else if (named?.split('-')[0] === 'no' && lang !== 'nb' && lang !== 'nn') {
    complain(
      `The posting says Norwegian, but the text is in ${languageName(lang)}, and is published as such. Write ${lang} there.`,
      lang,
    );
  }
  return { lang, problems };
}

/** What is said, unless the text clearly says otherwise; “Norwegian” alone is one of its two written forms. */
function settle(named: string | undefined, detected: DetectedLanguage | undefined): string {
  if (named === undefined) return detected?.lang ?? DEFAULT;
  if (base(named) === 'no') {
    const isNorwegian = detected?.lang === 'nb' || detected?.lang === 'nn';
    return detected && (detected.isClear || isNorwegian) ? detected.lang : 'nb';
  }
  const isOther = detected?.isClear && CHECKED.has(base(named)) && detected.lang !== base(named);
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
  return CHECKED.has(base(tag)) || base(tag) === 'no' || !detected ? tag : undefined;
}

function folderTag(fileName: string): string | undefined {
  const [folder = ''] = fileName.includes('/') ? fileName.split('/') : [];
  return /^[a-z]{2}(?:[-_][a-z\d]{2,8})*$/i.test(folder) ? languageTag(folder) : undefined;
}

function base(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
