import { createRequire } from 'node:module';
import type * as Franc from './franc.js';
import {
  INTERFACE_LANGUAGES,
  isInterfaceLanguage,
  ISO_639_3,
  type InterfaceLanguage,
} from '../../../src/posting/languages.js';
import { ALL_WORDS } from '../words/all-words.js';

/** The detected language of a text. */
export interface DetectedLanguage {
  lang: InterfaceLanguage;
  /** Whether the detection is certain, rather than the best guess. */
  isClear: boolean;
}

/** Languages that letter sequences do not distinguish. */
const SCANDINAVIAN = INTERFACE_LANGUAGES.filter((language) => ALL_WORDS[language].scandinavian);
/** Letters needed for a certain detection. */
const CLEAR_LETTERS = 200;
const GUESS_LETTERS = 60;
/** Longer texts are cut: more text adds time, not certainty. */
const MOST_CHARACTERS = 20_000;
/** Least distance of the second language from the first on franc’s scale, where the first has 1. */
const CLEAR_DISTANCE = 0.015;
/** Least number of words in favor of one of two languages. */
const CLEAR_WORDS = 4;
/** Least ratio of the words in favor of one language to those in favor of the other. */
const CLEAR_RATIO = 3;

/**
 * Detects which of the interface languages a text is in. Letter sequences distinguish English, German and Finnish from the
 * Scandinavian languages, which are too similar and are distinguished by their most common words.
 *
 * @param text Markdown or plain text; shortcodes, code and URLs are ignored
 * @returns `undefined` if the text is too short, or in another language
 */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  const prose = proseOf(text);
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  if (letters < GUESS_LETTERS) return undefined;
  const [first, second] = francAll(prose, { only: Object.values(ISO_639_3) });
  const lang = languageOf(first?.[0]);
  if (lang === undefined) return undefined;
  const isLong = letters >= CLEAR_LETTERS;
  if (isScandinavian(lang)) {
    const told = tellScandinavian(prose, lang);
    return { lang: told.lang, isClear: isLong && told.isClear };
  }
  const isApart = 1 - (second?.[1] ?? 0) >= CLEAR_DISTANCE;
  // French also resembles one of these languages; only a comparison with all languages identifies it.
  const isOurs = languageOf(francAll(prose)[0]?.[0]) === lang;
  return { lang, isClear: isLong && isApart && isOurs };
}

/** Patterns of what is not prose, each with a string that every match contains. */
const NOISE: readonly (readonly [sign: string, noise: RegExp])[] = [
  ['```', /^```[\s\S]*?^```/gm],
  ['~~~', /^~~~[\s\S]*?^~~~/gm],
  ['{{', /\{\{[\s\S]*?\}\}/g],
  ['<', /<[^<>]*>/g],
  ['`', /`[^`\n]*`/g],
  [':', /(?:https?:\/\/|mailto:)[^\s)>\]]*/gi],
  ['.', /www\.[^\s)>\]]*/gi],
  ['@', /\S+@\S+/g],
];

/** Removes what is not prose: shortcodes, code, HTML tags, URLs and email addresses. */
function proseOf(text: string): string {
  let prose = text.slice(0, MOST_CHARACTERS).normalize('NFC');
  for (const [sign, noise] of NOISE) if (prose.includes(sign)) prose = prose.replace(noise, ' ');
  return prose;
}

/** Compares each pair of languages by the words that only one of them has; the result wins against all others. */
function tellScandinavian(prose: string, guess: InterfaceLanguage): { lang: InterfaceLanguage; isClear: boolean } {
  const owners = (prose.toLowerCase().match(/\p{L}+/gu) ?? []).map(ownersOf);
  const against = (one: InterfaceLanguage, other: InterfaceLanguage) =>
    owners.filter((of) => of.has(one) && !of.has(other)).length;
  const beats = (one: InterfaceLanguage, other: InterfaceLanguage) => {
    const forOne = against(one, other);
    return forOne >= CLEAR_WORDS && forOne >= CLEAR_RATIO * against(other, one);
  };
  const winner = SCANDINAVIAN.find((one) => SCANDINAVIAN.every((other) => one === other || beats(one, other)));
  return { lang: winner ?? guess, isClear: winner !== undefined };
}

/** The Scandinavian languages that share a word, for words that not all of them share. */
const wordOwners = new Map<string, Set<InterfaceLanguage>>();
for (const language of SCANDINAVIAN) {
  for (const word of ALL_WORDS[language].scandinavian?.words ?? []) {
    wordOwners.set(word, (wordOwners.get(word) ?? new Set()).add(language));
  }
}
const NONE: ReadonlySet<InterfaceLanguage> = new Set();

function ownersOf(word: string): ReadonlySet<InterfaceLanguage> {
  const listed = wordOwners.get(word);
  if (listed) return listed;
  if (word.length < 6) return NONE;
  const hasEnding = (language: InterfaceLanguage) =>
    ALL_WORDS[language].scandinavian?.endings.some((ending) => word.endsWith(ending));
  return new Set(SCANDINAVIAN.filter(hasEnding));
}

/** Whether a primary language subtag is that of a Scandinavian language. */
export function isScandinavian(lang: string): lang is InterfaceLanguage {
  return (SCANDINAVIAN as string[]).includes(lang);
}

function languageOf(iso6393: string | undefined): InterfaceLanguage | undefined {
  return INTERFACE_LANGUAGES.find((language) => ISO_639_3[language] === iso6393);
}

let franc: typeof Franc | undefined;

/** Calls franc, which is loaded on first use for its large tables. */
const francAll: typeof Franc.francAll = (text, options) => {
  // Node 20.20 supports requiring ES modules: https://nodejs.org/docs/latest-v20.x/api/modules.html#loading-ecmascript-modules-using-require
  franc ??= createRequire(import.meta.url)('./franc.js') as typeof Franc;
  return franc.francAll(text, options);
};

/** Letters needed to detect another language; fewer may be names and technical terms. */
const FOREIGN_LETTERS = 150;
/** Length of the text compared: the scores of franc converge with the length of the text. */
const FOREIGN_CHARACTERS = 300;
/** At that length the language of a text scores at least 0.96, even with English terms in it; others score below 0.8. */
const MOST_FOREIGN = 0.85;

/**
 * Detects that a text is not in its declared language but in one that the interface does not speak; `detectLanguage` detects
 * the interface languages.
 *
 * @param lang declared language, as a primary language subtag; `undefined` is returned if the interface does not speak it
 * @returns BCP 47
 */
export function detectForeignLanguage(text: string, lang: string): string | undefined {
  const prose = proseOf(text).replace(/\s+/g, ' ').trim().slice(0, FOREIGN_CHARACTERS);
  if (!isInterfaceLanguage(lang) || (prose.match(/\p{L}/gu)?.length ?? 0) < FOREIGN_LETTERS) return undefined;
  const likely = francAll(prose);
  const [first] = likely[0] ?? [];
  const score = likely.find(([code]) => code === ISO_639_3[lang])?.[1] ?? 0;
  if (first === undefined || first === 'und' || languageOf(first) || score > MOST_FOREIGN) return undefined;
  return new Intl.Locale(first).language;
}

/** Least share of common words in a text. In Finnish, which has case endings instead, it is lowest. */
const LEAST_SHARE = 0.2;

/** Bit mask of the languages of each common word, in the order of `INTERFACE_LANGUAGES`. */
const languagesOf = new Map<string, number>();
for (const [index, language] of INTERFACE_LANGUAGES.entries()) {
  const { common, scandinavian } = ALL_WORDS[language];
  for (const word of [...common, ...(scandinavian?.words ?? [])]) {
    languagesOf.set(word, (languagesOf.get(word) ?? 0) | (1 << index));
  }
}

/** Number of words of a text for each bit mask of languages, see `languagesOf`; 0 is for all other words. */
export type WordCounts = ReadonlyMap<number, number>;

/** Counts the words of a text, in Markdown or plain, by the languages that have them. */
export function countCommonWords(text: string): WordCounts {
  const counts = new Map<number, number>();
  const prose = proseOf(text).toLowerCase();
  let start = 0;
  for (let end = 0; end <= prose.length; end += 1) {
    if (isLetter(prose.charCodeAt(end))) continue;
    if (end > start) {
      const languages = languagesOf.get(prose.slice(start, end)) ?? 0;
      counts.set(languages, (counts.get(languages) ?? 0) + 1);
    }
    start = end + 1;
  }
  return counts;
}

/** Adds the counts of several texts. */
export function addWordCounts(texts: readonly WordCounts[]): WordCounts {
  const sum = new Map<number, number>();
  for (const counts of texts)
    for (const [languages, words] of counts) sum.set(languages, (sum.get(languages) ?? 0) + words);
  return sum;
}

/** Whether a UTF-16 code unit is a letter. Sufficient for the words counted, and ten times as fast as `\p{L}`. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code < 0x2000);
}

/**
 * Whether the common words of a text confirm its declared language. That takes a hundredth of the time of `detectLanguage`,
 * which is only needed otherwise.
 *
 * @param lang primary language subtag
 */
export function isPlainlyIn(counts: WordCounts, lang: string): boolean {
  const own = (INTERFACE_LANGUAGES as string[]).indexOf(lang);
  const count = (isMeant: (languages: number) => boolean) => {
    let sum = 0;
    for (const [languages, words] of counts) if (isMeant(languages)) sum += words;
    return sum;
  };
  const has = (languages: number, index: number) => (languages & (1 << index)) !== 0;
  if (own < 0 || count((of) => has(of, own)) < LEAST_SHARE * count(() => true)) return false;
  return INTERFACE_LANGUAGES.every((other, index) => {
    if (index === own) return true;
    const against = count((of) => has(of, index) && !has(of, own));
    // Whole paragraphs may consist of words that the Scandinavian languages share.
    if (isScandinavian(lang) && isScandinavian(other) && against === 0) return true;
    const inFavor = count((of) => has(of, own) && !has(of, index));
    return inFavor >= CLEAR_WORDS && inFavor >= CLEAR_RATIO * against;
  });
}
