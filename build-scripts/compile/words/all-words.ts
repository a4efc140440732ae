import type { InterfaceLanguage } from '../../../src/posting/languages.js';
import { da } from './da.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { et } from './et.js';
import { fi } from './fi.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { nb } from './nb.js';
import { nl } from './nl.js';
import { nn } from './nn.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { OTHER_LABELS } from './other-languages.js';
import { sv } from './sv.js';
import type { FieldLabels, LanguageWords, Words, WorkWords } from './words.js';

/** The words of each language. */
export const ALL_WORDS: Readonly<Record<InterfaceLanguage, LanguageWords>> = { en, sv, nb, nn, da, fi, de };

/** The words for where and how work is done, in languages of postings too. */
const WORK_WORDS: Readonly<Record<string, WorkWords>> = { ...ALL_WORDS, fr, es, it, pt, nl, pl, et };

/** The words of a list in all languages, without duplicates. */
export function everyWord(pick: (language: LanguageWords) => Words | undefined): string[] {
  return [...new Set(Object.values(ALL_WORDS).flatMap((language) => pick(language) ?? []))];
}

/** Like `everyWord`, for where and how work is done. */
export function everyWorkWord(pick: (language: WorkWords) => Words | undefined): string[] {
  return [...new Set(Object.values(WORK_WORDS).flatMap((language) => pick(language) ?? []))];
}

/** The sentences of all languages that say that a job is closed. */
export function everyClosing(): WorkWords['closings'] {
  return Object.values(WORK_WORDS).flatMap(({ closings }) => closings);
}

/** The words for where and how work is done in a language, in English if they are not known. */
export function workWordsOf(lang: string): WorkWords {
  return WORK_WORDS[lang.split('-')[0] ?? ''] ?? en;
}

/** The names of a field in all languages, those that the interface does not speak too. */
export function everyLabel(field: keyof FieldLabels): string[] {
  return [...new Set([...everyWord(({ labels }) => labels[field]), ...OTHER_LABELS[field]])];
}

/** The entries of a record in all languages. */
export function everyEntry<Value>(
  pick: (language: LanguageWords) => Readonly<Record<string, Value>> | undefined,
): Map<string, Value> {
  return new Map(Object.values(ALL_WORDS).flatMap((language) => Object.entries(pick(language) ?? {})));
}
