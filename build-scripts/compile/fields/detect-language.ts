import { francAll } from './franc-all.js';
import type { InterfaceLanguage } from '../../../src/posting/languages.js';
import {
  isScandinavian,
  SCANDINAVIAN_ENDINGS,
  SCANDINAVIAN_WORDS,
  type ScandinavianLanguage,
} from '../words/scandinavian-words.js';

/** A language that texts are recognized in: BCP 47. */
export type KnownLanguage = InterfaceLanguage;

/** What a text seems to be written in. */
export interface DetectedLanguage {
  lang: KnownLanguage;
  /** Whether the text leaves no doubt; otherwise this is only the best guess. */
  isClear: boolean;
}

/** The codes that franc has for them: ISO 639-3. */
export const FRANC_LANGUAGES: Readonly<Record<string, KnownLanguage>> = {
  ...{ eng: 'en', swe: 'sv', nob: 'nb', nno: 'nn', dan: 'da', fin: 'fi', deu: 'de' },
};
/** Fewer letters do not make a language recognizable beyond doubt. */
const CLEAR_LETTERS = 200;
const GUESS_LETTERS = 60;
/** More than this adds time, not certainty. */
const MOST_CHARACTERS = 20_000;
/** How much likelier than the second the first must be on franc’s scale, where the first has 1. */
const CLEAR_DISTANCE = 0.015;
/** How many words must speak for one of two languages. */
export const CLEAR_WORDS = 4;
/** How many times as many as for the other. */
export const CLEAR_RATIO = 3;

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
  const [first, second] = francAll(prose, { only: Object.keys(FRANC_LANGUAGES) });
  const lang = FRANC_LANGUAGES[first?.[0] ?? ''];
  if (lang === undefined) return undefined;
  const isLong = letters >= CLEAR_LETTERS;
  if (isScandinavian(lang)) {
    const told = tellScandinavian(prose, lang);
    return { lang: told.lang, isClear: isLong && told.isClear };
  }
  const isApart = 1 - (second?.[1] ?? 0) >= CLEAR_DISTANCE;
  // French is nearest to something among these, too; only among all languages it is itself.
  const isOurs = FRANC_LANGUAGES[francAll(prose)[0]?.[0] ?? ''] === lang;
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
export function proseOf(text: string): string {
  let prose = text.slice(0, MOST_CHARACTERS).normalize('NFC');
  for (const [sign, noise] of NOISE) if (prose.includes(sign)) prose = prose.replace(noise, ' ');
  return prose;
}

/** Counts, for each two of the languages, the words that only one of them has; the winner wins against each other. */
function tellScandinavian(
  prose: string,
  guess: ScandinavianLanguage,
): { lang: ScandinavianLanguage; isClear: boolean } {
  const languages = Object.keys(SCANDINAVIAN_WORDS) as ScandinavianLanguage[];
  const owners = (prose.toLowerCase().match(/\p{L}+/gu) ?? []).map(ownersOf);
  const against = (one: ScandinavianLanguage, other: ScandinavianLanguage) =>
    owners.filter((of) => of.has(one) && !of.has(other)).length;
  const beats = (one: ScandinavianLanguage, other: ScandinavianLanguage) => {
    const forOne = against(one, other);
    return forOne >= CLEAR_WORDS && forOne >= CLEAR_RATIO * against(other, one);
  };
  const winner = languages.find((one) => languages.every((other) => one === other || beats(one, other)));
  return { lang: winner ?? guess, isClear: winner !== undefined };
}

let wordOwners: Map<string, Set<ScandinavianLanguage>> | undefined;
const NONE: ReadonlySet<ScandinavianLanguage> = new Set();

function ownersOf(word: string): ReadonlySet<ScandinavianLanguage> {
  wordOwners ??= collect(SCANDINAVIAN_WORDS);
  const listed = wordOwners.get(word);
  if (listed) return listed;
  if (word.length < 6) return NONE;
  const languages = Object.keys(SCANDINAVIAN_ENDINGS) as ScandinavianLanguage[];
  return new Set(languages.filter((one) => SCANDINAVIAN_ENDINGS[one].some((ending) => word.endsWith(ending))));
}

function collect(
  lists: Readonly<Record<ScandinavianLanguage, readonly string[]>>,
): Map<string, Set<ScandinavianLanguage>> {
  const owners = new Map<string, Set<ScandinavianLanguage>>();
  for (const [language, words] of Object.entries(lists) as [ScandinavianLanguage, readonly string[]][]) {
    for (const word of words) owners.set(word, (owners.get(word) ?? new Set()).add(language));
  }
  return owners;
}
