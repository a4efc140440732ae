import { cityCalled, type City } from './cities.js';
import { countryCalled, isCountryCode, isWorldRegion } from './countries.js';
import { regionsCalled, type Region } from './regions.js';
import { readsAsEmployment } from '../fields/employment.js';
import { everyWorkWord } from '../words/all-words.js';
import { partSource, wordSource } from '../words/word-pattern.js';
import type { Words, WorkWords } from '../words/words.js';

/** How a piece of a location is separated from the one before: `item` by a semicolon, `or` by a conjunction or slash. */
export type Separator = 'item' | 'or' | 'comma' | 'dash' | 'open' | 'close';

/** What a piece of a location may mean; the pieces around it decide which. */
export interface Meaning {
  separator: Separator;
  /** Without the words around a name. */
  text: string;
  city?: City;
  regions: readonly Region[];
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Whether the text is a code, as opposed to a name. */
  isCode: boolean;
  /** Whether it is a part of the world that is larger than a country; such a piece has no text. */
  isWorldRegion?: true;
  /** What an unknown text is by its look: the name of a place, the rest of an address, or something else. */
  look: 'name' | 'detail' | 'other';
}

const any = (pick: (location: WorkWords['location']) => Words | undefined) =>
  wordSource(everyWorkWord(({ location }) => pick(location)));
const noise = any(({ notPlaces, prepositions }) => [...notPlaces, ...prepositions]);
const conjunction = partSource(['&', ...everyWorkWord(({ conjunctions }) => conjunctions)]);

const SEPARATOR = new RegExp(
  `[;|•·\\n/+,:()[\\]]|(?<= )[-–—]+(?= )|[–—]|(?<=^|[ ,;()/])${conjunction}(?=[ ,;()/]|$)`,
  'gu',
);
const SEPARATORS: Readonly<Record<string, Separator>> = {
  ...{ ';': 'item', '|': 'item', '•': 'item', '·': 'item', '\n': 'item', ',': 'comma', ':': 'comma' },
  ...{ '-': 'dash', '–': 'dash', '—': 'dash', '(': 'open', '[': 'open', ')': 'close', ']': 'close' },
};

const LEADING = new RegExp(`^(?:(?:.* )?${any(({ basedIn }) => basedIn)}|${noise})[ -]`, 'i');
const ARTICLE = new RegExp(`^${partSource(everyWorkWord(({ location }) => location.articles))} `, 'u');
const TRAILING = new RegExp(`[ -]${noise}$`, 'i');
const NOISE = new RegExp(`^${noise}$`, 'i');
const WITHIN = new RegExp(` ${any(({ within }) => within)}$`, 'u');
const DETAIL = new RegExp(`${any(({ details }) => details)}|\\d`, 'i');
const NEAR = new RegExp(`^(\\p{Lu}.*?) ${any(({ near }) => near)} (\\p{Lu}.*)$`, 'u');
const HOURS = new RegExp(
  any(({ timeZones }) => timeZones),
  'i',
);
const TIME_ZONE =
  /(?<!\p{L})(?:(?:UTC|GMT|[CEW]E?S?T|PST|PDT|EDT|MST|MDT|CDT|BST|IST|AES?T|AEDT|JST|SGT)(?!\p{L})(?: ?(?:\+ ?\/ ?-|[-+±−–]) ?\d{1,2}(?::?\d\d)?(?: ?(?:h|hrs?|hours)\b)?)*)/gu;
/** “10115 Berlin”, “SE-111 22 Stockholm”, “Austin, TX 78701”, “London SW1W 0EB”. */
const POSTAL_CODE =
  /(?:^| )[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|^(?:[A-Z]{1,2}[- ])?(?:\d{3} \d{2}|\d{4,5})(?: ?[A-Z]{2})? (?=\p{L})|(?<=\p{L}) \d{5}(?:-\d{4})?$/gu;
/** Words of a name: capitalized, in a script without case, or a particle between such words. */
const NAME =
  /^(?:[dl]['’])?[\p{Lu}\p{Lo}'][\p{L}\p{M}.'’-]*(?: (?:[dl]['’])?(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|am|an|auf|bei|beim|da|das|de|dei|del|della|den|der|des|di|do|dos|du|el|i|im|in|la|las|le|les|los|of|ob|on|op|pod|sous|sur|the|under|upon|v|van|vid|zu|zur|à|på|aan)){0,5}$/u;
/** The first word of a longer name: “Port Washington” is a town. */
const FIRST_OF_NAME =
  /^(?:new|old|fort|port|lake|mount|north|south|east|west|northern|southern|eastern|western|saint|st\.?|san|santa|nova|nueva|neu|the|el|la|upper|lower)$/i;
/** “oslo”, “OSLO”. */
const IN_ONE_CASE = /^(?:\p{Ll}+|\p{Lu}{4,})$/u;
/** Few words, the first capitalized: “Nordvik skole”. */
const BUILDING = /^\p{Lu}\S+(?: \S+){1,3}$/u;
/** More words are prose. */
const MOST_WORDS = 12;

/**
 * Splits a location into pieces and finds what each may mean.
 *
 * @param written in NFC, in one line
 */
export function meaningsOf(written: string): Meaning[] {
  const text = written.replace(TIME_ZONE, ',');
  const pieces: { text: string; separator: Separator }[] = [];
  let from = 0;
  let sign = ';';
  const add = (to: number) => {
    const piece = text.slice(from, to).trim();
    const last = pieces.at(-1);
    // A name may contain a conjunction: “Bosnia and Herzegovina”.
    const joint = `${last?.text ?? ''} ${sign} ${piece}`;
    if (last && /^[\p{L}&]/u.test(sign) && isKnown(joint)) last.text = joint;
    else pieces.push({ text: piece, separator: SEPARATORS[sign[0] ?? ''] ?? 'or' });
  };
  for (const { 0: found, index } of text.matchAll(SEPARATOR)) {
    add(index);
    sign = found;
    from = index + found.length;
  }
  add(text.length);
  return pieces.flatMap(({ text: piece, separator }) => meaningsOfPiece(piece, separator));
}

function isKnown(name: string): boolean {
  return countryCalled(name) !== undefined || regionsCalled(name).length > 0;
}

/** The meanings of a piece, of which the last words may be a region or country: “Storrs, Connecticut USA”. */
function meaningsOfPiece(piece: string, separator: Separator): Meaning[] {
  const nothing = { separator, text: '', regions: [], isCode: false, look: 'other' } as const;
  let text = trim(piece).replace(POSTAL_CODE, '');
  if (HOURS.test(text) || readsAsEmployment(text)) return [nothing];
  for (;;) {
    if (text === '') return [nothing];
    if (isWorldRegion(text)) return [{ ...nothing, isWorldRegion: true }];
    const known = knownMeaning(text, separator);
    if (known) return [known];
    if (NOISE.test(text)) return [nothing];
    const near = NEAR.exec(text);
    if (near) return [nearby(near[1] ?? '', near[2] ?? '', separator)];
    const split = splitTail(text);
    if (split) return [...meaningsOfPiece(split.head, separator), ...meaningsOfPiece(split.tail, 'comma')];
    const bare = trim(text.replace(LEADING, '').replace(ARTICLE, '').replace(TRAILING, ''));
    if (bare === text) break;
    text = bare;
  }
  const look = lookOf(text);
  return [{ ...nothing, text: look === 'name' ? text : trim(piece), look }];
}

/** A town whose country is known by that of a city near it. */
function nearby(town: string, place: string, separator: Separator): Meaning {
  const city = cityCalled(place);
  return {
    ...{ separator, text: town, regions: [], isCode: false, look: lookOf(town) },
    ...(city && { city: { name: town, country: city.country } }),
  };
}

function lookOf(text: string): Meaning['look'] {
  if (DETAIL.test(text)) return 'detail';
  // Few letters in upper case are an abbreviation.
  if (NAME.test(text) && !/^(?:\p{Lu}\.?){1,3}$/u.test(text)) return 'name';
  return BUILDING.test(text) || /^[A-Z.]{1,4}$/.test(text) ? 'detail' : 'other';
}

function knownMeaning(written: string, separator: Separator): Meaning | undefined {
  // “Paris 10” is a district of Paris.
  const district = /^(.+) \d{1,2}(?:\p{Ll}{1,3})?$/u.exec(written)?.[1];
  const text = district !== undefined && cityCalled(district) ? district : written;
  const letters = text.replaceAll('.', '');
  const isCode = /^[A-Z]{2,3}$/.test(letters);
  const city = cityCalled(text);
  const regions = regionsCalled(isCode ? letters : text);
  const country = isCountryCode(letters) ? letters : countryCalled(text);
  if (!city && regions.length === 0 && country === undefined) return undefined;
  const name = city && (text.length === 3 || IN_ONE_CASE.test(text.replace(/[^\p{L}]/gu, ''))) ? city.name : text;
  return { separator, text: name, regions, isCode, look: 'name', ...(city && { city }), ...(country && { country }) };
}

/** Splits off a country or region at the end. */
function splitTail(text: string): { head: string; tail: string } | undefined {
  const words = text.split(' ', MOST_WORDS + 1);
  if (words.length > MOST_WORDS) return undefined;
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const head = words.slice(0, -count).join(' ').replace(WITHIN, '');
    const tail = words.slice(-count).join(' ');
    if (FIRST_OF_NAME.test(head) || / \p{Ll}+$/u.test(head)) continue;
    // A country’s code is also a word: “Oslo IT”. “Island” is Iceland in some languages.
    // “12 Fjord Street Oslo”.
    if (/^\d/.test(text) && cityCalled(tail)) return { head, tail };
    const isTail = isCountryCode(tail) ? cityCalled(head)?.country === tail : isKnown(tail) && tail !== 'Island';
    if (isTail || (/^[A-Z]{2,3}$/.test(tail) && regionsCalled(tail).length > 0)) return { head, tail };
  }
  return undefined;
}

function trim(text: string): string {
  return text.replace(/^[-–—.%*\s]+|[-–—%*!?\s]+$/gu, '').replace(/(?<=\p{Ll}{3}|\p{Lu}{2})\.$/u, '');
}
