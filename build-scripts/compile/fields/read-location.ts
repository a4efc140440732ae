import type { JobLocation } from '../../../src/posting/job-posting.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { listOf, textOf } from '../front-matter/front-matter-text.js';
import type { FrontMatterValue } from '../front-matter/front-matter.js';
import { countryCalled, isCountryCode } from '../places/countries.js';
import { meaningsOf, type Meaning } from '../places/meanings.js';
import { readWorkModes, type WorkModes } from '../places/work-modes.js';
import { workWordsOf } from '../words/all-words.js';
import type { FieldName } from './field-keys.js';
import { cityInText, countriesInText, isHybridInText, locationInText } from './location-in-text.js';
import { parseLocation, type LocationText } from './location.js';
import type { FieldValue } from './field-value.js';
import { placeOf } from './map-fields.js';

/** Keys of maps, folded, by what they hold. */
const CITY_KEYS = ['city', 'town', 'locality', 'addresslocality', 'municipality', 'name', 'title', 'label', 'address'];
const REGION_KEYS = ['region', 'state', 'province', 'addressregion'];
const COUNTRY_KEYS = ['country', 'addresscountry', 'countrycode'];
/** The end of a title: “Engineer (Remote)”, “Engineer – hybrid”. */
const TITLE_END = /(?:[([]([^()[\]]+)[)\]]| [-–—|] ([^-–—|]+)|, ([^,]+))$/u;

/** “Variant Bergen AS” is in Bergen. */
const COMPANY_FORM = / (?:AS|ASA|AB|ApS|A\/S|Oyj?|GmbH|AG|Inc\.?|Ltd\.?|LLC|B\.?V\.?)$/;
/** “Pra”. */
const ABBREVIATION = /^\p{Lu}\p{Ll}{2}\.?$/u;
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
  /** Path within the folder of postings. */
  file: string;
  /** BCP 47. */
  lang: string;
  /** The country of the configuration: ISO 3166-1 alpha-2. */
  country?: string;
  openApplication: boolean;
}

/** Reads the location from its own field, those of the city, the country and the way of working, and the title. */
export function readLocation(
  fields: ReadonlyMap<string, FieldValue>,
  around: LocationSurroundings,
): { location?: JobLocation; problems: Problem[] } {
  const value = (name: FieldName) => fields.get(name)?.value;
  const { text: country, code } = readCountry(textOf(value('country')));
  const own = fields.get('location');
  // A labeled line of the body may go on in prose.
  const prose = own?.isImplied
    ? listOf(own.value)
        .filter((text) => isProse(text))
        .join('\n')
    : '';
  const ownItems = prose === '' ? textsOf(own?.value).map((item) => ({ ...code, ...item })) : [];
  const parts = [...listOf(value('city')), ...listOf(value('region')), ...country];
  const items = ownItems.length > 0 ? ownItems : [{ text: parts.join(', '), ...code }];
  const written = parseLocation(items, around.country);
  const text = [textOf(value('intro')) ?? '', around.prose].join('\n\n');
  const names = workWordsOf(around.lang).location.names;
  const end = endOfTitle(textOf(value('title')) ?? '');
  const stated = prose === '' ? undefined : locationInText(prose, names, { isLabeled: true });
  const inText = () => locationInText(text, names, { hasPlace: (written.location?.places.length ?? 0) > 0 });
  const elsewhere = written.location
    ? completed(written.location, text)
    : (stated ?? titlesOf(fields, around.file).map(citiesInTitle).find(isPresent) ?? end ?? inText());
  const modes = [
    elsewhere ?? written.location,
    ...(own?.isImplied && !written.location?.remote && !written.location?.hybrid ? [inText()] : []),
    end,
    ...[...listOf(value('remote')), ...flagsWithin(value('location'))].map(modesOfFlag),
    ...listOf(value('workplace')).map(readWorkModes),
  ];
  const remote = modes.some((mode) => mode?.remote);
  // A place of the front matter does not say that all of the work is there.
  const isOpen = !remote && !own?.isImplied;
  const hybrid = modes.some((mode) => mode?.hybrid) || (isOpen && isHybridInText(text));
  const way = remote ? names.remote : hybrid ? names.hybrid : undefined;
  const found =
    elsewhere ?? written.location ?? (way === undefined ? undefined : { text: way, countries: [], places: [] });
  if (!found) return { problems: [] };
  const location = { ...found, remote, hybrid };
  if (elsewhere) return { location, problems: [inferredLocation(location, written.location)] };
  const field = LOCATION_FIELDS.map((name) => fields.get(name)).find((field) => field !== undefined);
  const problems = written.unread.map((text) => unreadPlace(text, field, around.text));
  // Search engines do not list open applications.
  if (!around.openApplication) problems.push(...checkCountry(location, field));
  return { location, problems };
}

/** Whether a value is a sentence instead of names of places: it has several words in lowercase. */
function isProse(text: string): boolean {
  return text.length > 60 && (text.match(/ \p{Ll}/gu) ?? []).length > 3;
}

/** What the title or the text says may be meant otherwise, so the author is told what is shown. */
function inferredLocation({ text }: JobLocation, own: JobLocation | undefined): Problem {
  const shown = shorten(text);
  const lack = own ? `“${shorten(own.text)}” names no known place or country` : 'The front matter has no location';
  return {
    rule: 'inferred-location',
    message: `${lack}, so the posting shows “${shown}” of its title or text.`,
    help: `Add location: "${shown}" to the front matter, or the place that is meant.`,
    offset: 0,
  };
}

/** The titles of a posting, and the words of its URL. */
function titlesOf(fields: ReadonlyMap<string, FieldValue>, file: string): string[] {
  const title = fields.get('title');
  const name = textOf(fields.get('slug')?.value) ?? file.replace(/\.\w+$|\/index\.\w+$/, '');
  const titles = [title, ...(title?.others ?? [])].map((field) => textOf(field?.value)).filter(isPresent);
  return [
    ...titles,
    (name.split('/').at(-1) ?? '').replace(/[-_]+/g, ' ').replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()),
  ];
}

function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** A location that names no place, with what the text says: the city that “Pra” abbreviates, the countries of “Remote”. */
function completed(own: JobLocation, text: string): JobLocation | undefined {
  if (own.countries.length > 0 || own.places.length > 0) return undefined;
  const found = own.remote
    ? countriesInText(text).map((country, index) => (index === 0 ? `${own.text}, ${country}` : country))
    : ABBREVIATION.test(own.text)
      ? [cityInText(own.text, text)].filter(isPresent)
      : [];
  return parseLocation(found.map((text) => ({ text }))).location;
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
  const words = title
    .replace(/[\s!?.]+$/, '')
    .replace(COMPANY_FORM, '')
    .trim()
    .split(' ');
  for (let count = Math.min(MOST_WORDS_OF_CITIES, words.length - 1); count > 0; count -= 1) {
    const text = words.slice(-count).join(' ');
    const meanings = meaningsOf(readWorkModes(text).rest);
    const [first] = meanings;
    const isCity = first?.city && first.text.length > 3 && text.startsWith(first.text);
    if (isCity && meanings.every(isUnderstood)) return parseLocation([{ text }]).location;
  }
  return undefined;
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
function checkCountry(
  { text, remote, countries, places, elsewhere }: JobLocation,
  field: FieldValue | undefined,
): Problem[] {
  const place = places.find(({ country }) => country === undefined);
  if (place) {
    const message = `“${shorten(place.name)}” has no country, so the job’s structured data lacks the place.`;
    const help = 'Add the country, as in location: "Bergen, Norway", or set country in the configuration.';
    return [{ rule: 'place-without-country', message, help, ...placeOf(field) }];
  }
  if (!remote || places.length > 0 || (countries.length > 0 && !elsewhere)) return [];
  const message = `“${shorten(text)}” does not name the countries that candidates may work from, so the job has no structured data.`;
  const help = 'Add them, as in location: "Remote (Finland or Sweden)".';
  return [{ rule: 'remote-without-country', message, help, ...placeOf(field) }];
}
