import { INTERFACE_LANGUAGES } from '../../../src/posting/languages.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import type { Span } from '../source-text.js';
import { everyEntry, everyWord } from '../words/all-words.js';
import { OTHER_DATES } from '../words/other-languages.js';
import { LATIN, partSource, wordPattern } from '../words/word-pattern.js';

/** A parsed date, and the problems found. */
export interface NormalizedDate {
  /** Absent if there is no date, or no unambiguous one. */
  value?: {
    /** An ISO 8601 date (`2024-05-01`), or date-time with offset (`2024-05-01T10:00:00+02:00`, `…Z`), to the second. */
    date: string;
  };
  /** Without a `value`: the earliest and the latest date that an ambiguous or incomplete text can mean, ISO 8601. */
  range?: DateRange;
  problems: Problem[];
}

/** The earliest and the latest of the possible dates: `yyyy-mm-dd`, or with a time and an offset. */
export type DateRange = readonly [earliest: string, latest: string];

/** Words for “no date”, such as `until filled`. */
export const NO_DATE = wordPattern(everyWord(({ dates }) => dates.none));
const BEFORE_DATES: ReadonlySet<string> = new Set(everyWord(({ dates }) => dates.before));
const ordinal = partSource(['.', ...everyWord(({ dates }) => dates.ordinals)]);
const beforeMonth = partSource(everyWord(({ dates }) => dates.beforeMonth));
const beforeTime = partSource(everyWord(({ dates }) => dates.beforeTime));
/** ISO 8601, RFC 3339, Hugo’s variants with a space, and Go’s default time format, which ends in the name of the zone. */
const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?([Zz]|[+-]\d\d:?\d\d|[+-]\d\d)(?: [A-Z]{1,5})?)?)?$/;
/** RFC 822, section 5, and its successors: `Wed, 01 May 2024 10:00:00 +0200`. With full names it is a written-out date. */
/** A time after a date, on the 24- or the 12-hour clock, and its zone. */
const time = `(?:,? ${beforeTime}?\\.? ?(\\d{1,2})(?:[.:](\\d\\d)(?::(\\d\\d))?)?(?: ?([ap])\\.?m\\.?)?(?: ?([+-]\\d\\d:?\\d\\d|[A-Z]{1,4}))?)?`;
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})${ordinal}?[ -]+(?:${beforeMonth} )?(\\p{L}+)\\.?,?[ -]+(\\d{4}|\\d\\d(?= \\d))${time}$`,
  'iu',
);
/** The order of day and month depends on the country. */
const NUMERIC = new RegExp(`^(\\d{1,2})([-./ ]+)(\\d{1,2})[-./ ]+(\\d{4}|\\d\\d)${time}$`, 'iu');
const MONTH_FIRST = new RegExp(`^(\\p{L}+)\\.? (\\d{1,2})${ordinal}?,? (\\d{4})${time}$`, 'iu');

/**
 * Time zones of RFC 822, section 5.1, and of the countries of the known languages, in minutes from UTC. Other abbreviations
 * are ambiguous (IST is India, Israel or Ireland) and not supported.
 */
const ZONE_MINUTES: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/** The parts of a date and its optional time, as written. */
interface Parts {
  day: string;
  hours?: string | undefined;
  minutes?: string | undefined;
  seconds?: string | undefined;
  zone?: string | undefined;
}

type DateFault = Pick<Problem, 'message' | 'help' | 'level' | 'fix'>;

/**
 * Parses a date as Hugo does: ISO 8601, RFC 3339, RFC 822. A date written out in an interface language (`1 May 2024`) is
 * accepted with a warning; words for “no date” (`TBD`) are a note; ambiguous, incomplete and impossible dates are errors.
 *
 * @param text as written
 * @param place position of the value in the file
 * @param timeZone IANA name of the zone of times without an offset
 * @param isDotted whether dates with periods begin with the day where the posting is; see `usesDottedDates`
 */
export function normalizeDate(text: string, place: Span, timeZone = 'UTC', isDotted = false): NormalizedDate {
  const written = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const report = (found: DateFault): Problem => ({ rule: 'unreadable-date', ...found, ...place });
  // Hugo’s zero value of a date.
  if (written === '' || written.startsWith('0001-01-01')) return { problems: [] };

  const iso = readIso(written);
  const spelled = iso ? undefined : readSpelled(written);
  const parts = iso ?? spelled?.parts;
  if (parts) {
    const date = assemble(parts, timeZone);
    if (date === undefined) return { problems: [report(impossible(written))], ...rangeOfYears(written) };
    if (!spelled?.isWrittenOut) return { value: { date }, problems: [] };
    const message = `“${shorten(written)}” is not an ISO 8601 date; it is read as ${date}.`;
    return { value: { date }, problems: [report({ message, help: `Use ${date}.`, level: 'warning', fix: date })] };
  }
  if (!/\d/.test(written) && (NO_DATE.test(written) || !/\p{L}/u.test(written))) {
    const message = `“${shorten(written)}” is not a date, so the field is empty.`;
    return { problems: [report({ message, help: 'Remove the line if that is intended.', level: 'note' })] };
  }
  const { fault, range } = explain(written, timeZone, isDotted);
  // Without a date in it, the text cannot be a deadline that has passed.
  const leniency = namesDate(written) ? {} : ({ whenKeepingGoing: 'warning' } as const);
  return { problems: [{ ...report(fault), ...leniency }], ...(range && { range }) };
}

/** Whether a text may contain a date: it has a digit, or the name of a month or day. */
function namesDate(written: string): boolean {
  const { months, days } = calendarNames();
  const names = written.toLowerCase().match(/\p{L}+/gu) ?? [];
  return /\d/.test(written) || names.some((name) => months.has(name) || days.has(name));
}

/** Dates within a text, with a year. */
const DATE_WITHIN = new RegExp(
  `\\d{4}-\\d\\d-\\d\\d(?:[Tt ]\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?|` +
    `(?<!\\d)\\d{1,2}([./])\\d{1,2}\\1\\d{4}(?!\\d)|` +
    `\\d{1,2}${ordinal}?[ -]+(?:${beforeMonth} )?[${LATIN}]{3,12}\\.?,? \\d{4}|[${LATIN}]{3,12}\\.? \\d{1,2}${ordinal}?,? \\d{4}`,
  'gi',
);
/** Before the end of a period: “1 May 2024 to Friday, 31 May 2024”. */
const WITHIN_PERIOD = new RegExp(
  `(?:[-–—]|(?<![${LATIN}])${partSource([...everyWord(({ dates }) => dates.range), ...OTHER_DATES.range])})\\s*(?:[${LATIN}]{3,12},?\\s+)?$`,
  'i',
);

/** Longest text between the dates of a period, in UTF-16 code units. */
const LONGEST_JOINT = 40;

/** The date in a text, or the end of a period, as written; `undefined` if there is none that can be read. */
export function dateIn(text: string): string | undefined {
  return datesIn(text)[0]?.text;
}

/** The dates in a text, as written; only the end of a period counts. */
export function datesIn(text: string): { text: string; index: number }[] {
  const found = [...text.matchAll(DATE_WITHIN)].filter(([written]) => isDate(written));
  const ends = found.map(({ index }) => WITHIN_PERIOD.test(text.slice(Math.max(0, index - LONGEST_JOINT), index)));
  return found.flatMap(({ 0: written, index }, place) => (ends[place + 1] ? [] : [{ text: written, index }]));
}

function isDate(written: string): boolean {
  const parts = readIso(written) ?? readSpelled(written)?.parts;
  return parts ? assemble(parts, 'UTC') !== undefined : (readNumeric(written, 'UTC')?.dates.length ?? 0) > 0;
}

/** Whether a text is a date, or can be nothing else. */
export function readsAsDate(text: string): boolean {
  const { value, range } = normalizeDate(text, { offset: 0, length: 0 });
  return value !== undefined || (range !== undefined && /^[\d\s./:-]+$/.test(text));
}

/** Whether numeric dates of a language have periods, and so begin with the day: `1.5.2024`. */
export function usesDottedDates(language: string): boolean {
  const known = DOTTED.get(language);
  if (known !== undefined) return known;
  const [supported] = Intl.DateTimeFormat.supportedLocalesOf(language);
  const parts = supported === undefined ? [] : new Intl.DateTimeFormat(supported).formatToParts(0);
  const isDotted = parts[0]?.type === 'day' && parts[1]?.value.trim() === '.';
  DOTTED.set(language, isDotted);
  return isDotted;
}

const DOTTED = new Map<string, boolean>();

function readIso(written: string): Parts | undefined {
  const [, day, hours, minutes, seconds, zone] = ISO.exec(written) ?? [];
  return day === undefined ? undefined : { day, hours, minutes, seconds, zone };
}

/** Parses a date whose month is a name. RFC 822 requires a time and zone; without them the date is a written-out one. */
function readSpelled(written: string): { parts: Parts; isWrittenOut: boolean } | undefined {
  const { months } = calendarNames();
  const rest = withoutLeadingWords(written);
  const dayFirst = DAY_FIRST.exec(rest);
  const [, first, second, year, ...clock] = dayFirst ?? MONTH_FIRST.exec(rest) ?? [];
  const [name, number] = dayFirst ? [second, first] : [first, second];
  const month = months.get(name?.toLowerCase() ?? '');
  const time = readTime(clock);
  if (name === undefined || month === undefined || year === undefined || !time) return undefined;
  const isRfc822 =
    dayFirst &&
    clock[0]?.length === 2 &&
    clock[3] === undefined &&
    time.zone !== undefined &&
    /^[A-Z][a-z]{2}$/.test(name);
  return { parts: { day: isoDay(fullYear(year), month, Number(number)), ...time }, isWrittenOut: !isRfc822 };
}

/** Reads the groups of a time; `undefined` if it is not one, as for an hour without minutes and without “am” or “pm”. */
function readTime([hour, minutes, seconds, half, zone]: (string | undefined)[]): Omit<Parts, 'day'> | undefined {
  if (hour === undefined) return {};
  if (half === undefined)
    return minutes === undefined ? undefined : { hours: hour.padStart(2, '0'), minutes, seconds, zone };
  if (Number(hour) < 1 || Number(hour) > 12) return undefined;
  const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return { hours: String(hours).padStart(2, '0'), minutes: minutes ?? '00', seconds, zone };
}

function withoutLeadingWords(written: string): string {
  const { days } = calendarNames();
  const words = written.split(' ');
  const isLeading = (word: string) => {
    const bare = word.toLowerCase().replace(/,$/, '');
    // Names of days have the definite article in Swedish, Norwegian and Danish dates: “söndagen den 1 september”.
    return BEFORE_DATES.has(bare) || days.has(bare.replace(/\.$/, '')) || days.has(bare.replace(/en$/, ''));
  };
  while (words[0] !== undefined && words.length > 1 && isLeading(words[0])) words.shift();
  return words.join(' ');
}

/** Expands a two-digit year by RFC 2822, section 4.3. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) < 50 ? 2000 + Number(year) : 1900 + Number(year);
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Formats the parts as ISO 8601; `undefined` if the date or time does not exist. */
function assemble({ day, hours, minutes, seconds = '00', zone }: Parts, timeZone: string): string | undefined {
  if (!isInCalendar(day)) return undefined;
  if (hours === undefined || minutes === undefined) return day;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const local = `${day}T${hours}:${minutes}:${seconds}`;
  const offset = zone === undefined ? zoneOffset(instantOf(local, timeZone), timeZone) : zoneMinutes(zone);
  if (offset === undefined) return undefined;
  return local + (offset === 0 ? 'Z' : writeOffset(offset));
}

function isInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function zoneMinutes(zone: string): number | undefined {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) return ZONE_MINUTES[zone.toUpperCase()];
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function writeOffset(minutes: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function impossible(written: string): DateFault {
  return {
    message: `“${shorten(written)}” does not exist in the calendar or on the clock.`,
    help: 'Correct the date, in the format 2024-05-31.',
  };
}

/** Explains why a text is not a date, with a fix if that is certain, and the dates that it can mean. */
function explain(written: string, timeZone: string, isDotted: boolean): { fault: DateFault; range?: DateRange } {
  const quoted = `“${shorten(written)}”`;
  const notIso = (fix: string): { fault: DateFault; range: DateRange } => ({
    fault: { message: `${quoted} is not an ISO 8601 date.`, help: `Use ${fix}.`, fix },
    range: [fix, fix],
  });
  const yearFirst = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(written) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(written);
  const [fix] = yearFirst ? candidates(yearFirst.slice(1)) : [];
  if (fix !== undefined) return notIso(fix);
  const numeric = readNumeric(written, timeZone);
  if (numeric) {
    const [first, second] = numeric.dates;
    if (first === undefined) return { fault: impossible(written), ...rangeOfYears(written) };
    if (second === undefined || (isDotted && numeric.isDotted)) return notIso(first);
    return {
      fault: {
        message: `${quoted} is ambiguous: it means ${first} or ${second}, depending on the country.`,
        help: 'Use one of the two.',
      },
      range: first < second ? [first, second] : [second, first],
    };
  }
  const month = monthOf(written);
  if (month || /^\d{4}(?:-\d\d)?$/.test(written) || /^\p{L}+\.? \d{4}$/u.test(written)) {
    const fault = { message: `${quoted} has no day.`, help: 'Use a full date, such as 2024-05-31.' };
    return { fault, ...(month ?? rangeOfYears(written)) };
  }
  const fault = { message: `${quoted} is not a date.`, help: 'Use year, month and day, such as 2024-05-31.' };
  const within = NO_DATE.test(written) ? undefined : dateIn(written);
  if (within !== undefined) {
    const { value, range } = normalizeDate(within, { offset: 0, length: 0 }, timeZone, isDotted);
    const date = value?.date;
    return { fault, ...(range && { range }), ...(date !== undefined && { range: [date, date] as const }) };
  }
  return { fault, ...rangeOfYears(written) };
}

/** The dates that a numeric one can mean, with the day first, and with the month first. */
function readNumeric(written: string, timeZone: string): { dates: string[]; isDotted: boolean } | undefined {
  const [, one, separator, two, year, ...clock] = NUMERIC.exec(written) ?? [];
  const time = readTime(clock);
  if (one === undefined || two === undefined || year === undefined || !time) return undefined;
  const ofYear = String(fullYear(year));
  const days = [...candidates([ofYear, two, one]), ...candidates([ofYear, one, two])];
  const dates = [...new Set(days)].flatMap((day) => assemble({ day, ...time }, timeZone) ?? []);
  return { dates, isDotted: separator?.trim() === '.' };
}

/** The range of a month: `2024-05`, `May 2024`. */
function monthOf(written: string): { range: DateRange } | undefined {
  const [, name, ofName] = /^(\p{L}+)\.? (\d{4})$/u.exec(written) ?? [];
  const [, ofNumber, number] = /^(\d{4})-(\d\d)$/.exec(written) ?? [];
  const month = number === undefined ? calendarNames().months.get(name?.toLowerCase() ?? '') : Number(number);
  const year = ofNumber ?? ofName;
  if (month === undefined || month < 1 || month > 12 || year === undefined) return undefined;
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return { range: [isoDay(Number(year), month, 1), isoDay(Number(year), month, last)] };
}

/** No year, and no other number but a time, follows. */
const NO_YEAR = `(?![${LATIN}\\d])(?!\\.?,? ?(?:['’]\\d\\d|\\d{4}|\\d\\d(?![\\d:.h]| ?[ap]\\.?m)))`;
/** “19 February”, “19th of February”. */
const DAY_OF_MONTH = new RegExp(
  `(?<![\\d./])(?<day>\\d{1,2})(?:${ordinal})? ?(?:${beforeMonth} )?(?<month>[${LATIN}]{3,12})${NO_YEAR}`,
  'gi',
);
/** “Feb. 19”, “February 19th”. */
const MONTH_AND_DAY = new RegExp(
  `(?<![${LATIN}])(?<month>[${LATIN}]{3,12})\\.? (?<day>\\d{1,2})(?:${ordinal})?${NO_YEAR}`,
  'gi',
);
/** “19.2.” */
const DOTTED_DAY = new RegExp(`(?<![\\d./])(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\.${NO_YEAR}`, 'g');

/** The days in a text that have no year, as written, and on which day of which month they are. */
export function daysWithoutYear(text: string): { text: string; index: number; month: number; day: number }[] {
  const { months } = calendarNames();
  return [DAY_OF_MONTH, MONTH_AND_DAY, DOTTED_DAY]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ 0: written, index, groups = {} }) => {
      const name = groups['month']?.toLowerCase() ?? '';
      const [month, day] = [months.get(name) ?? Number(name), Number(groups['day'])];
      const isDay = month >= 1 && month <= 12 && isInCalendar(isoDay(2024, month, day));
      return isDay ? [{ text: written, index, month, day }] : [];
    })
    .sort((one, other) => one.index - other.index);
}

/**
 * The last day of a text that names no year, such as `1–15 September`, in each of some years in which it exists.
 *
 * @returns ISO 8601 dates
 */
export function dayInYears(text: string, years: readonly number[]): string[] {
  const last = daysWithoutYear(text).at(-1);
  return last ? years.map((year) => isoDay(year, last.month, last.day)).filter(isInCalendar) : [];
}

/** The range of the years that a text names. A text that also says “until filled” does not end with them. */
function rangeOfYears(written: string): { range: DateRange } | undefined {
  const years = (written.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).toSorted();
  const [first, last = first] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || NO_DATE.test(written)) return undefined;
  return { range: [`${first}-01-01`, `${last}-12-31`] };
}

function candidates([year, month, day]: string[]): string[] {
  const date = isoDay(Number(year), Number(month), Number(day));
  return isInCalendar(date) ? [date] : [];
}

const DAY = 86_400_000;
/** The last instant with a four-digit year; some write 9999-12-31 for “never”. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * The first instant at which a job is closed: the end of the day for a date, whatever its length under daylight saving
 * time, or the time of a date-time.
 *
 * @param date ISO 8601 date, or date-time with offset, as `normalizeDate` returns it
 * @param timeZone IANA name of the time zone of the date, such as `Europe/Oslo`
 * @returns ISO 8601 in UTC: `2026-11-20T23:00:00.000Z`
 * @throws RangeError if the date is not valid, or the time zone does not exist
 */
export function deadlineInstant(date: string, timeZone: string): string {
  return new Date(Math.min(closingTime(date, timeZone), LAST)).toISOString();
}

function closingTime(date: string, timeZone: string): number {
  if (date.length > 'yyyy-mm-dd'.length) return Date.parse(date);
  const midnight = new Date(Date.parse(`${date}T00:00:00Z`) + DAY);
  return midnight.getUTCFullYear() > 9999 ? LAST : instantOf(midnight.toISOString().slice(0, 19), timeZone);
}

/** The start of a date in a time zone, or the instant of a date-time, in milliseconds since the epoch. */
export function beginningOf(date: string, timeZone = 'UTC'): number {
  return date.length === 'yyyy-mm-dd'.length ? instantOf(`${date}T00:00:00`, timeZone) : Date.parse(date);
}

/**
 * The offset of a time zone from UTC at an instant.
 *
 * @param instant milliseconds since the epoch
 * @param timeZone IANA name, such as `Europe/Oslo`
 * @returns minutes, positive east of Greenwich
 * @throws RangeError if the time zone does not exist
 */
function zoneOffset(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  let format = zoneFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    zoneFormats.set(timeZone, format);
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant of a local time. Of a time that occurs twice when clocks are set back it is the first, and of a time that is
 * skipped when clocks are set forward it is the change.
 *
 * @param local ISO 8601 without an offset: `2024-05-01T10:00:00`
 * @param timeZone IANA name, such as `Europe/Oslo`
 * @returns milliseconds since the epoch
 * @throws RangeError if the time zone does not exist
 */
function instantOf(local: string, timeZone: string): number {
  const asUtc = Date.parse(`${local}Z`);
  const candidate = (near: number) => asUtc - zoneOffset(near, timeZone) * 60_000;
  const first = candidate(asUtc);
  const second = candidate(first);
  // If the two disagree, the local time does not exist: the clock was set forward over it.
  return candidate(second) === second ? second : Math.max(first, second);
}

/** Names of months, lowercase without a period, with their numbers from 1, and names of days. */
interface CalendarNames {
  months: ReadonlyMap<string, number>;
  days: ReadonlySet<string>;
}

let knownNames: CalendarNames | undefined;

/** Names of months and days in all interface languages: long and short, standalone and as part of a date. */
function calendarNames(): CalendarNames {
  return (knownNames ??= collectNames());
}

function collectNames(): CalendarNames {
  const months = everyEntry(({ dates }) => dates.months);
  const days = new Set(everyWord(({ dates }) => dates.days));
  const firstOfMonths = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
  const week = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
  for (const date of [...firstOfMonths, ...week]) {
    for (const { type, value } of dateFormats().flatMap((format) => format.formatToParts(date))) {
      const name = value.toLowerCase().replace(/\.$/, '');
      if (!/^\p{L}+$/u.test(name)) continue;
      if (type === 'month' && !months.has(name)) months.set(name, new Date(date).getUTCMonth() + 1);
      if (type === 'weekday') days.add(name);
    }
  }
  for (const language of OTHER_CALENDARS) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    for (const [index, date] of firstOfMonths.entries()) {
      const name =
        format
          .formatToParts(date)
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase() ?? '';
      if (/^\p{L}+$/u.test(name) && !months.has(name)) months.set(name, index + 1);
    }
  }
  return { months, days };
}

/** Languages that the interface does not speak, whose names of months are known. */
const OTHER_CALENDARS = ['fr', 'es', 'it', 'pt', 'nl', 'pl', 'et'];

/** Names may differ within a date: Finnish “toukokuu” becomes “toukokuuta”. */
function dateFormats(): Intl.DateTimeFormat[] {
  return INTERFACE_LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((width) => {
      const inDate = { month: width, day: 'numeric', year: 'numeric', weekday: width } as const;
      return [{ month: width }, { weekday: width }, inDate].map(
        (parts) => new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }),
      );
    }),
  );
}
