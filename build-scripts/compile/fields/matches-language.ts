import { COMMON_WORDS } from '../words/common-words.js';
import { CLEAR_RATIO, CLEAR_WORDS, proseOf, type KnownLanguage } from './detect-language.js';
import { isScandinavian } from '../words/scandinavian-words.js';

/** Of a text's words so many are among its language's commonest; Finnish, which has endings for them, has fewer. */
const LEAST_SHARE = 0.2;

const LANGUAGES = Object.keys(COMMON_WORDS) as KnownLanguage[];
/** The languages of each word, as bits in the order of `LANGUAGES`. */
const languagesOf = new Map<string, number>();
for (const [index, language] of LANGUAGES.entries()) {
  for (const word of COMMON_WORDS[language]) languagesOf.set(word, (languagesOf.get(word) ?? 0) | (1 << index));
}

/** How many words a text has of each set of languages, the sets being as in `languagesOf`; at 0 are all others. */
export type WordCounts = ReadonlyMap<number, number>;

/** Counts the words of a text, Markdown or plain. */
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

/** The counts of several texts as of one. */
export function addWordCounts(texts: readonly WordCounts[]): WordCounts {
  const sum = new Map<number, number>();
  for (const counts of texts)
    for (const [languages, words] of counts) sum.set(languages, (sum.get(languages) ?? 0) + words);
  return sum;
}

/** Near enough for the words that are counted: a regular expression that knows all letters takes ten times as long. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code < 0x2000);
}

/**
 * Whether a text's commonest words leave no doubt that it is in the language that it is said to be in. Counting them takes a
 * hundredth of the time of weighing letter sequences against those of all languages, which only the others need.
 *
 * @param lang BCP 47, without a region
 */
export function isPlainlyIn(counts: WordCounts, lang: string): boolean {
  const own = LANGUAGES.indexOf(lang as KnownLanguage);
  const count = (isMeant: (languages: number) => boolean) => {
    let sum = 0;
    for (const [languages, words] of counts) if (isMeant(languages)) sum += words;
    return sum;
  };
  const has = (languages: number, index: number) => (languages & (1 << index)) !== 0;
  if (own < 0 || count((of) => has(of, own)) < LEAST_SHARE * count(() => true)) return false;
  return LANGUAGES.every((other, index) => {
    if (index === own) return true;
    const against = count((of) => has(of, index) && !has(of, own));
    // Whole paragraphs in one of these can be written without a word that is not the other's, too.
    if (isScandinavian(lang) && isScandinavian(other) && against === 0) return true;
    const inFavor = count((of) => has(of, own) && !has(of, index));
    return inFavor >= CLEAR_WORDS && inFavor >= CLEAR_RATIO * against;
  });
}
