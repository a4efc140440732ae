import type { EmploymentType, JobEmployment } from '../../../src/posting/job-posting.js';
import {
  EMPLOYMENT_WORDS,
  FIRST_HALVES,
  HOUR_WORDS,
  JOINTS,
  LASTING_WORDS,
  SECOND_HALVES,
} from '../words/employment-words.js';
import { wordPattern, wordSource } from '../words/word-pattern.js';

/** Longer texts are kept, but only their beginning is understood. */
const LONGEST = 300;
/** From so many hours a week on work is full time, up to so many it is part time; agreements differ in between. */
const FULL_TIME_HOURS = 35;
const PART_TIME_HOURS = 30;

const TYPES = Object.entries(EMPLOYMENT_WORDS).map(
  ([type, words]) => [type as EmploymentType, wordPattern(words)] as const,
);
const LASTING = wordPattern(LASTING_WORDS);
/** “Hel- eller deltid”, “Voll-/Teilzeit”. */
const BOTH_TIMES = new RegExp(
  `${wordSource(FIRST_HALVES)}-?\\s*(?:[/,&+]|${wordSource(JOINTS)})\\s*${wordSource(SECOND_HALVES)}`,
  'iu',
);
/** “Intern” is “internal” in all languages but English, so it counts only where nothing follows that it describes. */
const INTERN = /^\s*interns?\s*(?:$|[,;/(–-])/iu;
/** “Contract” is a type where it stands alone; a permanent contract is none. */
const CONTRACT = /^\s*contract(?:[- ](?:role|work|position|job|based|to hire))?\s*(?:$|[,;/(–-])/iu;
const PERCENT =
  /(\d{1,3})(?:[.,]\d+)?(?:\s*%?\s*(?:[-–—]|to|till|til|bis)\s*(\d{1,3}))?\s*(?:%|prosent|procent|prozent|percent)/giu;
const HOURS = new RegExp(`(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*${wordSource(HOUR_WORDS)}`, 'iu');

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
  const found = new Set(TYPES.filter(([, pattern]) => pattern.test(read)).map(([type]) => type));
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
  return { text: written, types: TYPES.map(([type]) => type).filter((type) => found.has(type)) };
}

/** Whether a text is about employment, for keys such as `type` that also hold other things. */
export function readsAsEmployment(text: string): boolean {
  return normalizeEmployment(text).types.length > 0 || LASTING.test(text.normalize('NFC').slice(0, LONGEST));
}
