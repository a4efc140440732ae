import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countryCalled, isCountryCode, isWorldRegion } from '../../../build-scripts/compile/places/countries.js';

describe('countryCalled', () => {
  for (const [name, code] of [
    ['Norway', 'NO'],
    ['Norge', 'NO'],
    ['Noreg', 'NO'],
    ['Norja', 'NO'],
    ['Norwegen', 'NO'],
    ['NORWAY', 'NO'],
    ['Norvège', 'NO'],
    ['Noruega', 'NO'],
    ['Noorwegen', 'NO'],
    ['Tanskassa', 'DK'],
    ['the United States', 'US'],
    ['Vereinigte Staaten', 'US'],
    ['Iso-Britannia', 'GB'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Burma', 'MM'],
    ["Côte d'Ivoire", 'CI'],
    ['Island', 'IS'],
    ['Åland', 'AX'],
    ['Trinidad och Tobago', 'TT'],
    ['Schweden', 'SE'],
    ['Tjekkiet', 'CZ'],
    ['Hong Kong', 'HK'],
    ['日本', 'JP'],
    ['UK', 'GB'],
    ['U.S.', 'US'],
    ['US', 'US'],
    ['no', undefined],
    ['EU', undefined],
    ['CA', undefined],
    ['Oslo', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ] as const) {
    it(name || 'nothing', () => assert.equal(countryCalled(name), code));
  }
});

describe('isCountryCode', () => {
  it('accepts exactly the codes that Intl names and ISO 3166-1 assigns', () => {
    // Exceptional reservations, unions, and test values.
    const notAssigned = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' ');
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const isCurrent = names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code;
      assert.equal(isCountryCode(code), isCurrent && !notAssigned.includes(code), code);
    }
    assert.equal(isCountryCode('no'), false);
  });
});

describe('isWorldRegion', () => {
  for (const name of [
    'Europe',
    'the EU',
    'EMEA',
    'Norden',
    'Latin America',
    'Südostasien',
    'Amérique du Sud',
    'World',
  ]) {
    it(`${name}: yes`, () => assert.equal(isWorldRegion(name), true));
  }
  for (const name of ['Norway', 'Oslo', 'California', '']) {
    it(`${name || 'nothing'}: no`, () => assert.equal(isWorldRegion(name), false));
  }
});
