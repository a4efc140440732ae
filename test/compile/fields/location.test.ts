import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countryCode } from '../../../build-scripts/compile/fields/country.js';
import { normalizeLocation } from '../../../build-scripts/compile/fields/location.js';
import { processorTime } from '../../support/processor-time.js';

/** The location in one line: `remote hybrid NO,SE Oslo+Bergen`. */
function read(...texts: string[]): string {
  const location = normalizeLocation(texts);
  if (!location) return 'none';
  const { remote, hybrid, countries, places } = location;
  const parts = [remote && 'remote', hybrid && 'hybrid', countries.join(), places.map(({ name }) => name).join('+')];
  return parts.filter(Boolean).join(' ');
}

describe('normalizeLocation', () => {
  for (const [text, expected] of [
    ['Remote (Sweden or Norway)', 'remote SE,NO'],
    ['På distans (Sverige eller Norge)', 'remote SE,NO'],
    ['På distanse (Norge)', 'remote NO'],
    ['Delvis på distanse, Bergen', 'hybrid Bergen'],
    ['Sweden - Solna, Stockholm', 'SE Solna+Stockholm'],
    ['Aarhus, hybrid', 'hybrid Aarhus'],
    ['Bergen, Gothenburg, Turku or Aarhus', 'Bergen+Gothenburg+Turku+Aarhus'],
    ['Bergen, Göteborg, Åbo eller Aarhus', 'Bergen+Göteborg+Åbo+Aarhus'],
    ['Kiel, Deutschland', 'DE Kiel'],
    ['Turku, Finland', 'FI Turku'],
    ['Hjemmekontor i Norge', 'remote NO'],
    ['Heimekontor kvar som helst i Noreg', 'remote NO'],
    ['Fjernarbejde i Danmark eller Tyskland', 'remote DK,DE'],
    ['Etätyö Suomessa', 'remote FI'],
    ['Etänä, Suomi tai Viro', 'remote FI,EE'],
    ['Helsinki (hybridi), Suomi', 'hybrid FI Helsinki'],
    ['Homeoffice in Deutschland, Österreich oder der Schweiz', 'remote DE,AT,CH'],
    ['Berlin oder remote', 'remote Berlin'],
    ['Teilweise Homeoffice, Hamburg', 'hybrid Hamburg'],
    ['Delvis på distans, Malmö', 'hybrid Malmö'],
    ['Oslo, 2 dager hjemmekontor', 'hybrid Oslo'],
    ['80 % remote, Berlin', 'hybrid Berlin'],
    ['100 % remote, Finland', 'remote FI'],
    ['Fully remote', 'remote'],
    ['Work from home', 'remote'],
    ['Work from anywhere', 'remote'],
    ['Remote from anywhere in the Netherlands', 'remote NL'],
    ['Remote/Hybrid', 'remote hybrid'],
    ['Remote - EU', 'remote EU'],
    ['Oslo/Bergen/hjemmekontor', 'remote Oslo+Bergen'],
    ['Oslo, no remote', 'Oslo'],
    ['Kontor i Oslo', 'Oslo'],
    ['Norge: Oslo og Bergen', 'NO Oslo+Bergen'],
    ['Florø i Noreg', 'NO Florø'],
    ['Mo i Rana', 'Mo i Rana'],
    ['Frankfurt am Main', 'Frankfurt am Main'],
    ['Stratford-upon-Avon, UK', 'GB Stratford-upon-Avon'],
    ['New Jersey, USA', 'US New Jersey'],
    ['Austin, CO', 'Austin+CO'],
    ['Stockholm, SE', 'SE Stockholm'],
    ['Bosnia and Herzegovina or Norway', 'BA,NO'],
    ['Oslo, Norway and Malmö, Sweden', 'NO,SE Oslo+Malmö'],
    ['OSLO, Oslo', 'OSLO'],
    [')))((', ''],
    ['', 'none'],
  ] as const) {
    it(text || 'nothing', () => assert.equal(read(text), expected));
  }

  it('joins several items to one location, with the text as written', () => {
    assert.equal(read('Bergen', 'Florø', 'Ålesund'), 'Bergen+Florø+Ålesund');
    assert.equal(normalizeLocation(['Bergen ', ' Oslo (hybrid)'])?.text, 'Bergen, Oslo (hybrid)');
    assert.equal(normalizeLocation([]), undefined);
  });

  it('takes linear time for text without a location', () => {
    const start = process.cpuUsage();
    for (const piece of ['a or ', 'i ', '1 % ', '(', 'fully ', 'day ', '\u0000']) read(piece.repeat(20_000));
    assert.ok(processorTime(start) < 2000);
  });
});

describe('countryCode', () => {
  for (const [name, code] of [
    ['Norway', 'NO'],
    ['Norge', 'NO'],
    ['Noreg', 'NO'],
    ['Norja', 'NO'],
    ['Norwegen', 'NO'],
    ['NORWAY', 'NO'],
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
    ['NO', 'NO'],
    ['UK', 'GB'],
    ['US', 'US'],
    ['no', undefined],
    ['EU', undefined],
    ['CA', undefined],
    ['Oslo', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ] as const) {
    it(name || 'nothing', () => assert.equal(countryCode(name), code));
  }
});
