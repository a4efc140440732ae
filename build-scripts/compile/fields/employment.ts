import type { EmploymentType, JobEmployment } from '../../../src/posting/job-posting.js';
import { everyWord } from '../words/all-words.js';
import { partSource, wordPattern, wordSource } from '../words/word-pattern.js';

/** Longer texts are kept, but only their beginning is understood. */
const LONGEST = 300;
/** From so many hours a week on work is full time, up to so many it is part time; agreements differ in between. */
const FULL_TIME_HOURS = 35;
const PART_TIME_HOURS = 30;

/** In the order in which they are listed. */
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
  (type) => [type, wordPattern(everyWord(({ employment }) => employment.types[type]))] as const,
);
const PERMANENT = wordPattern(everyWord(({ employment }) => employment.permanent));
const full = wordSource(everyWord(({ employment }) => employment.full));
const part = wordSource(everyWord(({ employment }) => employment.part));
const conjunction = wordSource(everyWord(({ conjunctions }) => conjunctions));
/** “Hel- eller deltid”, “Voll-/Teilzeit”. */
const BOTH_TIMES = new RegExp(`${full}-?\\s*(?:[/,&+]|${conjunction})\\s*${part}`, 'iu');
/** “Intern” is “internal” in all languages but English, so it counts only where nothing follows that it describes. */
const INTERN = /^\s*interns?\s*(?:$|[,;/(–-])/iu;
/** “Contract” is a type where it stands alone; a permanent contract is none. */
const CONTRACT = /^\s*contract(?:[- ](?:role|work|position|job|based|to hire))?\s*(?:$|[,;/(–-])/iu;
const percent = partSource(['%', ...everyWord(({ employment }) => employment.percent)]);
const to = partSource(everyWord(({ pay }) => pay.range));
const PERCENT = new RegExp(`(\\d{1,3})(?:[.,]\\d+)?(?:\\s*%?\\s*(?:[-–—]|${to})\\s*(\\d{1,3}))?\\s*${percent}`, 'giu');
const hours = wordSource(everyWord(({ employment }) => employment.hours));
const HOURS = new RegExp(`(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*${hours}`, 'iu');

/**
 * Reads how one is employed as Google’s values for `employmentType`, in their order:
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 *
 * Per cent count as full time (100) or part time (less), a range across as both; hours a week count where nothing else
 * says which of the two it is.
 */
export function normalizeEmployment(text: string): JobEmployment {
  const written = text.replace(/\s+/g, ' ').trim();
  const read = written.normalize('NFC').slice(0, LONGEST);
  const found = new Set(TYPE_PATTERNS.filter(([, pattern]) => pattern.test(read)).map(([type]) => type));
  if (INTERN.test(read)) found.add('INTERN');
  if (CONTRACT.test(read)) found.add('CONTRACTOR');
  if (BOTH_TIMES.test(read)) found.add('FULL_TIME').add('PART_TIME');
  for (const [, from, to] of read.matchAll(PERCENT)) {
    for (const percent of [from, to]) {
      if (percent === undefined || Number(percent) > 100 || Number(percent) === 0) continue;
      found.add(Number(percent) === 100 ? 'FULL_TIME' : 'PART_TIME');
    }
  }
  if (!found.has('FULL_TIME') && !found.has('PART_TIME')) {
    const hours = Number(HOURS.exec(read)?.[1]?.replace(',', '.'));
    if (hours >= FULL_TIME_HOURS && hours <= 48) found.add('FULL_TIME');
    if (hours > 0 && hours <= PART_TIME_HOURS) found.add('PART_TIME');
  }
  return { text: written, types: TYPES.filter((type) => found.has(type)) };
}

/** Whether a text is about employment, for keys such as `type` that also hold other things. */
export function readsAsEmployment(text: string): boolean {
  return normalizeEmployment(text).types.length > 0 || PERMANENT.test(text.normalize('NFC').slice(0, LONGEST));
}
