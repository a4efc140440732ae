import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLabeledFacts } from '../../../build-scripts/compile/fields/facts.js';
import { processorTime } from '../../support/processor-time.js';

describe('readLabeledFacts', () => {
  for (const [name, note, pay, facts] of [
    ['on one line', '**Start date:** March', undefined, [['Start date', 'March']]],
    [
      'the value below',
      '\n**Startdatum:**  \nSå snart det passar\n\n**Lönespann:**  \n5 000 euro\n',
      '5 000 euro',
      [['Startdatum', 'Så snart det passar']],
    ],
    ['the colon outside', '**Urlaub**: 30 Tage', undefined, [['Urlaub', '30 Tage']]],
    ['underscores', '__Vakt:__ kvar fjerde veke', undefined, [['Vakt', 'kvar fjerde veke']]],
    [
      'items of a list',
      '- **Svar:** innen fjorten dager\n- **Løn:** 165 DKK',
      '165 DKK',
      [['Svar', 'innen fjorten dager']],
    ],
    [
      'a value of two lines',
      '**Hours:** 37 a week,\nfewer in July',
      undefined,
      [['Hours', '37 a week, fewer in July']],
    ],
    ['hard breaks', '**Hours:** 37\\\na week<br>\nor so', undefined, [['Hours', '37 a week or so']]],
    ['an empty line ends the value', '**Hours:** 37\n\nMore text', undefined, [['Hours', '37']]],
    ['no value', '**Hours:**\n\n**Start:** May', undefined, [['Start', 'May']]],
    [
      'Markdown in the value',
      '**Start:** _as_ **soon** as [suits](https://a.example) `you` &amp; us',
      undefined,
      [['Start', 'as soon as suits you & us']],
    ],
    ['HTML in the value', '**Start:** <b>May</b><script>', undefined, [['Start', 'May']]],
    ['strong text that is no label', '**Bold** text: no\n**All bold**', undefined, []],
    ['CRLF', '**Start:**  \r\nMay\r\n', undefined, [['Start', 'May']]],
    ['two lines about pay', '**Pay day:** the last\n**Pay range:** €5', '€5', [['Pay day', 'the last']]],
    ['pay without a number', '**Salary:** by agreement', 'by agreement', []],
    ['nothing', '', undefined, []],
    ['a key of objects', '**__proto__:** x', undefined, [['proto', 'x']]],
  ] as [string, string, string | undefined, [string, string][]][]) {
    it(name, () => {
      const expected = facts.map(([label, value]) => ({ label, value }));
      assert.deepEqual(readLabeledFacts([note]), { ...(pay && { pay }), facts: expected });
    });
  }

  for (const label of [
    'Pay range',
    'Salary',
    'Compensation',
    'Lön',
    'Lönespann',
    'Månadslön',
    'Ersättning',
    'Lønn',
    'Lønnsspenn',
    'Årslønn',
    'Lønsspenn',
    'Løn',
    'Månedsløn',
    'Palkka',
    'Palkkahaarukka',
    'Gehalt',
    'Gehaltsspanne',
    'Vergütung',
  ]) {
    it(`recognizes the label ${label} as pay`, () => assert.equal(readLabeledFacts([`**${label}:** 1`]).pay, '1'));
  }

  for (const label of [
    'Start date',
    'Oppstart',
    'Tiltrædelse',
    'Eintritt',
    'Aloitus',
    'Payload',
    'Arbetstid',
    'Belöning',
  ]) {
    it(`does not recognize the label ${label} as pay`, () =>
      assert.equal(readLabeledFacts([`**${label}:** 1`]).pay, undefined));
  }

  it('reads all notes in order', () => {
    const { facts } = readLabeledFacts(['**A:** 1', 'Text', '**B:** 2']);
    assert.deepEqual(
      facts.map(({ label }) => label),
      ['A', 'B'],
    );
  });

  it('takes linear time for text without a label', () => {
    const start = process.cpuUsage();
    for (const piece of ['**', '**a', '__:', '[', '&#', '**a:** **b ']) readLabeledFacts([piece.repeat(5000)]);
    assert.ok(processorTime(start) < 3000);
  });
});
