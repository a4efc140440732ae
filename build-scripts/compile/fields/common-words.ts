import { INTERFACE_LANGUAGES } from '../../../src/posting/languages.js';
import { ALL_WORDS } from '../words/all-words.js';
import { OTHER_LANGUAGES } from '../words/other-languages.js';

/** The languages whose common words are known, as primary language subtags: fewer than 31, the bits of a mask. */
const LANGUAGES: readonly string[] = [...INTERFACE_LANGUAGES, ...Object.keys(OTHER_LANGUAGES)];
/** Languages that share most of their words. */
const SCANDINAVIAN = INTERFACE_LANGUAGES.filter((language) => ALL_WORDS[language].scandinavian) as readonly string[];

/** Least share of common words in a text of sentences. It is lowest in languages with many case endings. */
const LEAST_SHARE = 0.2;
/** Least number of words in favor of one of two languages. */
const LEAST_WORDS = 4;
/** Least ratio of the words in favor of one language to those in favor of the other. */
const LEAST_RATIO = 3;

/** Bit mask of the languages of each common word, in the order of `LANGUAGES`. */
const languagesOf = new Map<string, number>();
for (const language of INTERFACE_LANGUAGES) {
  const { common, scandinavian } = ALL_WORDS[language];
  addWords(language, [...common, ...(scandinavian?.words ?? [])]);
}
for (const [language, common] of Object.entries(OTHER_LANGUAGES)) addWords(language, common);

function addWords(language: string, words: readonly string[]): void {
  const bit = bitOf(language);
  for (const word of words) languagesOf.set(word, (languagesOf.get(word) ?? 0) | bit);
}

/** The bit of a language in masks; 0 if its words are unknown. */
function bitOf(language: string): number {
  const index = LANGUAGES.indexOf(language);
  return index < 0 ? 0 : 1 << index;
}

/** Whether a word is one of the most common words of a known language. */
export function isCommonWord(word: string): boolean {
  return languagesOf.has(word.toLowerCase());
}

/** Number of words of a text for each bit mask of languages, see `languagesOf`; 0 is for all other words. */
export type WordCounts = ReadonlyMap<number, number>;

/**
 * Counts the words of a text by the languages that have them.
 *
 * @param prose plain text
 */
export function countCommonWords(prose: string): WordCounts {
  const counts = new Map<number, number>();
  const text = prose.toLowerCase();
  let start = 0;
  for (let end = 0; end <= text.length; end += 1) {
    if (isLetter(text.charCodeAt(end))) continue;
    if (end > start) {
      const languages = languagesOf.get(text.slice(start, end)) ?? 0;
      counts.set(languages, (counts.get(languages) ?? 0) + 1);
    }
    start = end + 1;
  }
  return counts;
}

/** Whether a UTF-16 code unit is a letter. Sufficient for the words counted, and ten times as fast as `\p{L}`. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code < 0x2000);
}

/** Adds the counts of several texts. */
export function addWordCounts(texts: readonly WordCounts[]): WordCounts {
  const sum = new Map<number, number>();
  for (const counts of texts)
    for (const [languages, words] of counts) sum.set(languages, (sum.get(languages) ?? 0) + words);
  return sum;
}

/** Whether the common words of a language are known. */
export function hasCommonWords(lang: string): boolean {
  return bitOf(lang) !== 0;
}

/** The number of a language's common words in a text. */
export function countOf(counts: WordCounts, lang: string): number {
  return countOfBit(counts, bitOf(lang));
}

function countOfBit(counts: WordCounts, bit: number): number {
  let sum = 0;
  for (const [languages, words] of counts) if ((languages & bit) !== 0) sum += words;
  return sum;
}

/** The share of a language's common words among all words of a text. */
export function shareOf(counts: WordCounts, lang: string): number {
  let all = 0;
  for (const words of counts.values()) all += words;
  return all === 0 ? 0 : countOf(counts, lang) / all;
}

/** The language with the most common words in a text. */
export function mostCommonLanguage(counts: WordCounts): string {
  const sums = LANGUAGES.map((_, index) => countOfBit(counts, 1 << index));
  return LANGUAGES[sums.indexOf(Math.max(...sums))] as string;
}

/**
 * Whether the common words of a text confirm its declared language.
 *
 * @param lang primary language subtag
 */
export function isPlainlyIn(counts: WordCounts, lang: string): boolean {
  return shareOf(counts, lang) >= LEAST_SHARE && outweighs(counts, lang, LANGUAGES, SCANDINAVIAN.includes(lang));
}

/**
 * The language that the common words of a text identify: the only one that each other language has far fewer words of.
 *
 * @param leastShare least share of common words; less than the default suffices for lists of terms
 */
export function plainLanguage(counts: WordCounts, leastShare = LEAST_SHARE): string | undefined {
  const most = mostCommonLanguage(counts);
  const alike = SCANDINAVIAN.includes(most) ? SCANDINAVIAN : [most];
  return alike.find((lang) => shareOf(counts, lang) >= leastShare && outweighs(counts, lang, LANGUAGES));
}

/** Whether a text is in one of the Scandinavian languages, even if not which. */
export function isPlainlyScandinavian(counts: WordCounts): boolean {
  const most = mostCommonLanguage(counts);
  if (!SCANDINAVIAN.includes(most) || shareOf(counts, most) < LEAST_SHARE) return false;
  return outweighs(
    counts,
    most,
    LANGUAGES.filter((language) => !SCANDINAVIAN.includes(language)),
  );
}

/**
 * Whether a language has more words of a text than each other language.
 *
 * @param mayTie whether Scandinavian languages may have the same words: whole paragraphs consist of words that they share
 */
function outweighs(counts: WordCounts, lang: string, others: readonly string[], mayTie = false): boolean {
  const own = bitOf(lang);
  return others.every((other) => {
    const bit = bitOf(other);
    if (bit === own) return true;
    let inFavor = 0;
    let against = 0;
    for (const [languages, words] of counts) {
      const isOwn = (languages & own) !== 0;
      const isOther = (languages & bit) !== 0;
      if (isOwn && !isOther) inFavor += words;
      if (isOther && !isOwn) against += words;
    }
    if (mayTie && against === 0 && SCANDINAVIAN.includes(other)) return true;
    return inFavor >= LEAST_WORDS && inFavor >= LEAST_RATIO * against;
  });
}
