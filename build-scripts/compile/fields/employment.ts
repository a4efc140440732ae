import type { EmploymentType, JobEmployment } from '../../../src/posting/job-posting.js';
import { everyWord, everyWorkWord } from '../words/all-words.js';
import { partSource, wordPattern, wordSource } from '../words/word-pattern.js';

/** Number of characters read of longer texts. */
const LONGEST = 300;
/** Weekly hours from which work is full time, and up to which it is part time. Agreements differ in between. */
const FULL_TIME_HOURS = 35;
const PART_TIME_HOURS = 30;

/** Source of a pattern for “a week” after a number of hours or days. */
export const PER_WEEK = String.raw`(?: ?(?:/|per|a|pro|i|om|par|por))? ?(?:week|woche|uge|uke|veckan|vecka|semaine|semana|wöchentlich)`;

/** The order of types in the result. */
const TYPES: readonly EmploymentType[] = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
];
const TYPE_PATTERNS = TYPES.map(
  (type) => [type, wordPattern(everyWorkWord(({ employment }) => employment.types[type]))] as const,
);
const PERMANENT = wordPattern(everyWorkWord(({ employment }) => employment.permanent));
const full = wordSource(everyWorkWord(({ employment }) => employment.full));
const part = wordSource(everyWorkWord(({ employment }) => employment.part));
const conjunction = wordSource(everyWorkWord(({ conjunctions }) => conjunctions));
/** “Hel- eller deltid”, “Voll-/Teilzeit”. */
const BOTH_TIMES = new RegExp(`${full}-?\\s*(?:[/,&+]|${conjunction})\\s*${part}`, 'i');
/** “Intern” means “internal” in the other languages, and a contract may be permanent: types only by themselves. */
const alone = (words: string) =>
  new RegExp(`(?:^|[,;/(–-]|${conjunction})\\s*${words}\\s*(?:$|[,;/(–-]|${conjunction})`, 'i');
const INTERN = alone('interns?');
const FIXED = alone('term');
const CONTRACT = alone('contract(?:[- ](?:role|work|position|job|based|to[- ]hire))?');
/** “6-month contract”. */
const TERM = /\d[- ]?(?:months?|years?)[- ](?:fixed[- ]term )?contract/iu;
const FTE = /(?<![\d.,])([01](?:[.,]\d{1,2})?) ?FTE/iu;
const percent = partSource(['%', ...everyWorkWord(({ employment }) => employment.percent)]);
const to = partSource(everyWord(({ pay }) => pay.range));
const PERCENT = new RegExp(`(\\d{1,3})(?:[.,]\\d+)?(?:\\s*%?\\s*(?:[-–—]|${to})\\s*(\\d{1,3}))?\\s*${percent}`, 'gi');
const hours = wordSource(everyWorkWord(({ employment }) => employment.hours));
const HOURS = new RegExp(`(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*${hours}`, 'i');

/**
 * Maps a text to Google’s values for `employmentType`:
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 *
 * A percentage is full time (100) or part time (less), a range up to 100 both. Weekly hours count only if nothing else
 * tells full time from part time. Permanent employment is no type: it may be either.
 */
export function normalizeEmployment(text: string): JobEmployment {
  const written = text.replace(/\s+/g, ' ').trim();
  const read = written.normalize('NFC').slice(0, LONGEST);
  const found = new Set(TYPE_PATTERNS.filter(([, pattern]) => pattern.test(read)).map(([type]) => type));
  if (INTERN.test(read)) found.add('INTERN');
  if (CONTRACT.test(read)) found.add('CONTRACTOR');
  if (TERM.test(read) || FIXED.test(read)) found.add('TEMPORARY');
  if (BOTH_TIMES.test(read)) found.add('FULL_TIME').add('PART_TIME');
  for (const [, from, to] of read.matchAll(PERCENT)) {
    for (const percent of [from, to]) {
      if (percent === undefined || Number(percent) > 100 || Number(percent) === 0) continue;
      found.add(Number(percent) === 100 ? 'FULL_TIME' : 'PART_TIME');
    }
  }
  const [, share] = FTE.exec(read) ?? [];
  if (share !== undefined) found.add(Number(share.replace(',', '.')) >= 1 ? 'FULL_TIME' : 'PART_TIME');
  if (!found.has('FULL_TIME') && !found.has('PART_TIME')) {
    const hours = Number(HOURS.exec(read)?.[1]?.replace(',', '.'));
    if (hours >= FULL_TIME_HOURS && hours <= 48) found.add('FULL_TIME');
    if (hours > 0 && hours <= PART_TIME_HOURS) found.add('PART_TIME');
  }
  return { text: written, types: TYPES.filter((type) => found.has(type)) };
}

/** Whether a text is about employment; for keys such as `type`, which may hold other values. */
export function readsAsEmployment(text: string): boolean {
  return normalizeEmployment(text).types.length > 0 || PERMANENT.test(text.normalize('NFC').slice(0, LONGEST));
}
