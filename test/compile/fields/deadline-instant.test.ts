import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deadlineInstant } from '../../../build-scripts/compile/fields/date.js';

describe('deadlineInstant', () => {
  for (const [name, date, zone, instant] of [
    ['the end of the day in winter', '2026-11-20', 'Europe/Oslo', '2026-11-20T23:00:00.000Z'],
    ['the end of the day in summer', '2026-06-20', 'Europe/Oslo', '2026-06-20T22:00:00.000Z'],
    ['in UTC', '2026-11-20', 'UTC', '2026-11-21T00:00:00.000Z'],
    ['in Finland', '2026-11-20', 'Europe/Helsinki', '2026-11-20T22:00:00.000Z'],
    ['west of Greenwich', '2026-11-20', 'America/New_York', '2026-11-21T05:00:00.000Z'],
    ['half an hour off', '2026-11-20', 'Asia/Kolkata', '2026-11-20T18:30:00.000Z'],
    ['a day of 23 hours', '2026-03-29', 'Europe/Oslo', '2026-03-29T22:00:00.000Z'],
    ['a day of 25 hours', '2026-10-25', 'Europe/Oslo', '2026-10-25T23:00:00.000Z'],
    ['a day whose next begins at one', '2018-11-03', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['a day whose last hour comes twice', '2018-02-17', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
    ['the last day of the year', '2026-12-31', 'Europe/Oslo', '2026-12-31T23:00:00.000Z'],
    ['a leap day', '2024-02-29', 'UTC', '2024-03-01T00:00:00.000Z'],
    ['never', '9999-12-31', 'Europe/Oslo', '9999-12-31T23:59:59.999Z'],
    ['a time', '2026-11-20T12:00:00+01:00', 'America/New_York', '2026-11-20T11:00:00.000Z'],
    ['a time in UTC', '2026-11-20T12:00:00Z', 'Europe/Oslo', '2026-11-20T12:00:00.000Z'],
  ] as const) {
    it(name, () => assert.equal(deadlineInstant(date, zone), instant));
  }

  it('throws for an unknown time zone', () => {
    assert.throws(() => deadlineInstant('2026-11-20', 'Europe/Atlantis'), RangeError);
  });
});
