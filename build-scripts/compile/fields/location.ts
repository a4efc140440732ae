import type { JobLocation, JobPlace } from '../../../src/posting/job-posting.js';
import { countryCode } from './country.js';
import { everyWord } from '../words/all-words.js';
import { partSource, wordSource } from '../words/word-pattern.js';
import type { LanguageWords } from '../words/words.js';

/** Number of characters read of longer texts. */
const LONGEST = 500;

/** Source of a pattern for a list of words in all languages. */
const any = (list: Exclude<keyof LanguageWords['location'], 'countries'>) =>
  wordSource(everyWord(({ location }) => location[list]));

const remote = any('remote');
/** Lowercase only: “Portland, OR” is a state. */
const conjunction = partSource(['&', ...everyWord(({ conjunctions }) => conjunctions)]);
const NOT_REMOTE = new RegExp(`${any('negations')} ${remote}`, 'giu');
/** A part of the work, but not all of it: “80 % remote”, “2–3 dager hjemmekontor”. */
const SHARE = new RegExp(
  `(?<!\\d)(?!100 ?%)\\d{1,2}(?: ?[-–] ?\\d{1,2})? ?(?:%|${any('days')})[^,;()\\d]*?${remote}`,
  'giu',
);
const HYBRID = new RegExp(any('hybrid'), 'giu');
const REMOTE = new RegExp(`(?:${any('modifiers')} ?%? )?${remote}`, 'giu');
const NOT_PLACE = new RegExp(`^(?:(?:${any('notPlaces')}|${any('prepositions')})[\\s%]*)+$`, 'iu');
const LEADING = new RegExp(`^(?:${any('prepositions')} )+`, 'iu');
/** “Oslo i Norge”, but also a name such as “Mo i Rana”. */
const PLACE_IN_COUNTRY = new RegExp(`^(.+?),? ${any('within')} (.+)$`, 'u');
const SEPARATORS = /[,;:/|()[\]·•+\n]|\s[-–—]\s|[–—]/u;
const CONJUNCTION = new RegExp(`(\\s${conjunction}\\s|^${conjunction}\\s)`, 'u');

/**
 * Reads the place of work: remote or hybrid, countries and places. Whatever is neither a country nor a word for a way of
 * working is a place.
 *
 * @param texts as written, one for each item of a list
 * @returns `undefined` if there is no text
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
  const [country, ...others] = location.countries;
  if (country === undefined || others.length > 0) return location;
  return { ...location, places: location.places.map((place) => ({ ...place, country })) };
}

function readOne(text: string, location: JobLocation): void {
  // Matches are replaced with a separator: “Hjemmekontor i Norge” is not a place called “i Norge”.
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

/** Splits a part at conjunctions. The name of a country may contain one, so the longest matching name is used. */
function readPart(part: string, location: JobLocation): void {
  // Every second piece is a conjunction.
  const pieces = part.split(CONJUNCTION);
  for (let start = 0; start < pieces.length;) {
    let end = pieces.length;
    while (end > start + 1 && countryCode(bare(pieces.slice(start, end).join(''))) === undefined) end -= 1;
    readName(bare(pieces.slice(start, end).join('')), location);
    start = end + 1;
  }
}

function readName(name: string, location: JobLocation): void {
  if (name === '' || NOT_PLACE.test(name)) return;
  const country = countryCode(name);
  if (country !== undefined) return addOnce(location.countries, country);
  const [, place, within] = PLACE_IN_COUNTRY.exec(name) ?? [];
  if (place !== undefined && within !== undefined) {
    if (NOT_PLACE.test(place)) return readName(within, location);
    const outer = countryCode(bare(within));
    if (outer !== undefined) {
      readName(place, location);
      return addOnce(location.countries, outer);
    }
  }
  // A number of days or a percentage is not a place.
  if (/\p{L}/u.test(name) && !/^\d+ ?(?:%|\p{L}+)/u.test(name)) addPlace(location.places, name);
}

function bare(part: string): string {
  const trimmed = part.trim().replace(/^[-–—.%\s]+|[-–—%\s]+$/gu, '');
  return trimmed.replace(LEADING, '').trim();
}

function addPlace(places: JobPlace[], name: string): void {
  if (!places.some((known) => known.name.toLowerCase() === name.toLowerCase())) places.push({ name });
}

function addOnce(list: string[], item: string): void {
  if (!list.some((known) => known.toLowerCase() === item.toLowerCase())) list.push(item);
}
