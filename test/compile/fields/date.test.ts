import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deadlineInstant, normalizeDate } from '../../../build-scripts/compile/fields/date.js';
import { RULES } from '../../../build-scripts/diagnostics/rules/rules.js';

/** The date, and the levels of the problems. */
function read(text: string): [string | undefined, string[]] {
  const { value, problems } = normalizeDate(text, { offset: 7, length: text.length }, 'Europe/Oslo');
  for (const { rule, offset, length, message, help = '' } of problems) {
    assert.equal(rule, 'unreadable-date');
    assert.deepEqual([offset, length], [7, text.length]);
    assert.match(message, /^“.*\.$/s);
    assert.match(help, /^\p{Lu}.*\.$/u);
  }
  return [value?.date, problems.map(({ rule, level }) => level ?? RULES[rule].level)];
}

describe('ISO 8601, RFC 3339 and RFC 822 dates', () => {
  for (const [text, date] of [
    ['2024-05-01', '2024-05-01'],
    [' 2024-02-29 ', '2024-02-29'],
    ['2024-05-01 10:00:00 +0200', '2024-05-01T10:00:00+02:00'],
    ['2024-05-01 10:00:00 +0200 CEST', '2024-05-01T10:00:00+02:00'],
    ['2024-05-01T10:00:00Z', '2024-05-01T10:00:00Z'],
    ['2024-05-01t10:00:00z', '2024-05-01T10:00:00Z'],
    ['2024-05-01T10:00:00.123-05:30', '2024-05-01T10:00:00-05:30'],
    ['2024-05-01T10:00:00+00:00', '2024-05-01T10:00:00Z'],
    ['2024-05-01T10:00+02', '2024-05-01T10:00:00+02:00'],
    ['Wed, 01 May 2024 10:00:00 +0200', '2024-05-01T10:00:00+02:00'],
    ['Wed, 01 May 2024 10:00:00 GMT', '2024-05-01T10:00:00Z'],
    ['01 May 24 10:00 EST', '2024-05-01T10:00:00-05:00'],
    ['Wednesday, 01-May-2024 10:00:00 UTC', '2024-05-01T10:00:00Z'],
  ] as const) {
    it(text, () => assert.deepEqual(read(text), [date, []]));
  }

  it('interprets a time without an offset in the time zone', () => {
    assert.deepEqual(read('2024-05-01T10:00'), ['2024-05-01T10:00:00+02:00', []]);
    assert.deepEqual(read('2024-01-01 10:00:00'), ['2024-01-01T10:00:00+01:00', []]);
    assert.equal(normalizeDate('2024-05-01T10:00', { offset: 0, length: 16 }).value?.date, '2024-05-01T10:00:00Z');
  });
});

describe('Dates in words', () => {
  for (const [text, date] of [
    ['1 May 2024', '2024-05-01'],
    ['01 May 2024', '2024-05-01'],
    ['1st of May 2024', '2024-05-01'],
    ['May 1, 2024', '2024-05-01'],
    ['Wednesday 1 May 2024', '2024-05-01'],
    ['1 Sept. 2024', '2024-09-01'],
    ['den 1 maj 2024', '2024-05-01'],
    ['söndagen den 1 september 2024', '2024-09-01'],
    ['1 okt. 2024', '2024-10-01'],
    ['1. mai 2024', '2024-05-01'],
    ['onsdag 1. mai 2024', '2024-05-01'],
    ['31. desember 2026', '2026-12-31'],
    ['onsdag den 1. marts 2027', '2027-03-01'],
    ['1. toukokuuta 2024', '2024-05-01'],
    ['keskiviikkona 1. toukokuuta 2024', '2024-05-01'],
    ['1. März 2027', '2027-03-01'],
    ['Mittwoch, den 1. Mai 2024', '2024-05-01'],
    ['1 mai 2024 kl. 12.00', '2024-05-01T12:00:00+02:00'],
    ['May 1, 2024 at 11:59pm EDT', '2024-05-01T23:59:00-04:00'],
    ['Wednesday, May 1, 2024, 8 PM EST', '2024-05-01T20:00:00-05:00'],
    ['1 May 2024 at 12:30 a.m.', '2024-05-01T00:30:00+02:00'],
    ['May 1st, 2024 14:00', '2024-05-01T14:00:00+02:00'],
  ] as const) {
    it(text, () => assert.deepEqual(read(text), [date, ['warning']]));
  }

  it('suggests an ISO 8601 date', () => {
    assert.equal(normalizeDate('1 May 2024', { offset: 0, length: 10 }).problems[0]?.fix, '2024-05-01');
  });
});

describe('Invalid dates', () => {
  for (const text of [
    'Open until filled',
    'TBD',
    'tba',
    'snarast',
    'Snarast möjligt',
    'løpende',
    'løpande',
    'løbende',
    'Så snart som mulig',
    'Toistaiseksi',
    'ab sofort',
    'laufend',
    '-',
    '…',
  ]) {
    it(`${text}: no date, with a note`, () => assert.deepEqual(read(text), [undefined, ['note']]));
  }
  for (const text of ['', '  ', '0001-01-01', '0001-01-01T00:00:00Z']) {
    it(`“${text}”: no date`, () => assert.deepEqual(read(text), [undefined, []]));
  }
  for (const text of [
    '01.05.2024',
    '05/01/2024',
    '2024-02-30',
    '31 June 2024',
    '2024-13-01',
    '2024-05-01T25:00',
    '2024-05-01T10:00+99:00',
    '2024',
    '2024-05',
    '2024-5-1',
    'May 2024',
    '1 May',
    '1 May 24',
    '2024-05-01T10:00 and more',
    'hello',
    '1714521600',
    '99.99.9999',
    '2024-W18',
    '9'.repeat(5000),
    '1 constructor 2024',
    '𝟙 May 2024',
  ]) {
    it(`${JSON.stringify(text.slice(0, 40))}: an error`, () => assert.deepEqual(read(text), [undefined, ['error']]));
  }

  it('suggests both readings of an ambiguous date, and the fix of an unambiguous one', () => {
    const [twice] = normalizeDate('01.05.2024', { offset: 0, length: 10 }).problems;
    assert.match(twice?.message ?? '', /2024-05-01 or 2024-01-05/);
    assert.equal(twice?.fix, undefined);
    assert.equal(normalizeDate('24.12.2026', { offset: 0, length: 10 }).problems[0]?.fix, '2026-12-24');
    assert.equal(normalizeDate('05.05.2024', { offset: 0, length: 10 }).problems[0]?.fix, '2024-05-05');
    assert.equal(normalizeDate('2024-5-1', { offset: 0, length: 10 }).problems[0]?.fix, '2024-05-01');
    assert.equal(normalizeDate('2024/05/01', { offset: 0, length: 10 }).problems[0]?.fix, '2024-05-01');
  });
});

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
