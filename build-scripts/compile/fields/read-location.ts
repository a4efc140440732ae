import type { JobLocation } from '../../../src/posting/job-posting.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { listOf, textOf } from '../front-matter/front-matter-text.js';
import type { FrontMatterValue } from '../front-matter/front-matter.js';
import { cityCalled, type City } from '../places/cities.js';
import { countryCalled, isCountryCode } from '../places/countries.js';
import { meaningsOf, type Meaning } from '../places/meanings.js';
import { readWorkModes, type WorkModes } from '../places/work-modes.js';
import { everyWorkWord } from '../words/all-words.js';
import { wordSource } from '../words/word-pattern.js';
import type { Words, WorkWords } from '../words/words.js';
import type { FieldName } from './field-keys.js';
import { parseLocation, type LocationText } from './location.js';
import type { FieldValue } from './field-value.js';
import { placeOf } from './map-fields.js';

/** Keys of maps, folded, by what they hold. */
const CITY_KEYS = ['city', 'town', 'locality', 'addresslocality', 'municipality', 'name', 'title', 'label', 'address'];
const REGION_KEYS = ['region', 'state', 'province', 'addressregion'];
const COUNTRY_KEYS = ['country', 'addresscountry', 'countrycode'];
/** The end of a title: “Engineer (Remote)”, “Engineer – hybrid”. */
const TITLE_END = /(?:[([]([^()[\]]+)[)\]]| [-–—|] ([^-–—|]+)|, ([^,]+))$/u;

const ANYWHERE_IN = new RegExp(
  `${wordSource(everyWorkWord(({ location }) => location.anywhereIn))} ((?:the |der )?\\p{Lu}[\\p{L}’'-]*(?: (?:and |of )?\\p{Lu}[\\p{L}’'-]*){0,3})`,
  'u',
);
const any = (pick: (location: WorkWords['location']) => Words | undefined) =>
  wordSource(everyWorkWord(({ location }) => pick(location)));
/** A name as written in a sentence, and those after it. */
const NAMES = String.raw`((?:\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*){0,2})((?:(?:, | \p{Ll}{1,3} |, \p{Ll}{1,3} )(?:à )?\p{Lu}[\p{L}’'-]*){0,6})`;
const OFFICES = new RegExp(
  `${any(({ offices }) => offices)}[^.!?;:,]{0,40}? ${any(({ prepositions }) => prepositions)} (?:\\p{Ll}{5,9} )?${NAMES}`,
  'gu',
);
/** Characters of a sentence before it names an office. */
const LONGEST_CLAUSE = 200;
const REMOTE_IN_TEXT = new RegExp(
  any(({ remoteInText }) => remoteInText),
  'iu',
);
const BETWEEN_CITIES = /, (?:\p{Ll}{1,3} )?(?:à )?| \p{Ll}{1,3} (?:à )?/u;

/** “Variant Bergen AS” is in Bergen. */
const COMPANY_FORM = / (?:AS|ASA|AB|ApS|A\/S|Oyj?|GmbH|AG|Inc\.?|Ltd\.?|LLC|B\.?V\.?)$/;
/** Words at the end of a title that may name cities. */
const MOST_WORDS_OF_CITIES = 5;

/** The fields that may hold the location, for problems with it. */
const LOCATION_FIELDS: readonly FieldName[] = ['location', 'city', 'region', 'country', 'remote', 'workplace', 'title'];
/** Values of the key `remote` that the word itself completes: “fully remote”. */
const YES =
  /^(?:true|yes|y|1|ja|oui|sí|si|sim|full|fully|completely|100 ?%|partial|partially|partly|possible|optional|allowed|ok)$/i;
const YES_ONLY = /^(?:true|yes|y|1|ja|oui|sí|si|sim)$/i;

/** What reading the location needs besides the fields. */
interface LocationSurroundings {
  /** The whole file. */
  text: string;
  /** The body as written. */
  prose: string;
  /** The country of the configuration: ISO 3166-1 alpha-2. */
  country?: string;
  openApplication: boolean;
}

/** Reads the location from its own field, those of the city, the country and the way of working, and the title. */
export function readLocation(
  fields: ReadonlyMap<FieldName, FieldValue>,
  around: LocationSurroundings,
): { location?: JobLocation; problems: Problem[] } {
  const value = (name: FieldName) => fields.get(name)?.value;
  const { text: country, code } = readCountry(textOf(value('country')));
  const ownItems = textsOf(value('location')).map((item) => ({ ...code, ...item }));
  const parts = [...listOf(value('city')), ...listOf(value('region')), ...country];
  const items = ownItems.length > 0 ? ownItems : [{ text: parts.join(', '), ...code }];
  const written = parseLocation(items, around.country);
  const title = textOf(value('title')) ?? '';
  const end = endOfTitle(title);
  const elsewhere = written.location
    ? undefined
    : (citiesInTitle(title) ?? end ?? placeInText([textOf(value('intro')) ?? '', around.prose].join('\n')));
  const modes = [
    written.location ?? elsewhere,
    end,
    ...[...listOf(value('remote')), ...flagsWithin(value('location'))].map(modesOfFlag),
    ...listOf(value('workplace')).map(readWorkModes),
  ];
  const remote = modes.some((mode) => mode?.remote);
  const hybrid = modes.some((mode) => mode?.hybrid);
  const fallback = remote || hybrid ? { text: remote ? 'Remote' : 'Hybrid', countries: [], places: [] } : undefined;
  const found = written.location ?? elsewhere ?? fallback;
  if (!found) return { problems: [] };
  const location = { ...found, remote, hybrid };
  const field = LOCATION_FIELDS.map((name) => fields.get(name)).find((field) => field !== undefined);
  const problems = written.unread.map((text) => unreadPlace(text, field, around.text));
  // Search engines do not list open applications. Without a location of its own, there is nothing to complete.
  if (!around.openApplication && !elsewhere) problems.push(...checkCountry(location, field));
  if (elsewhere) problems.push(inferredLocation(location));
  return { location, problems };
}

/** What the title or the text says may be meant otherwise, so the author is told what is shown. */
function inferredLocation({ text }: JobLocation): Problem {
  const written = shorten(text);
  return {
    rule: 'inferred-location',
    message: `The front matter has no location, so the posting shows “${written}” of its title or text.`,
    help: `Add location: "${written}" to the front matter, or the place that is meant.`,
    offset: 0,
  };
}

/** The country of a key of its own: its code if it is one country, else its text. */
function readCountry(text: string | undefined): { text: string[]; code: { country?: string } } {
  if (text === undefined) return { text: [], code: {} };
  const code = isCountryCode(text.toUpperCase()) ? text.toUpperCase() : countryCalled(text);
  return { text: [text], code: code === undefined ? {} : { country: code } };
}

/** The items of a location; a map is an address. */
function textsOf(value: FrontMatterValue | undefined): LocationText[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!(value instanceof Map)) return listOf(value).map((text) => ({ text }));
  const part = (keys: readonly string[]) =>
    keys.map((key) => textOf(value.get(key))).find((text) => text !== undefined);
  const { text: country, code } = readCountry(part(COUNTRY_KEYS));
  const text = [part(CITY_KEYS), part(REGION_KEYS), ...country].filter((part) => part !== undefined).join(', ');
  return text === '' ? [] : [{ text, ...code }];
}

/** The values of the keys `remote` in maps. */
function flagsWithin(value: FrontMatterValue | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(flagsWithin);
  return value instanceof Map ? listOf(value.get('remote')) : [];
}

/** `true`, `fully`, `hybrid`, `no`. */
function modesOfFlag(text: string): WorkModes {
  return readWorkModes(YES.test(text) ? `${text.replace(YES_ONLY, '')} remote` : text);
}

/** The place or way of working at the end of a title. */
function endOfTitle(title: string): JobLocation | undefined {
  const [, ...ends] = TITLE_END.exec(title.trim()) ?? [];
  const text = ends.find((end) => end !== undefined);
  if (text === undefined || !meaningsOf(readWorkModes(text).rest).every(isUnderstood)) return undefined;
  const { location, unread } = parseLocation([{ text }]);
  if (!location || unread.length > 0) return undefined;
  return location.remote || location.hybrid || location.countries.length > 0 ? location : undefined;
}

/** The well-known cities that end a title: “Developer in Oslo”, “Designer, Stockholm, Sweden”. */
function citiesInTitle(title: string): JobLocation | undefined {
  const words = title.trim().replace(COMPANY_FORM, '').split(' ');
  for (let count = Math.min(MOST_WORDS_OF_CITIES, words.length - 1); count > 0; count -= 1) {
    const text = words.slice(-count).join(' ');
    const meanings = meaningsOf(readWorkModes(text).rest);
    const [first] = meanings;
    const isCity = first?.city && first.text.length > 3 && text.startsWith(first.text);
    if (isCity && meanings.every(isUnderstood)) return parseLocation([{ text }]).location;
  }
  return undefined;
}

/** The place that a sentence of the text names: “You can work from anywhere in Canada”, “our offices in central Oslo”. */
function placeInText(text: string): JobLocation | undefined {
  const country = startOf(ANYWHERE_IN.exec(text)?.[1], (name) => countryCalled(name) !== undefined);
  if (country !== undefined) return parseLocation([{ text: `Remote (${country})` }]).location;
  const cities = new Map<string, City>();
  let isRemote = REMOTE_IN_TEXT.test(text);
  for (const { index, 1: first = '', 2: list = '' } of text.matchAll(OFFICES)) {
    for (const part of [first, ...list.split(BETWEEN_CITIES).slice(1)]) {
      const name = startOf(part.trim(), (name) => name.length > 3 && cityCalled(name) !== undefined);
      const city = name === undefined ? undefined : cityCalled(name);
      if (name === undefined || !city) break;
      cities.set(name, city);
      // “From home, or from our office in Oslo.”
      isRemote ||= readWorkModes(
        /[^.!?\n]*$/.exec(text.slice(Math.max(0, index - LONGEST_CLAUSE), index))?.[0] ?? '',
      ).remote;
    }
  }
  const countries = new Set([...cities.values()].map(({ country }) => country));
  const remote = isRemote ? ['Remote'] : [];
  // Of offices in several countries, the posting may mean any.
  const items = [...(countries.size === 1 ? cities.keys() : []), ...remote];
  return items.length > 0 ? parseLocation(items.map((text) => ({ text }))).location : undefined;
}

/** The longest start of a text, in whole words, that is a name. */
function startOf(text: string | undefined, isName: (name: string) => boolean): string | undefined {
  const words = (text ?? '').split(' ');
  return words.map((_, index) => words.slice(0, words.length - index).join(' ')).find(isName);
}

function isUnderstood({ text, city, country, regions }: Meaning): boolean {
  return text === '' || city !== undefined || country !== undefined || regions.length > 0;
}

/** The place of the part that is unread, within the value as written. */
function unreadPlace(part: string, field: FieldValue | undefined, file: string): Problem {
  const value = placeOf(field);
  const start = file.slice(value.offset, value.offset + value.length).indexOf(part);
  return {
    rule: 'unread-place',
    message: `“${shorten(part)}” is not recognized as a place, a country or a way of working, so candidates cannot filter by it.`,
    help: 'Write town and country, as in location: "Bergen, Norway", and move other information to the text.',
    ...(start < 0 ? value : { offset: value.offset + start, length: part.length }),
  };
}

/** Google lists no job without a country; and those who might work remotely cannot guess it. */
function checkCountry({ text, remote, countries, places }: JobLocation, field: FieldValue | undefined): Problem[] {
  const place = places.find(({ country }) => country === undefined);
  if (place) {
    const message = `“${shorten(place.name)}” has no country, so the job’s structured data lacks the place.`;
    const help = 'Add the country, as in location: "Bergen, Norway", or set country in the configuration.';
    return [{ rule: 'place-without-country', message, help, ...placeOf(field) }];
  }
  if (!remote || countries.length > 0) return [];
  const message = `“${shorten(text)}” does not name the countries that candidates may work from, so the job has no structured data.`;
  const help = 'Add them, as in location: "Remote (Finland or Sweden)".';
  return [{ rule: 'remote-without-country', message, help, ...placeOf(field) }];
}
