import { createRequire } from 'node:module';
import type * as Franc from './franc.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../src/posting/languages.js';
import { ALL_WORDS } from '../words/all-words.js';
import {
  countCommonWords,
  hasCommonWords,
  isPlainlyScandinavian,
  mostCommonLanguage,
  plainLanguage,
  shareOf,
} from './common-words.js';

/** The detected language of a text. */
export interface DetectedLanguage {
  /** Primary language subtag, BCP 47. */
  lang: string;
  /** Whether the detection is certain enough to contradict a declaration. */
  isClear: boolean;
}

/** Languages that letter sequences do not distinguish. */
const SCANDINAVIAN = INTERFACE_LANGUAGES.filter((language) => ALL_WORDS[language].scandinavian);
/** Letters needed for a certain detection, and for any detection. */
const CLEAR_LETTERS = 200;
const LEAST_LETTERS = 60;
/** Letters needed to detect a language whose common words are unknown. */
const LETTERS_WITHOUT_WORDS = 120;
/** A letter of Chinese, Japanese or Korean counts as this many: they need fewer. */
const LETTERS_OF_IDEOGRAPH = 3;
/** Longer texts are cut: more text adds time, not certainty. */
const MOST_CHARACTERS = 6000;
/** Length of the text for franc, whose scores converge with the length of the text. The longest lines are sentences. */
const FRANC_CHARACTERS = 600;
/** Least distance of the second language from the first on franc’s scale, where the first has 1. */
const CLEAR_DISTANCE = 0.03;
/** Share of common words from which a text with many terms and names is in a language. */
const TERMS_SHARE = 0.08;
/** Least number of words in favor of one of two Scandinavian languages. */
const CLEAR_WORDS = 4;
/** Least ratio of the words in favor of one language to those in favor of the other. */
const CLEAR_RATIO = 3;

/**
 * Detects the language of a text: by its common words, else by its script and letter sequences.
 *
 * @param prose plain text, see `proseOf`
 * @param counts its words
 * @returns `undefined` if the text is too short, or its language uncertain
 */
export function detectLanguage(prose: string, counts = countCommonWords(prose)): DetectedLanguage | undefined {
  const letters = countLetters(prose);
  if (letters < LEAST_LETTERS) return undefined;
  const isLong = letters >= CLEAR_LETTERS;
  const plain = plainLanguage(counts);
  if (plain !== undefined) return { lang: plain, isClear: isLong };
  if (isPlainlyScandinavian(counts)) {
    const told = tellScandinavian(prose);
    return { lang: told ?? mostCommonLanguage(counts), isClear: isLong && told !== undefined };
  }
  // A posting in two languages, which is reported elsewhere, is in the first.
  const [first] = prose.split('\n').flatMap((line) => plainLanguage(countCommonWords(line)) ?? []);
  if (first !== undefined) return { lang: first, isClear: false };
  const likely = plainLanguage(counts, TERMS_SHARE);
  const byLetters = detectByLetters(prose);
  // Letter sequences always resemble some language. Common words confirm it, where they are known; or none contradict it.
  const isConfirmed =
    byLetters !== undefined &&
    (hasCommonWords(byLetters)
      ? mostCommonLanguage(counts) === byLetters && shareOf(counts, byLetters) >= TERMS_SHARE
      : likely === undefined && letters >= LETTERS_WITHOUT_WORDS);
  if (isConfirmed) return { lang: byLetters, isClear: isLong || !hasCommonWords(byLetters) };
  return likely === undefined ? undefined : { lang: likely, isClear: false };
}

/** Patterns of what is not prose, each with a string that every match contains. */
const NOISE: readonly (readonly [sign: string, noise: RegExp])[] = [
  ['```', /^```[\s\S]*?^```/gm],
  ['~~~', /^~~~[\s\S]*?^~~~/gm],
  ['{{', /\{\{[\s\S]*?\}\}/g],
  ['{%', /\{%[\s\S]*?%\}/g],
  ['<', /<[^<>]*>/g],
  ['`', /`[^`\n]*`/g],
  [':', /(?:https?:\/\/|mailto:)[^\s)>\]]*/gi],
  ['.', /www\.[^\s)>\]]*/gi],
  ['](', /\]\([^()\s]*/g],
  ['@', /[\w.+-]+@[\w.-]+/g],
];

/**
 * The beginning of a Markdown text without what is not prose: shortcodes, template tags, code, HTML tags, URLs and email
 * addresses.
 */
export function proseOf(markdown: string): string {
  let prose = markdown.slice(0, MOST_CHARACTERS).normalize('NFC');
  for (const [sign, noise] of NOISE) if (prose.includes(sign)) prose = prose.replace(noise, ' ');
  return prose;
}

/** Counts letters, up to those needed. Ideographs and syllables count as several. */
function countLetters(prose: string): number {
  let letters = 0;
  for (const [letter] of prose.matchAll(/\p{L}/gu)) {
    letters += letter >= '\u3040' && letter <= '\ud7a3' ? LETTERS_OF_IDEOGRAPH : 1;
    if (letters >= CLEAR_LETTERS) break;
  }
  return letters;
}

/**
 * Tells Scandinavian languages apart: compares each pair by the words and endings that only one of them has; the result
 * wins against all others.
 */
function tellScandinavian(prose: string): InterfaceLanguage | undefined {
  const owners = (prose.toLowerCase().match(/\p{L}+/gu) ?? []).map(ownersOf);
  const against = (one: InterfaceLanguage, other: InterfaceLanguage) =>
    owners.filter((of) => of.has(one) && !of.has(other)).length;
  const beats = (one: InterfaceLanguage, other: InterfaceLanguage) => {
    const forOne = against(one, other);
    return forOne >= CLEAR_WORDS && forOne >= CLEAR_RATIO * against(other, one);
  };
  return SCANDINAVIAN.find((one) => SCANDINAVIAN.every((other) => one === other || beats(one, other)));
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

let franc: typeof Franc | undefined;

/**
 * The language that the script or the letter sequences of a text identify, compared with all languages that franc knows.
 *
 * @returns `undefined` if the second most likely language is about as likely, or the language has no two-letter code
 */
function detectByLetters(prose: string): string | undefined {
  // Its large tables are loaded on first use. Node 20.20 supports requiring ES modules:
  // https://nodejs.org/docs/latest-v20.x/api/modules.html#loading-ecmascript-modules-using-require
  franc ??= createRequire(import.meta.url)('./franc.js') as typeof Franc;
  const lines = prose.split('\n').sort((one, other) => other.length - one.length);
  const sample = lines.join(' ').replace(/\s+/g, ' ').slice(0, FRANC_CHARACTERS);
  const [[code, first] = ['und', 0], [, second] = ['und', 0]] = franc.francAll(sample);
  if (code === 'und' || first - second < CLEAR_DISTANCE) return undefined;
  const { language } = new Intl.Locale(code);
  return language.length === 2 ? language : undefined;
}
