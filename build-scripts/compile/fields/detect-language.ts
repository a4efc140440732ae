import { createRequire } from 'node:module';
import type * as Franc from './franc.js';
import {
  INTERFACE_LANGUAGES,
  isInterfaceLanguage,
  ISO_639_3,
  type InterfaceLanguage,
} from '../../../src/posting/languages.js';
import { ALL_WORDS } from '../words/all-words.js';

/** What a text seems to be written in. */
export interface DetectedLanguage {
  lang: InterfaceLanguage;
  /** Whether the text leaves no doubt; otherwise this is only the best guess. */
  isClear: boolean;
}

/** The languages that letter sequences do not tell apart. */
const SCANDINAVIAN = INTERFACE_LANGUAGES.filter((language) => ALL_WORDS[language].scandinavian);
/** Fewer letters do not make a language recognizable beyond doubt. */
const CLEAR_LETTERS = 200;
const GUESS_LETTERS = 60;
/** More than this adds time, not certainty. */
const MOST_CHARACTERS = 20_000;
/** How much likelier than the second the first must be on franc’s scale, where the first has 1. */
const CLEAR_DISTANCE = 0.015;
/** How many words must speak for one of two languages. */
const CLEAR_WORDS = 4;
/** How many times as many as for the other. */
const CLEAR_RATIO = 3;

/**
 * Recognizes the language of a posting's text among those of the interface. Letter sequences tell English, German and
 * Finnish from the Scandinavian languages; those are too much alike, and are told apart by their commonest words.
 *
 * @param text Markdown or plain text; shortcodes, code and addresses in it are not counted.
 * @returns `undefined` when the text is too short, or is in a language that is not among these.
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
  // French is nearest to something among these, too; only among all languages it is itself.
  const isOurs = languageOf(francAll(prose)[0]?.[0]) === lang;
  return { lang, isClear: isLong && isApart && isOurs };
}

/** What is in no language, and a sign without which a text has none of it. */
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

/** A text without what is in no language: shortcodes, code, HTML tags and addresses. */
function proseOf(text: string): string {
  let prose = text.slice(0, MOST_CHARACTERS).normalize('NFC');
  for (const [sign, noise] of NOISE) if (prose.includes(sign)) prose = prose.replace(noise, ' ');
  return prose;
}

/** Counts, for each two of the languages, the words that only one of them has; the winner wins against each other. */
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

/** The Scandinavian languages that have a word, of those words that not all have. */
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

/** Whether a language is one of the Scandinavian ones, which are much alike: BCP 47, without a region. */
export function isScandinavian(lang: string): lang is InterfaceLanguage {
  return (SCANDINAVIAN as string[]).includes(lang);
}

function languageOf(iso6393: string | undefined): InterfaceLanguage | undefined {
  return INTERFACE_LANGUAGES.find((language) => ISO_639_3[language] === iso6393);
}

let franc: typeof Franc | undefined;

/** franc, whose tables of all the world's languages are loaded only when a text needs them. */
const francAll: typeof Franc.francAll = (text, options) => {
  // Node 20.20 requires modules, too: https://nodejs.org/docs/latest-v20.x/api/modules.html#loading-ecmascript-modules-using-require
  franc ??= createRequire(import.meta.url)('./franc.js') as typeof Franc;
  return franc.francAll(text, options);
};

/** Fewer letters could be names and technical terms. */
const FOREIGN_LETTERS = 150;
/** On franc’s scale languages come the nearer to each other the longer the text is, so that only its beginning is weighed. */
const FOREIGN_CHARACTERS = 300;
/** There a text’s own language has 0.96 and more, whatever English terms are in it; others stay below 0.8. */
const MOST_FOREIGN = 0.85;

/**
 * The language that a text is in when that is clearly another than is said, and none that the elements speak: those
 * `detectLanguage` tells, with more certainty.
 *
 * @param lang the language it is said to be in; where it is none of the elements’ nothing is said
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

/** Of a text's words so many are among its language's commonest; Finnish, which has endings for them, has fewer. */
const LEAST_SHARE = 0.2;

/** The languages of each common word, as bits in the order of `INTERFACE_LANGUAGES`. */
const languagesOf = new Map<string, number>();
for (const [index, language] of INTERFACE_LANGUAGES.entries()) {
  const { common, scandinavian } = ALL_WORDS[language];
  for (const word of [...common, ...(scandinavian?.words ?? [])]) {
    languagesOf.set(word, (languagesOf.get(word) ?? 0) | (1 << index));
  }
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
    // Whole paragraphs in one of these can be written without a word that is not the other's, too.
    if (isScandinavian(lang) && isScandinavian(other) && against === 0) return true;
    const inFavor = count((of) => has(of, own) && !has(of, index));
    return inFavor >= CLEAR_WORDS && inFavor >= CLEAR_RATIO * against;
  });
}
