import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../../support/compile-files.js';

/** The pay of a posting with these lines, and the diagnostics about it. */
async function read(lines: string): Promise<[string | undefined, ...string[]]> {
  const files = { 'welder.md': `---\ntitle: Welder\nlanguage: en\n${lines}\n---\n\nYou weld.\n` };
  const { bundle, diagnostics } = await compileFiles(files);
  const { text, min, max, currency, period } = bundle.jobs[0]?.pay ?? {};
  const amounts = min ?? max;
  const found = diagnostics.filter(({ rule }) => rule === 'unread-pay');
  return [
    amounts === undefined ? text : [min === max ? min : `${min ?? ''}-${max ?? ''}`, currency, period].join(' '),
    ...found.map(({ level, message }) => `${level}: ${message}`),
  ];
}

describe('Pay without a currency or a period', () => {
  for (const [lines, pay, missing] of [
    [
      "location: Austin, TX\nsalary_min: '84,778'\nsalary_max: '104,200'",
      '84778-104200 USD YEAR',
      'currency and no period',
    ],
    ['location: Kiel, Germany\nsalary: 42 000–48 000', '42000-48000 EUR YEAR', 'currency and no period'],
    ['location: [Kiel, Wien]\nsalary: 42 000–48 000', '42000-48000 EUR YEAR', 'currency and no period'],
    ['location: Voss, Norway\nsalary: kr 650 000', '650000 NOK YEAR', 'period'],
    ['salary: €42k–48k', '42000-48000 EUR YEAR', 'period'],
    ['location: Leeds, United Kingdom\nsalary: 2 400 a month', '2400 GBP MONTH', 'currency'],
  ] as const) {
    it(`${lines.replaceAll('\n', ' ')}: ${pay}`, async () => {
      const [found, problem, ...others] = await read(lines);
      assert.deepEqual([found, others], [pay, []]);
      assert.match(problem ?? '', new RegExp(`^note: .* names no ${missing}, so it is read as `));
    });
  }

  for (const [lines, pay] of [
    ['salary: 42 000–48 000', '42000-48000  '],
    ['location: ["Kiel, Germany", "Bergen, Norway"]\nsalary: 42 000–48 000', '42000-48000  '],
    ['salary: €4,200', '4200 EUR '],
    ['salary: €4,200,000', '4200000 EUR '],
    ['salary: 12 000–15 000 PLN', '12000-15000 PLN '],
  ] as const) {
    it(`${lines.replaceAll('\n', ' ')}: not guessed`, async () => {
      const [found, problem] = await read(lines);
      assert.equal(found, pay);
      assert.match(problem ?? '', /^note: .* so it is shown as written/);
    });
  }
});

describe('Grades of a pay scale', () => {
  for (const [lines, pay] of [
    ['gs: 13', 'GS-13'],
    ["gs_level: '13, 14'", 'GS-13, 14'],
    ['pay_grade: 7', 'Pay grade 7'],
    ['Entgeltgruppe: E 11 TV-L', 'E 11 TV-L'],
    ['gs: 13\nsalary: $84,000 a year', '84000 USD YEAR'],
    ['gs: 13\nsalary: by agreement', 'by agreement'],
  ] as const) {
    it(`${lines.replaceAll('\n', ' ')}: ${pay}`, async () => assert.deepEqual(await read(lines), [pay]));
  }
});
