/**
 * A day as a person writes it (“3 December 2026”); with its time where the posting gives one (“3 December 2026 at 12:00”),
 * since a deadline at the day’s beginning is not one at its end. Both are those of the place where they were written.
 *
 * @param isoDate an ISO 8601 date, or date-time with offset
 * @param lang one of the languages there are labels in
 */
export function formatDate(isoDate: string, lang: string, withTime = false): string {
  const time = /T(\d\d:\d\d)/.exec(isoDate)?.[1];
  const written = new Date(`${isoDate.slice(0, 10)}T${time ?? '00:00'}Z`);
  // The day stands before the month everywhere but in the United States.
  const locale = lang === 'en' ? 'en-GB' : lang;
  const style =
    withTime && time !== undefined
      ? ({ dateStyle: 'long', timeStyle: 'short' } as const)
      : ({ dateStyle: 'long' } as const);
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(written);
}
