import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { wordPattern } from '../words/word-pattern.js';
import { beginningOf, dayInYears, deadlineInstant, NO_DATE, normalizeDate } from './date.js';
import { readFlag } from './flag.js';
import type { FieldText } from './status.js';
import { CLOSED_WORDS } from './status-words.js';

/** The clock and the time zone. */
interface Surroundings {
  /** Milliseconds since the epoch. */
  now: number;
  /** IANA name of the time zone of dates without a time. */
  timeZone: string;
  /** Date of publication, ISO 8601; the year of a deadline without one follows from it. */
  posted?: string | undefined;
  /** Whether dates with periods begin with the day where the posting is. */
  isDotted?: boolean | undefined;
}

/** A date that decides whether a posting is published. */
export interface PublishingDate {
  /** For display: an ISO 8601 date, or date-time with offset; absent if the text is no certain date. */
  date?: string;
  /**
   * The instant that decides, in milliseconds since the epoch. Of an ambiguous date, the reading that publishes least;
   * absent without a date.
   */
  instant?: number;
  /** Whether the date is not certain enough for display. */
  isUncertain?: true;
  /** Instants at which the decision may change, in milliseconds since the epoch. */
  changesAt: readonly number[];
  problems: Problem[];
}

const CLOSED_WORD = wordPattern(CLOSED_WORDS);
const WITHOUT_DATE = new RegExp(NO_DATE.source, `${NO_DATE.flags}g`);

/** Reads a deadline. A day lasts to its end. */
export function readDeadline(field: FieldText, around: Surroundings): PublishingDate {
  const read = readDate(field, around, (date) => Date.parse(deadlineInstant(date, around.timeZone)), dayOfDeadline);
  // “Closed until further notice” is closed, and “until we have filled it” is uncertain.
  const rest = field.text.replace(WITHOUT_DATE, '');
  if (read.instant !== undefined || !(readFlag(field.text) === true || CLOSED_WORD.test(rest))) return read;
  const message = `“${shorten(field.text)}” in ${field.key} may mean that the job is closed, so the posting is not published.`;
  if (field.isImplied) return read;
  const help = 'Use status: closed, or a date such as 2024-05-31.';
  return {
    changesAt: [],
    problems: [{ rule: 'unreadable-date', message, help, offset: field.offset, length: field.length }],
  };
}

/** Reads a date from which a posting is published. A day lasts from its beginning. */
export function readPublication(field: FieldText, around: Surroundings): PublishingDate {
  return readDate(field, around, (date) => beginningOf(date, around.timeZone));
}

const DAY = 86_400_000;
/** A posting may be dated so many days after its deadline. */
const TOLERANCE = 7;
/** Applications are open for no more days than these, so an undated posting with a later deadline is of the year before. */
const LONGEST_PERIOD = 120;

/** The day of a deadline without a year, and the instants at which it may be another, in milliseconds since the epoch. */
interface DayOfDeadline {
  day: string;
  changesAt: number[];
}

/** Reads a deadline without a year: the first such day from the date of the posting on, or else the nearest. */
function dayOfDeadline(
  text: string,
  { now, posted }: Surroundings,
  instantOf: (date: string) => number,
): DayOfDeadline | undefined {
  if (posted !== undefined) {
    const from = new Date(Date.parse(posted.slice(0, 10)) - TOLERANCE * DAY).toISOString().slice(0, 10);
    const year = Number(from.slice(0, 4));
    const day = dayInYears(text, [year, year + 1]).find((day) => day >= from);
    return day === undefined ? undefined : { day, changesAt: [instantOf(day)] };
  }
  const year = new Date(now).getUTCFullYear();
  const days = dayInYears(text, [year - 1, year, year + 1, year + 2]);
  const latest = days.findLast((day) => instantOf(day) - LONGEST_PERIOD * DAY <= now);
  const changesAt = days.flatMap((day) => [instantOf(day) - LONGEST_PERIOD * DAY, instantOf(day)]);
  return latest === undefined ? undefined : { day: latest, changesAt };
}

/**
 * An ambiguous date decides if all its readings are in the past, or all in the future. Then the posting is safe to publish
 * under `--keep-going`.
 *
 * @param dayOf reads a day without a year
 */
function readDate(
  { text, offset, length, isImplied }: FieldText,
  around: Surroundings,
  instantOf: (date: string) => number,
  dayOf?: typeof dayOfDeadline,
): PublishingDate {
  const { now, timeZone, isDotted } = around;
  const { value, range, problems: found } = normalizeDate(text, { offset, length }, timeZone, isDotted);
  if (value) {
    const instant = instantOf(value.date);
    // In the body, a date is written for people.
    return { date: value.date, instant, changesAt: [instant], problems: isImplied ? [] : found };
  }
  const { day, changesAt: changesOfDay } = (range ? undefined : dayOf?.(text, around, instantOf)) ?? {};
  if (day !== undefined) {
    const message = `“${shorten(text)}” names no year, so it is read as ${day}.`;
    const fault = { rule: 'unreadable-date', message, help: `Write ${day}, or the year that is meant.` } as const;
    const leniency = isImplied ? ({ level: 'warning' } as const) : ({ whenKeepingGoing: 'warning' } as const);
    const problems: Problem[] = [{ ...fault, ...leniency, offset, length }];
    const instant = instantOf(day);
    // Of an undated posting, the year of a day that has passed is uncertain.
    const isCertain = around.posted !== undefined || instant > now;
    return { date: day, ...(!isCertain && { isUncertain: true }), instant, changesAt: changesOfDay ?? [], problems };
  }
  // Candidates read the body, so its dates need not decide.
  const problems = isImplied ? found.map(({ level = 'warning', ...rest }) => ({ ...rest, level })) : found;
  if (!range) return { changesAt: [], problems };
  const [earliest, latest] = range.map(instantOf) as [number, number];
  const changesAt = [earliest, latest];
  if (earliest <= now && latest > now) return { changesAt, problems };
  return {
    ...(range[0] === range[1] && { date: range[0] }),
    instant: latest <= now ? latest : earliest,
    changesAt,
    problems: problems.map((problem) => ({ ...problem, whenKeepingGoing: 'warning' })),
  };
}
