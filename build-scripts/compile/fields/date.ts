import type { DiagnosticLevel, Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { calendarNames, NO_DATE_WORDS, WORDS_BEFORE_DATES, ZONE_MINUTES } from '../words/date-words.js';
import { wordPattern } from '../words/word-pattern.js';
import { zoneOffset, instantOf } from './zoned-time.js';

/** A date as read, and what was wrong with how it is written. */
export interface NormalizedDate {
  /** Absent when there is no date, or none that can only be read in one way. */
  value?: {
    /** An ISO 8601 date (`2024-05-01`), or date-time with offset (`2024-05-01T10:00:00+02:00`, `…Z`), to the second. */
    date: string;
  };
  problems: Problem[];
}

const NO_DATE = wordPattern(NO_DATE_WORDS);
const BEFORE_DATES: ReadonlySet<string> = new Set(WORDS_BEFORE_DATES);
/** ISO 8601, RFC 3339 and the forms with a space that Hugo adds; Go’s own way to print a time ends in a zone’s name. */
const ISO =
  /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?([Zz]|[+-]\d\d:?\d\d|[+-]\d\d)(?: [A-Z]{1,5})?)?)?$/;
/** RFC 822 and its successors (section 5): `Wed, 01 May 2024 10:00:00 +0200`; with full names it is a date written out. */
const DAY_FIRST =
  /^(\d{1,2})(?:\.|st|nd|rd|th|:e)?[ -]+(?:of )?(\p{L}+)\.?,?[ -]+(\d{4}|\d\d(?= \d))(?:,? (?:kl|klo|at|um)?\.? ?(\d{1,2})[.:](\d\d)(?::(\d\d))?(?: ?([+-]\d\d:?\d\d|[A-Z]{1,4}))?)?$/iu;
const MONTH_FIRST = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;

/** The parts of a date and, where given, a time, as written. */
interface Parts {
  day: string;
  hours?: string | undefined;
  minutes?: string | undefined;
  seconds?: string | undefined;
  zone?: string | undefined;
}

/**
 * Reads a date as Hugo does: ISO 8601, RFC 3339, RFC 822. One written out in an interface language (`1 May 2024`) is read
 * with a warning; words that say that there is none (`TBD`) are noted; whatever can be read in two ways, or lacks the day,
 * or is not in the calendar is an error. It never throws for what the text says.
 *
 * @param text As written.
 * @param offset Where the field stands, in UTF-16 code units of the file’s text.
 * @param timeZone The IANA name of the zone that a time without an offset is in.
 */
export function normalizeDate(text: string, offset: number, timeZone = 'UTC'): NormalizedDate {
  const written = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const complain = (message: string, level?: DiagnosticLevel, fix?: string): Problem => ({
    rule: 'unreadable-date',
    message,
    offset,
    ...(level && { level }),
    ...(fix !== undefined && { fix }),
  });
  // Hugo’s own “no date” is the first day there is.
  if (written === '' || written.startsWith('0001-01-01')) return { problems: [] };

  const iso = readIso(written);
  const spelled = iso ? undefined : readSpelled(written);
  const parts = iso ?? spelled?.parts;
  if (parts) {
    const date = assemble(parts, timeZone);
    if (date === undefined) return { problems: [complain(impossible(written))] };
    if (!spelled?.isWrittenOut) return { value: { date }, problems: [] };
    const message = `“${shorten(written)}” is a date written out, and is read as ${date}. Other programs may not understand it; write ${date}.`;
    return { value: { date }, problems: [complain(message, 'warning', date)] };
  }
  if (!/\d/.test(written) && (NO_DATE.test(written) || !/\p{L}/u.test(written))) {
    const message = `“${shorten(written)}” is no date, so the posting has none here. If that is meant, leave the line out.`;
    return { problems: [complain(message, 'note')] };
  }
  return { problems: [explain(written, complain)] };
}

function readIso(written: string): Parts | undefined {
  const [, day, hours, minutes, seconds, zone] = ISO.exec(written) ?? [];
  return day === undefined ? undefined : { day, hours, minutes, seconds, zone };
}

/** A date whose month has a name. RFC 822 asks for a time; without one, or without its zone, it is a date written out. */
function readSpelled(written: string): { parts: Parts; isWrittenOut: boolean } | undefined {
  const { months } = calendarNames();
  const rest = withoutLeadingWords(written);
  const [, number, name, year, hours, minutes, seconds, zone] = DAY_FIRST.exec(rest) ?? [];
  if (number !== undefined && name !== undefined && year !== undefined) {
    const month = months.get(name.toLowerCase());
    if (month === undefined) return undefined;
    const day = isoDay(fullYear(year), month, Number(number));
    const isRfc822 = hours?.length === 2 && zone !== undefined && /^[A-Z][a-z]{2}$/.test(name);
    return {
      parts: { day, hours: hours?.padStart(2, '0'), minutes, seconds, zone },
      isWrittenOut: !isRfc822,
    };
  }
  const [, monthName, dayNumber, ofYear] = MONTH_FIRST.exec(rest) ?? [];
  const month = months.get(monthName?.toLowerCase() ?? '');
  if (month === undefined || dayNumber === undefined || ofYear === undefined) return undefined;
  return { parts: { day: isoDay(Number(ofYear), month, Number(dayNumber)) }, isWrittenOut: true };
}

function withoutLeadingWords(written: string): string {
  const { days } = calendarNames();
  const words = written.split(' ');
  const isLeading = (word: string) => {
    const bare = word.toLowerCase().replace(/,$/, '');
    // Days are definite in Swedish, Norwegian and Danish dates: “söndagen den 1 september”.
    return BEFORE_DATES.has(bare) || days.has(bare.replace(/\.$/, '')) || days.has(bare.replace(/en$/, ''));
  };
  while (words[0] !== undefined && words.length > 1 && isLeading(words[0])) words.shift();
  return words.join(' ');
}

/** Two digits as RFC 2822, section 4.3, reads them. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) < 50 ? 2000 + Number(year) : 1900 + Number(year);
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** ISO 8601, or `undefined` when the calendar or the clock has no such moment. */
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
  if (sign === undefined) return ZONE_MINUTES.get(zone.toUpperCase());
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function writeOffset(minutes: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function impossible(written: string): string {
  return `“${shorten(written)}” is not in the calendar or on the clock, so it is not known which day is meant. Look it up and write it as 2024-05-31.`;
}

/** Why a text is not a date, and what it should have been where that is certain. */
function explain(
  written: string,
  complain: (message: string, level?: DiagnosticLevel, fix?: string) => Problem,
): Problem {
  const quoted = `“${shorten(written)}”`;
  const yearFirst = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})$/.exec(written);
  const [fix] = yearFirst && /\D|^\d{8}$/.test(written) ? candidates(yearFirst.slice(1)) : [];
  if (fix !== undefined) {
    return complain(`${quoted} is not written as ISO 8601 asks, so it is not read. Write ${fix}.`, undefined, fix);
  }
  const [, one, two, year] = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/.exec(written) ?? [];
  if (one !== undefined && two !== undefined && year !== undefined) {
    const readings = [...new Set([...candidates([year, two, one]), ...candidates([year, one, two])])];
    if (readings.length === 0) return complain(impossible(written));
    const message =
      readings.length === 2
        ? `${quoted} can be the day ${readings.join(' or ')}, depending on the country, so it is not read. Write the one that is meant.`
        : `${quoted} is not written as ISO 8601 asks, so it is not read. Write ${readings[0]}.`;
    return complain(message, undefined, readings.length === 1 ? readings[0] : undefined);
  }
  if (/^\d{4}(?:-\d\d)?$/.test(written) || /^\p{L}+\.? \d{4}$/u.test(written)) {
    return complain(`${quoted} names no day, so it is not read. Write the whole date, such as 2024-05-31.`);
  }
  return complain(`${quoted} cannot be read as a date. Write the year, the month and the day: 2024-05-31.`);
}

function candidates([year, month, day]: string[]): string[] {
  const date = isoDay(Number(year), Number(month), Number(day));
  return isInCalendar(date) ? [date] : [];
}
