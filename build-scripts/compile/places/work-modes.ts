import { everyWorkWord } from '../words/all-words.js';
import { LATIN, wordSource } from '../words/word-pattern.js';
import type { Words, WorkWords } from '../words/words.js';

/** Where the work is done, besides the place. */
export interface WorkModes {
  remote: boolean;
  hybrid: boolean;
}

/** Source of a pattern for words in all languages. */
const any = (pick: (location: WorkWords['location']) => Words | undefined) =>
  wordSource(everyWorkWord(({ location }) => pick(location)));

const away = any(({ remote, hybrid }) => [...remote, ...hybrid]);
const negation = any(({ negations }) => negations);
const modifiers = `(?:${any((words) => words.modifiers)}[ -])*`;
/** Words after “remote” that do not change it: “Remote position”. */
const remainder = `(?:[ -]${any(({ notPlaces }) => notPlaces)})*`;

/** Each of the patterns below contains one of these words. Most locations have none, and need no other pattern. */
const AWAY = new RegExp(away, 'i');
const NEGATION = new RegExp(negation, 'i');
/** “No remote”, “remote: no”, “remote work is not possible”. */
const NOT_REMOTE = new RegExp(
  `${negation}[ -]${modifiers}${away}|${away}${remainder}[ :?=]+${negation}${remainder}(?![ -][${LATIN}])`,
  'gi',
);
/** A part of the work, but not all of it: “80 % remote”, “2–3 dager hjemmekontor”. */
const SHARE = new RegExp(
  `(?<!\\d)(?!100 ?%)\\d{1,2}(?: ?[-–] ?\\d{1,2})? ?(?:%|${any(({ days }) => days)})[^,;()\\d]*?${any(({ remote }) => remote)}`,
  'gi',
);
const HYBRID = new RegExp(`${modifiers}${any(({ hybrid }) => hybrid)}${remainder}`, 'gi');
/** “Remote sensing” is a subject. */
const REMOTE = new RegExp(
  `(?:100 ?% )?${modifiers}${any(({ remote }) => remote)}(?![ -](?:sensing|control|sites?|areas?)\\b)${remainder}`,
  'gi',
);

/**
 * Finds the words for ways of working.
 *
 * @param text in NFC, in one line
 * @returns also the rest of the text, with a comma in place of those words: “Hjemmekontor i Norge” is not in “i Norge”
 */
export function readWorkModes(text: string): WorkModes & { rest: string } {
  if (!AWAY.test(text)) return { hybrid: false, remote: false, rest: text };
  let rest = NEGATION.test(text) ? text.replace(NOT_REMOTE, ',') : text;
  const take = (pattern: RegExp): boolean => {
    const before = rest;
    rest = rest.replace(pattern, ',');
    return rest !== before;
  };
  const isShared = take(SHARE);
  const isHybrid = take(HYBRID);
  return { hybrid: isShared || isHybrid, remote: take(REMOTE), rest };
}
