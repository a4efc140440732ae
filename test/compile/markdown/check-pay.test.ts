import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textProblems } from '../../support/compile-files.js';

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
      ['pay-in-text', '42 to 48 k'],
    ],
    ['is not what a bonus is', 'Pay is good. There is a bonus of 500 EUR.\n', 'en', missing],
    ['is not what customers pay', 'We build ferries for 40–60 million EUR.\n', 'en', missing],
    ['is not a number of years', 'Paid training after 2020–2024.\n', 'en', missing],
    ['is not in code', '    Salary: 42 000–48 000 EUR\n', 'en', missing],
  ] as [string, string, string, string[]][]) {
    it(name, () => assert.deepEqual(textProblems(body, { lang, hasPay: false }), [expected]));
  }
});
