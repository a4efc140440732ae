import { instantOf } from './zoned-time.js';

const DAY = 86_400_000;
/** ISO 8601 as `Date` writes it has no plain form for what lies beyond; some write 9999-12-31 for “never”. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * The first instant at which a job is closed. A deadline that is only a date lasts to the end of that day, however long
 * daylight saving makes it; one with a time is that time.
 *
 * @param date As `normalizeDate` returns it: an ISO 8601 date, or a date-time with offset.
 * @param timeZone The IANA name of the time zone whose day it is, such as `Europe/Oslo`.
 * @returns ISO 8601 in UTC: `2026-11-20T23:00:00.000Z`.
 * @throws RangeError when the date is not one, or there is no such time zone.
 */
export function deadlineInstant(date: string, timeZone: string): string {
  return new Date(Math.min(closingTime(date, timeZone), LAST)).toISOString();
}

function closingTime(date: string, timeZone: string): number {
  if (date.length > 'yyyy-mm-dd'.length) return Date.parse(date);
  const midnight = new Date(Date.parse(`${date}T00:00:00Z`) + DAY);
  return midnight.getUTCFullYear() > 9999 ? LAST : instantOf(midnight.toISOString().slice(0, 19), timeZone);
}
