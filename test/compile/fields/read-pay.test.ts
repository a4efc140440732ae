import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPay, type PayParts } from '../../../build-scripts/compile/fields/pay.js';

describe('readPay', () => {
  for (const [whole, parts, pay] of [
    [undefined, {}, undefined],
    ['by agreement', {}, { text: 'by agreement' }],
    ['TBD', {}, undefined],
    [' – ', {}, undefined],
    ['€50,000 a year', {}, { text: '€50,000 a year', min: 50_000, max: 50_000, currency: 'EUR', period: 'YEAR' }],
    [
      '€50,000',
      { currency: 'SEK', period: 'year' },
      { text: '€50,000', min: 50_000, max: 50_000, currency: 'EUR', period: 'YEAR' },
    ],
    ['50000-60000', { currency: 'EUR' }, { text: '50000-60000', min: 50_000, max: 60_000, currency: 'EUR' }],
    ['€50,000', { min: '1', max: '2' }, { text: '€50,000', min: 50_000, max: 50_000, currency: 'EUR' }],
    ['by agreement', { min: '40' }, { text: '40', min: 40 }],
    [
      undefined,
      { min: '48000', max: '62000', currency: 'EUR', period: 'year' },
      { text: '48000–62000 EUR / year', min: 48_000, max: 62_000, currency: 'EUR', period: 'YEAR' },
    ],
    [undefined, { min: '€48k', max: '€62k' }, { text: '€48k–€62k', min: 48_000, max: 62_000, currency: 'EUR' }],
    [
      undefined,
      { min: '15.50', max: '15.50', currency: 'GBP', period: 'per hour' },
      { text: '15.50 GBP per hour', min: 15.5, max: 15.5, currency: 'GBP', period: 'HOUR' },
    ],
    [undefined, { max: '300 000 kr' }, { text: '300 000 kr', max: 300_000, currency: 'NOK' }],
    [undefined, { min: 'a lot', max: 'more' }, undefined],
    [undefined, { currency: 'EUR' }, undefined],
  ] as [string | undefined, PayParts, unknown][]) {
    it(JSON.stringify([whole, parts]), () => assert.deepEqual(readPay([whole], parts, 'nb'), pay));
  }

  it('reads a note if the field has no amount', () => {
    assert.equal(readPay(['by agreement', '€50,000'], {}, 'en')?.min, 50_000);
    assert.deepEqual(readPay(['by agreement', 'competitive'], {}, 'en'), { text: 'by agreement' });
  });
});
