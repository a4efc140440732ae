import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles, textProblems } from '../../support/compile-files.js';
import { processorTime } from '../../support/processor-time.js';

describe('checkPay', () => {
  const missing = ['no-pay-range', '---'];
  for (const [name, body, lang, expected] of [
    ['is missing', 'You weld.\n', 'en', missing],
    [
      'stands in the text',
      'You weld.\n\nThe salary is 42 000–48 000 EUR a year.\n',
      'en',
      ['pay-in-text', '42 000–48 000 EUR'],
    ],
    [
      'stands in a Swedish text',
      'Ersättningen ligger vanligtvis på 34 000–39 000 kr i månaden.\n',
      'sv',
      ['pay-in-text', '34 000–39 000 kr'],
    ],
    ['stands in a list', '- Good tools\n- Salary: €42,000 - €48,000\n', 'en', ['pay-in-text', '€42,000 - €48,000']],
    [
      'stands in a later sentence',
      'We pay well. A welder earns 42 to 48 k EUR, and more at night.\n',
      'en',
      ['pay-in-text', '42 to 48 k EUR'],
    ],
    ['is not what a bonus is', 'Pay is good. There is a bonus of 500 EUR.\n', 'en', missing],
    ['is not what customers pay', 'We build ferries for 40–60 million EUR.\n', 'en', missing],
    ['is not a number of years', 'Paid training after 2020–2024.\n', 'en', missing],
    ['is not in code', '    Salary: 42 000–48 000 EUR\n', 'en', missing],
  ] as [string, string, string, string[]][]) {
    it(name, () => assert.deepEqual(textProblems(body, { lang, hasPay: false }), [expected]));
  }

  it('is missing where nobody has a right to it', () => {
    assert.deepEqual(textProblems('You weld.\n', { hasPay: false, needsPay: false }), []);
  });

  for (const [location, country, rules] of [
    ['Bergen, Norway', undefined, ['no-pay-range']],
    ['Remote (Chile or Spain)', undefined, ['no-pay-range']],
    ['Chicago, USA', undefined, []],
    ['Kvernvik', 'NO', ['no-pay-range']],
    ['Kvernvik', undefined, []],
  ] as const) {
    it(`is required in the countries of the directive: ${location}, ${country ?? 'no country'} configured`, async () => {
      const text = `---\ntitle: Welder\nlocation: ${location}\napply_url: https://kvernsund.example\n---\n\nYou weld.\n`;
      const { diagnostics } = await compileFiles({ 'welder.md': text }, country === undefined ? {} : { country });
      const found = diagnostics.map(({ rule }) => rule).filter((rule) => rule.includes('pay'));
      assert.deepEqual(found, rules);
    });
  }

  it('takes linear time', () => {
    const start = process.cpuUsage();
    for (const piece of ['Salary 1 ', 'pay 1-', 'salary€1 to ', 'pay 1.', 'Lön 1 2 kr ']) {
      textProblems(`${piece.repeat(20_000)}\n`, { hasPay: false });
    }
    assert.ok(processorTime(start) < 4000);
  });
});
