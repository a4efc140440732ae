import type { JobLocation, JobPlace } from '../../../src/posting/job-posting.js';
import { meaningsOf, type Meaning, type Separator } from '../places/meanings.js';
import type { Region } from '../places/regions.js';
import { readWorkModes } from '../places/work-modes.js';

/** Number of characters read of longer texts. */
const LONGEST = 500;
/** Codes of countries that are more likely than the region with the same code, where nothing else tells. */
const COUNTRY_RATHER = ['DE', 'NL', 'PE', 'SA', 'SK'];

/** One item of a location. */
export interface LocationText {
  /** As written. */
  text: string;
  /** Its country, where a key of its own gives it: ISO 3166-1 alpha-2. */
  country?: string;
}

/** A location, and what of it could not be read. */
export interface LocationReading {
  /** Absent if there is no text. */
  location?: JobLocation;
  /** The parts, as written, that are neither a place nor known words. */
  unread: string[];
}

/**
 * Reads the place of work: remote or hybrid, countries and places. The end of an address decides what its beginning means:
 * “Atlanta, Georgia, USA”. What cannot be read is not a place.
 *
 * @param home the country of places for which nothing else tells the country: ISO 3166-1 alpha-2
 */
export function parseLocation(items: readonly LocationText[], home?: string): LocationReading {
  const written = items
    .map((item) => ({ ...item, text: item.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
  if (written.length === 0) return { unread: [] };
  const read = written.map(({ text, country }) => {
    const { rest, ...modes } = readWorkModes(text.normalize('NFC').slice(0, LONGEST));
    const nearest = country ?? home;
    const meanings = meaningsOf(rest);
    const { mentions, unread } = placesOf(meanings, nearest);
    for (const mention of mentions) {
      if (typeof mention !== 'string' && nearest !== undefined) mention.country ??= nearest;
    }
    const elsewhere =
      hasOwnRegion(meanings) || (written.length > 1 && meanings.some(({ isWorldRegion }) => isWorldRegion));
    return { ...modes, elsewhere, unread, mentions: country === undefined ? mentions : [...mentions, country] };
  });
  const mentions = read.flatMap(({ mentions }) => mentions);
  const countries = mentions.map((mention) => (typeof mention === 'string' ? mention : mention.country));
  return {
    location: {
      text: written.map(({ text }) => text).join(written.some(({ text }) => text.includes(',')) ? '; ' : ', '),
      remote: read.some(({ remote }) => remote),
      hybrid: read.some(({ hybrid }) => hybrid),
      countries: [...new Set(countries.filter((country) => country !== undefined))],
      places: distinctPlaces(mentions.filter((mention) => typeof mention !== 'string')),
      ...(mentions.length > 0 && read.some(({ elsewhere }) => elsewhere) && { elsewhere: true }),
    },
    unread: read.flatMap(({ unread }) => unread),
  };
}

/** Whether a part of the world is named beside places: “Stockholm or anywhere in the EU”, not “Berlin, Europe”. */
function hasOwnRegion(meanings: readonly Meaning[]): boolean {
  let before: 'place' | 'region' | undefined;
  let isApart = false;
  for (const { separator, text, isWorldRegion } of meanings) {
    if (separator === 'item' || separator === 'or') isApart = before !== undefined;
    const kind = isWorldRegion ? 'region' : text === '' ? undefined : 'place';
    if (kind === undefined) continue;
    if (isApart && kind !== before) return true;
    before = kind;
    isApart = false;
  }
  return false;
}

/** Places and codes of countries, in order of appearance. */
interface Mentions {
  mentions: (JobPlace | string)[];
  unread: string[];
}

/** Decides what each piece of a text means, from left to right. */
function placesOf(meanings: readonly Meaning[], home: string | undefined): Mentions {
  const mentions: (JobPlace | string)[] = [];
  const unread: string[] = [];
  /** Streets, buildings and the like, which describe a place if there is one. */
  const unplaced: string[] = [];
  /** Places that still need a country. */
  let open: JobPlace[] = [];
  /** The place that a region or country may follow. */
  let town: JobPlace | undefined;
  /** A country before its places: “Norge: Oslo og Bergen”. */
  let head: string | undefined;
  /** Whether the text describes the last place: “Austin, TX (9th and Lavaca)”. */
  let details: Separator | undefined;
  let lastPlace: JobPlace | undefined;
  let wasCountry = false;
  const settle = (country: string) => {
    for (const place of open) place.country = country;
    open = [];
  };

  for (const [index, meaning] of meanings.entries()) {
    const { separator, text } = meaning;
    const next = follower(meanings, index);
    if (separator === 'item') {
      open = [];
      head = lastPlace = undefined;
    }
    if (separator === 'item' || separator === 'or') {
      town = undefined;
      if (wasCountry) head = undefined;
      if (details === 'dash') details = undefined;
    }
    if (separator === 'open' && lastPlace) details = separator;
    if (separator === 'dash' && lastPlace?.country !== undefined) details ??= separator;
    if (separator === 'close' || separator === 'item') details = undefined;
    if (text === '') continue;
    const choice = choose(meaning, { town, next, home, wasCountry });
    wasCountry = choice === 'country';
    if (choice === 'country') {
      const country = meaning.country ?? '';
      const isEnd = open.length > 0 || town?.country === country;
      settle(country);
      mentions.push(country);
      head = isEnd ? undefined : country;
      town = undefined;
    } else if (choice === 'unread') {
      if (!details) (meaning.look === 'detail' ? unplaced : unread).push(text);
    } else if (choice === 'town') {
      const isEnd = next !== undefined && (next.regions.length > 0 || next.country !== undefined);
      if (!meaning.city && ((details && !isEnd) || isDistrict(meanings, index))) continue;
      const { name, ...where } = meaning.city ?? { country: head };
      town = lastPlace = { name: text, ...definedParts(where) };
      mentions.push(town);
      if (town.country === undefined) open.push(town);
    } else if (town) {
      Object.assign(town, definedParts({ region: choice.code, country: choice.country }));
      settle(choice.country);
      town = undefined;
    } else if (!isAround(choice, lastPlace)) {
      lastPlace = { name: meaning.isCode ? choice.name : text, region: choice.code, country: choice.country };
      mentions.push(lastPlace);
      settle(choice.country);
    }
  }
  return { mentions, unread: mentions.length > 0 ? unread : [...unplaced, ...unread] };
}

/** Whether a region contains a place already: “London/England”, “Theale, Berkshire, England”. */
function isAround({ country, code }: Region, place: JobPlace | undefined): boolean {
  if (place?.country !== country) return false;
  return place.region === code || (country === 'GB' && ['ENG', 'NIR', 'SCT', 'WLS'].includes(code));
}

/** What surrounds a piece. */
interface Surroundings {
  /** The place before it, if a region or country may follow. */
  town: JobPlace | undefined;
  next: Meaning | undefined;
  home: string | undefined;
  /** Whether the piece before is a country. */
  wasCountry: boolean;
}

function choose(meaning: Meaning, around: Surroundings): 'town' | 'country' | 'unread' | Region {
  const { text, city, regions, country, isCode, look } = meaning;
  const { next } = around;
  if (!city && regions.length === 0 && country === undefined) {
    // “Zur” and “Pra” abbreviate a name.
    const isAbbreviation = text.length <= 3 && /^\p{Lu}\p{Ll}*$/u.test(text) && !next;
    return look === 'name' && !isAbbreviation ? 'town' : 'unread';
  }
  if (!city && !isCode && next) {
    // “Lebanon, PA” and “Victoria, BC” are towns, and so is the first of “Singapore, Singapore”.
    const isInRegion =
      next.isCode && next.regions.length > 0 && !regions.some((region) => region.country === next.country);
    if (isInRegion || (country !== undefined && next.text === text)) return 'town';
  }
  const region = regions.length > 0 ? chooseRegion(meaning, around) : undefined;
  if (region) return region;
  if (city) return 'town';
  return country !== undefined ? 'country' : 'unread';
}

/** The region that a piece means, rather than a city, or a country: “Savannah, Georgia”. */
function chooseRegion(
  meaning: Meaning,
  { town, next, home, wasCountry }: Surroundings,
): Region | 'town' | 'unread' | undefined {
  const { city, regions, country, isCode } = meaning;
  const regionOf = (code: string | undefined) => regions.find((region) => region.country === code);
  const [first] = regions;
  const evidence = next?.country ?? next?.city?.country;
  if (town && isCode && next?.country !== undefined && !next.isCode && !regionOf(next.country)) {
    // “Milano, MI, Italy”.
    return { code: meaning.text, country: next.country, name: meaning.text };
  }
  if (evidence !== undefined && evidence === country) return undefined;
  if (!city || town) {
    const region = regionOf(evidence);
    if (region) return region;
  }
  // “Victoria, London, UK” is not in Australia.
  if (!city && !isCode && !town && country === undefined && evidence !== undefined && next?.separator === 'comma')
    return 'town';
  const same = town?.country === undefined ? undefined : regionOf(town.country);
  if (city) {
    if (!town) return undefined;
    if (town.country === undefined) return first?.country === 'US' ? first : undefined;
    const isItsRegion = town.region === same?.code || (isCode && town.region === undefined);
    return isItsRegion ? same : undefined;
  }
  if (country === undefined) return same ?? regionOf(home) ?? first;
  if (country === town?.country) return undefined;
  if (same) return same;
  const isHome = country === home && town?.country === undefined;
  if (isHome || COUNTRY_RATHER.includes(country) || (!town && wasCountry)) return undefined;
  return regionOf(home) ?? (town ? first : 'unread');
}

/** The next piece that says something, if it may be around the piece at an index. */
function follower(meanings: readonly Meaning[], index: number): Meaning | undefined {
  for (const meaning of meanings.slice(index + 1)) {
    if (meaning.separator === 'item' || meaning.separator === 'or') return undefined;
    if (meaning.text !== '') return meaning;
  }
  return undefined;
}

/** Whether a piece is a part of the city after it: “Bermondsey, London, England”, or nothing but “Bermondsey, London”. */
function isDistrict(meanings: readonly Meaning[], index: number): boolean {
  const [city, end] = meanings.slice(index + 1).filter(({ text }) => text !== '');
  if (!city?.city || city.separator !== 'comma') return false;
  // “Buffalo, New York” is in the state.
  if (!end) return city.regions[0]?.country !== 'US' && meanings.slice(0, index).every(({ text }) => text === '');
  if (end.separator !== 'comma') return false;
  return end.country === city.city.country || end.regions.some(({ country }) => country === city.city?.country);
}

function distinctPlaces(places: readonly JobPlace[]): JobPlace[] {
  const distinct = new Map<string, JobPlace>();
  for (const { name, region, country } of places) {
    const key = [name.toLowerCase(), region, country].join('/');
    if (!distinct.has(key)) distinct.set(key, { name, ...definedParts({ region, country }) });
  }
  return [...distinct.values()];
}

function definedParts({
  region,
  country,
}: {
  region?: string | undefined;
  country?: string | undefined;
}): Partial<JobPlace> {
  return { ...(region !== undefined && { region }), ...(country !== undefined && { country }) };
}
