/**
 * The difference between the clock in a time zone and UTC at an instant.
 *
 * @param instant Milliseconds since the epoch.
 * @param timeZone An IANA name, such as `Europe/Oslo`.
 * @returns Minutes; positive east of Greenwich.
 * @throws RangeError when there is no such time zone.
 */
export function zoneOffset(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant at which a clock in a time zone shows this time; the first of the two when clocks are set back over it, and
 * that of the change when they are set forward over it.
 *
 * @param local What the clock shows, as ISO 8601 without an offset: `2024-05-01T10:00:00`.
 * @param timeZone An IANA name, such as `Europe/Oslo`.
 * @returns Milliseconds since the epoch.
 * @throws RangeError when there is no such time zone.
 */
export function instantOf(local: string, timeZone: string): number {
  const asUtc = Date.parse(`${local}Z`);
  const candidate = (near: number) => asUtc - zoneOffset(near, timeZone) * 60_000;
  const first = candidate(asUtc);
  const second = candidate(first);
  // When the two do not agree with each other, the clock never shows this time: it was set forward over it.
  return candidate(second) === second ? second : Math.max(first, second);
}
