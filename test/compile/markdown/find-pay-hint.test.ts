import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPayHint } from '../../../build-scripts/compile/markdown/find-pay-hint.js';
import { lexBody } from '../../../build-scripts/compile/markdown/render-body.js';
import { parseShortcodes } from '../../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import { BUILT_IN_SHORTCODES as shortcodes, bodiesIn } from '../../../build-scripts/compile/shortcodes/registry.js';
import { compileFiles } from '../../support/compile-files.js';
import { processorTime } from '../../support/processor-time.js';

function hintIn(file: string, lang = 'en'): string | undefined {
  const { nodes } = parseShortcodes(file, { hasBody: bodiesIn(shortcodes) });
  const hint = findPayHint(lexBody(nodes, { file, shortcodes }), { lang });
  if (!hint) return undefined;
  const { text, min, max, currency, period } = hint.pay;
  if (min === undefined) return text;
  return [min === max ? min : `${min}-${max}`, currency, period].join(' ');
}

describe('findPayHint', () => {
  for (const [text, pay, lang] of [
    ['You weld. The salary is 42 000–48 000 EUR a year.', '42000-48000 EUR YEAR'],
    ['- Good tools\n- Hourly compensation at $35/hour', '35 USD HOUR'],
    ['## Salary\n\n€42,000 a year, with equity.', '42000 EUR YEAR'],
    ['- Vergütung nach Tarif (ca. 50.000 Euro brutto/Jahr)', '50000 EUR YEAR', 'de'],
    ['Rémunération : entre 300 et 450 € par jour.', '300-450 EUR DAY', 'fr'],
    ['Lønna er 240 kr timen.', '240 NOK HOUR', 'nb'],
    ['The salary is €42,000 a year. Later the salary is €48,000 a year.', undefined],
    ['The salary is €42,000.', '42000 EUR YEAR'],
    ['The salary is €4,200.', undefined],
    ['The salary is €42,000,000.', undefined],
    ['The average salary is €42,000.', undefined],
    ['The salary is 42,000 a year.', undefined],
    ['Den totala lönen är 750 000–825 000 NOK, och du får ledigt en dag i månaden.', '750000-825000 NOK YEAR', 'sv'],
    ['The salary is good. We spend €5,000 a year on training.', 'The salary is good.'],
    ['The salary is good. Our pension, of 7 %, comes on top, and is €6,000 a year.', 'The salary is good.'],
    ['The salary is good, and so is a card of €30 a month.', 'The salary is good, and so is a card of €30 a month.'],
    ['Customers pay us €60,000 a year.', undefined],
    ['We build ferries for €60,000 a day.', undefined],
    ['- Competitive salary\n- Coffee', 'Competitive salary'],
    ['**Salary:** Competitive', 'Competitive'],
    ['**Lønn:** etter avtale', 'etter avtale', 'nb'],
    ['- Coffee, a good chair and a competitive salary', 'competitive salary'],
    ['- Konkurransedyktige betingelser', 'Konkurransedyktige betingelser', 'nb'],
    ['- TJM à discuter selon profil ;', 'TJM à discuter selon profil', 'fr'],
    ['- Vergütung in Anlehnung an TV-L 9b, Stufe 2', 'Vergütung in Anlehnung an TV-L 9b, Stufe 2', 'de'],
    ['- Ein marktgerechtes Gehalt', 'Ein marktgerechtes Gehalt', 'de'],
    ['You get a good salary. The job is classified as an IT-04 or IT-05.', 'IT-04 or IT-05'],
    ['The class of the post is GS-13.', 'GS-13'],
    ['You need experience at the GS-12 level or a lower grade.', undefined],
    ['- Salary expectations depending on your experience', undefined],
    [
      'All of the welders in our yard get a salary depending on experience of between € 2,651, and more later.',
      undefined,
    ],
    ['- Paid holidays\n- Good colleagues, salary reviews and a pension', undefined],
    ['We pay attention to good tools.', undefined],
    ['', undefined],
  ] as [string, string | undefined, string?][]) {
    it(text || 'nothing', () => assert.equal(hintIn(`${text}\n`, lang), pay));
  }

  it('is only used if the front matter states no amount, with a note', async () => {
    const posting = (salary: string) =>
      `---\ntitle: Welder\napply: https://a.example/apply\n${salary}---\n\nYou weld.\n\nThe salary is €42,000 a year.\n`;
    const { bundle, diagnostics } = await compileFiles({
      'a.md': posting(''),
      'b.md': posting('salary: competitive\n'),
      'c.md': posting('salary: €40,000 a year\n'),
    });
    const hint = { text: 'The salary is €42,000 a year.', min: 42_000, max: 42_000, currency: 'EUR', period: 'YEAR' };
    const field = { text: '€40,000 a year', min: 40_000, max: 40_000, currency: 'EUR', period: 'YEAR' };
    assert.deepEqual(
      bundle.jobs.map(({ pay }) => pay),
      [hint, hint, field],
    );
    const found = diagnostics.map(({ file, line, column, level, rule }) => [file, line, column, level, rule]);
    assert.deepEqual(found, [
      ['a.md', 8, 15, 'note', 'pay-in-text'],
      ['b.md', 9, 15, 'note', 'pay-in-text'],
    ]);
  });

  it('takes linear time', () => {
    const bodies = ['Salary 1 ', 'Salary €1. ', 'salary\n\n€1 a year\n\n', 'Salary '].map((piece) => {
      const file = piece.repeat(5000);
      const { nodes } = parseShortcodes(file, { hasBody: bodiesIn(shortcodes) });
      return lexBody(nodes, { file, shortcodes });
    });
    const start = process.cpuUsage();
    for (const body of bodies) findPayHint(body, {});
    assert.ok(processorTime(start) < 3000);
  });
});
