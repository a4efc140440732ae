import type { JobLocation } from '../../../src/posting/job-posting.js';
import { countryCode } from './country-names.js';
import {
  CONJUNCTIONS,
  HYBRID_WORDS,
  NEGATIONS,
  NO_PLACE_WORDS,
  PREPOSITIONS,
  REMOTE_WORDS,
  SHARE_UNITS,
  STRESSES,
} from '../words/location-words.js';
import { wordPattern, wordSource } from '../words/word-pattern.js';

/** Longer locations are kept as text, but only their beginning is understood. */
const LONGEST = 500;

const remote = wordSource(REMOTE_WORDS);
const NOT_REMOTE = new RegExp(`${wordSource(NEGATIONS)} ${remote}`, 'giu');
/** “80 % remote”, “2–3 dager hjemmekontor”; the whole of the work is not a share of it. */
const SHARE = new RegExp(
  `(?<!\\d)(?!100 ?%)\\d{1,2}(?: ?[-–] ?\\d{1,2})? ?(?:%|${wordSource(SHARE_UNITS)})[^,;()\\d]*?${remote}`,
  'giu',
);
const HYBRID = wordPattern(HYBRID_WORDS, 'g');
const REMOTE = new RegExp(`(?:${wordSource(STRESSES)} ?%? )?${remote}`, 'giu');
const NO_PLACE = new RegExp(`^(?:${wordSource([...NO_PLACE_WORDS, ...PREPOSITIONS])}[\\s%]*)+$`, 'iu');
const LEADING = new RegExp(`^(?:${wordSource(PREPOSITIONS)} )+`, 'iu');
/** “Oslo i Norge”: what stands after is a country, or else a part of the name (“Mo i Rana”). */
const PLACE_IN_COUNTRY = /^(.+?),? (?:i|in|im) (.+)$/u;
const SEPARATORS = /[,;:/|()[\]·•+\n]|\s[-–—]\s|[–—]/u;
const CONJUNCTION = new RegExp(`(\\s(?:${CONJUNCTIONS.join('|')}|&)\\s|^(?:${CONJUNCTIONS.join('|')})\\s)`, 'u');

/**
 * Reads where the work is done: remote or hybrid, in which countries, at which places. Whatever is neither a country nor
 * a word for how one works is a place.
 *
 * @param texts As written; one for each item of a list.
 * @returns `undefined` when there is no text.
 */
export function normalizeLocation(texts: readonly string[]): JobLocation | undefined {
  const written = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  if (written.length === 0) return undefined;
  const location: JobLocation = {
    text: written.join(written.some((text) => text.includes(',')) ? '; ' : ', '),
    remote: false,
    hybrid: false,
    countries: [],
    places: [],
  };
  for (const text of written) readOne(text.normalize('NFC').slice(0, LONGEST), location);
  return location;
}

function readOne(text: string, location: JobLocation): void {
  // What is found leaves a separator behind: “Hjemmekontor i Norge” is no place called “i Norge”.
  let rest = text.replace(NOT_REMOTE, ',');
  const take = (pattern: RegExp): boolean => {
    const before = rest;
    rest = rest.replace(pattern, ',');
    return rest !== before;
  };
  const isShare = take(SHARE);
  if (take(HYBRID) || isShare) location.hybrid = true;
  if (take(REMOTE)) location.remote = true;
  for (const part of rest.split(SEPARATORS)) readPart(part, location);
}

/** A part may join several places, and a country’s name may hold a word that joins: the longest name that fits counts. */
function readPart(part: string, location: JobLocation): void {
  // Every second piece is what joins its neighbors.
  const pieces = part.split(CONJUNCTION);
  for (let start = 0; start < pieces.length;) {
    let end = pieces.length;
    while (end > start + 1 && countryCode(bare(pieces.slice(start, end).join(''))) === undefined) end -= 1;
    readName(bare(pieces.slice(start, end).join('')), location);
    start = end + 1;
  }
}

function readName(name: string, location: JobLocation): void {
  if (name === '' || NO_PLACE.test(name)) return;
  const country = countryCode(name);
  if (country !== undefined) return addOnce(location.countries, country);
  const [, place, within] = PLACE_IN_COUNTRY.exec(name) ?? [];
  if (place !== undefined && within !== undefined) {
    if (NO_PLACE.test(place)) return readName(within, location);
    const outer = countryCode(bare(within));
    if (outer !== undefined) {
      readName(place, location);
      return addOnce(location.countries, outer);
    }
  }
  // A number of days or per cent is no place.
  if (/\p{L}/u.test(name) && !/^\d+ ?(?:%|\p{L}+)/u.test(name)) addOnce(location.places, name);
}

function bare(part: string): string {
  const trimmed = part.trim().replace(/^[-–—.%\s]+|[-–—%\s]+$/gu, '');
  return trimmed.replace(LEADING, '').trim();
}

function addOnce(list: string[], item: string): void {
  if (!list.some((known) => known.toLowerCase() === item.toLowerCase())) list.push(item);
}
