import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseLocation } from '../../../build-scripts/compile/fields/location.js';
import { processorTime } from '../../support/processor-time.js';

/** The reading in one line: `remote hybrid NO,SE Oslo/NO+Umeå/SE unread: “x”`. */
function read(texts: readonly string[], home?: string): string {
  const { location, unread } = parseLocation(
    texts.map((text) => ({ text })),
    home,
  );
  if (!location) return 'none';
  const { remote, hybrid, countries, places } = location;
  const names = places.map(({ name, region, country }) => [name, region, country].filter(Boolean).join('/'));
  const missed = unread.map((text) => `unread: “${text}”`);
  const parts = [remote && 'remote', hybrid && 'hybrid', countries.join(), names.join('+'), ...missed];
  return parts.filter(Boolean).join(' ');
}

describe('parseLocation', () => {
  for (const [text, elsewhere] of [
    ['Stockholm or anywhere in the EU', true],
    ['Remote (Sweden or Europe)', true],
    ['Remote (EU or UK)', true],
    ['Remote (EU)', undefined],
    ['Berlin, Germany, Europe', undefined],
    ['Remote (Europe, Germany preferred)', undefined],
    ['Remote (Sweden or Norway)', undefined],
  ] as const) {
    it(`${text} is ${elsewhere ? 'not ' : ''}limited to its countries`, () =>
      assert.equal(parseLocation([{ text }]).location?.elsewhere, elsewhere));
  }

  describe('addresses, whose end decides what their beginning means', () => {
    for (const [text, expected] of [
      ['Atlanta, Georgia, USA', 'US Atlanta/GA/US'],
      ['Savannah, Georgia', 'US Savannah/GA/US'],
      ['Tbilisi, Georgia', 'GE Tbilisi/GE'],
      ['Georgia (Tbilisi)', 'GE Tbilisi/GE'],
      ['Georgia, USA', 'US Georgia/GA/US'],
      ['Lebanon, PA', 'US Lebanon/PA/US'],
      ['Lebanon', 'LB'],
      ['Austin, TX', 'US Austin/TX/US'],
      ['Austin TX', 'US Austin/TX/US'],
      ['Austin, TX 78701', 'US Austin/TX/US'],
      ['Austin, TX - Downtown (9th and Lavaca)', 'US Austin/TX/US'],
      ['Portland, OR', 'US Portland/OR/US'],
      ['Portland, ME', 'US Portland/ME/US'],
      ['Carmel, IN', 'US Carmel/IN/US'],
      ['Storrs, Connecticut USA', 'US Storrs/CT/US'],
      ['Boston Massachusetts', 'US Boston/MA/US'],
      ['Washington, DC', 'US Washington/DC/US'],
      ['Washington, D.C., USA', 'US Washington/DC/US'],
      ['Seattle, Washington', 'US Seattle/WA/US'],
      ['New York, New York', 'US New York/NY/US'],
      ['Buffalo, New York', 'US Buffalo/NY/US'],
      ['New Orleans, LA', 'US New Orleans/LA/US'],
      ['New Jersey, USA', 'US New Jersey/NJ/US'],
      ['North Vancouver, BC Canada', 'CA North Vancouver/BC/CA'],
      ['Halifax, Nova Scotia, Canada', 'CA Halifax/NS/CA'],
      ['Victoria, BC', 'CA Victoria/BC/CA'],
      ['Toronto, ON', 'CA Toronto/ON/CA'],
      ['Toronto, CA', 'CA Toronto/ON/CA'],
      ['London, ON', 'CA London/ON/CA'],
      ['Los Angeles, CA', 'US Los Angeles/CA/US'],
      ['Sydney NSW', 'AU Sydney/NSW/AU'],
      ['Perth, WA', 'AU Perth/WA/AU'],
      ['Paris, France', 'FR Paris/FR'],
      ['Paris, TX', 'US Paris/TX/US'],
      ['Cambridge, MA', 'US Cambridge/MA/US'],
      ['Cambridge, UK', 'GB Cambridge/GB'],
      ['Birmingham, Alabama', 'US Birmingham/AL/US'],
      ['Stratford-upon-Avon, UK', 'GB Stratford-upon-Avon/GB'],
      ['Bruxelles, Belgique', 'BE Bruxelles/BE'],
      ['Wien, Österreich', 'AT Wien/AT'],
      ['Tallinn, Eesti', 'EE Tallinn/EE'],
      ['Kiel, Schleswig-Holstein', 'DE Kiel/SH/DE'],
      ['Kiel, Deutschland', 'DE Kiel/DE'],
      ['Turku, Finland', 'FI Turku/FI'],
      ['Milano, MI, Italy', 'IT Milano/MI/IT'],
      ['Berlin, DE', 'DE Berlin/BE/DE'],
      ['Ahrensburg, DE', 'DE Ahrensburg/DE'],
      ['Stockholm, SE', 'SE Stockholm/SE'],
      ['Bengaluru, IN', 'IN Bengaluru/IN'],
      ['Austin, CO', 'US Austin/CO/US'],
      ['10115 Berlin', 'DE Berlin/BE/DE'],
      ['Florø i Noreg', 'NO Florø/NO'],
      ['Soho, London, England', 'GB London/ENG/GB'],
      ['Victoria, London, UK', 'GB London/ENG/GB'],
      ['London/England', 'GB London/ENG/GB'],
      ['Redruth, Cornwall, UK', 'GB Redruth/CON/GB'],
      ['Reading, Berkshire, England', 'GB Reading/BRK/GB'],
      ['Norfolk, VA', 'US Norfolk/VA/US'],
      ['Paris 10', 'FR Paris/FR'],
      ['Paris 9, France', 'FR Paris/FR'],
      ['Lyon Centre', 'FR Lyon/FR'],
      ['Bangalore, Karnataka, India', 'IN Bangalore/KA/IN'],
      ['12 Fjord Street London SW1W 0EB, United Kingdom', 'GB London/ENG/GB'],
      ['Santo Domingo, D.N., Dominican Republic', 'DO Santo Domingo/DO'],
      ['Garching near Munich', 'DE Garching/DE'],
      ['Nordvik near Linz / Austria', 'AT Nordvik/AT'],
      ['Nordhafen-Süd, Berlin', 'DE Berlin/BE/DE'],
      ['Nordhamnen, Stockholm', 'SE Stockholm/SE'],
      ['Singapore, Singapore', 'SG Singapore/SG'],
      ['Cape Town, South Africa', 'ZA Cape Town/ZA'],
      ['Port Washington, NY', 'US Port Washington/NY/US'],
    ] as const) {
      it(text, () => assert.equal(read([text]), expected));
    }
  });

  describe('well-known cities, which need no country', () => {
    for (const [text, expected] of [
      ['Zürich', 'CH Zürich/CH'],
      ['zürich', 'CH Zürich/CH'],
      ['東京都', 'JP 東京都/JP'],
      ['OSLO, Oslo', 'NO Oslo/NO'],
      ['Mo i Rana', 'NO Mo i Rana/NO'],
      ['Frankfurt am Main', 'DE Frankfurt am Main/DE'],
      ['HQ is San Francisco', 'US San Francisco/CA/US'],
      ['Our team is based in Oslo', 'NO Oslo/NO'],
      ['Greater Boston Area', 'US Boston/MA/US'],
      ['SF / LA / NYC', 'US SF/CA/US+LA/CA/US+NYC/NY/US'],
      ['Kontor i Oslo', 'NO Oslo/NO'],
      ['Ham', 'DE Hamburg/HH/DE'],
      ['MUC / Ber', 'DE München/DE+Berlin/BE/DE'],
      ['Cambridge', 'Cambridge'],
      ['Birmingham', 'Birmingham'],
      ['Storvik', 'Storvik'],
    ] as const) {
      it(text, () => assert.equal(read([text]), expected));
    }
  });

  describe('several places and countries', () => {
    for (const [text, expected] of [
      ['San Francisco, CA or New York, NY', 'US San Francisco/CA/US+New York/NY/US'],
      ['San Francisco, New York', 'US San Francisco/CA/US+New York/NY/US'],
      ['London / Berlin / remote', 'remote GB,DE London/ENG/GB+Berlin/BE/DE'],
      ['Munich, Germany / Vienna, Austria', 'DE,AT Munich/DE+Vienna/AT'],
      ['Sweden - Solna, Stockholm', 'SE Solna/SE+Stockholm/SE'],
      ['Norge: Storvik og Nordvik', 'NO Storvik/NO+Nordvik/NO'],
      ['Storvik or Nordvik, Norway', 'NO Storvik/NO+Nordvik/NO'],
      ['Storvik (Norway), Cambridge (UK)', 'NO,GB Storvik/NO+Cambridge/GB'],
      ['Oslo, Norway and Malmö, Sweden', 'NO,SE Oslo/NO+Malmö/SE'],
      ['Bosnia and Herzegovina or Norway', 'BA,NO'],
      ['Bergen, Gothenburg, Turku or Aarhus', 'NO,SE,FI,DK Bergen/NO+Gothenburg/SE+Turku/FI+Aarhus/DK'],
      ['Bergen, Göteborg, Åbo eller Aarhus', 'NO,SE,FI,DK Bergen/NO+Göteborg/SE+Åbo/FI+Aarhus/DK'],
      ['US/CA', 'US,CA'],
      ['UK-only', 'GB'],
      ['UK.', 'GB'],
      ['US only', 'US'],
      ['NL', 'NL'],
      ['u.s.a.', 'US'],
    ] as const) {
      it(text, () => assert.equal(read([text]), expected));
    }
  });

  describe('ways of working', () => {
    for (const [text, expected] of [
      ['NYC or telecommute', 'remote US NYC/NY/US'],
      ['Remote (US only)', 'remote US'],
      ['Remote, US', 'remote US'],
      ['Remote (Sweden or Norway)', 'remote SE,NO'],
      ['På distans (Sverige eller Norge)', 'remote SE,NO'],
      ['På distanse (Norge)', 'remote NO'],
      ['Hjemmekontor i Norge', 'remote NO'],
      ['Heimekontor kvar som helst i Noreg', 'remote NO'],
      ['Fjernarbejde i Danmark eller Tyskland', 'remote DK,DE'],
      ['Etätyö Suomessa', 'remote FI'],
      ['Etänä, Suomi tai Viro', 'remote FI,EE'],
      ['Homeoffice in Deutschland, Österreich oder der Schweiz', 'remote DE,AT,CH'],
      ['Télétravail en France', 'remote FR'],
      ['Remote from anywhere in the Netherlands', 'remote NL'],
      ['Berlin oder remote', 'remote DE Berlin/BE/DE'],
      ['Oslo/Bergen/hjemmekontor', 'remote NO Oslo/NO+Bergen/NO'],
      ['100 % remote, Finland', 'remote FI'],
      ['Remote/Hybrid', 'remote hybrid'],
      ['Aarhus, hybrid', 'hybrid DK Aarhus/DK'],
      ['München (hybrid)', 'hybrid DE München/DE'],
      ['Helsinki (hybridi), Suomi', 'hybrid FI Helsinki/FI'],
      ['Delvis på distanse, Bergen', 'hybrid NO Bergen/NO'],
      ['Delvis på distans, Malmö', 'hybrid SE Malmö/SE'],
      ['Teilweise Homeoffice, Hamburg', 'hybrid DE Hamburg/HH/DE'],
      ['Oslo, 2 dager hjemmekontor', 'hybrid NO Oslo/NO'],
      ['80 % remote, Berlin', 'hybrid DE Berlin/BE/DE'],
      ['Oslo, no remote', 'NO Oslo/NO'],
      ['Oslo, remote: no', 'NO Oslo/NO'],
      ['not remote', ''],
      ['Remote not possible', ''],
      ['Berlin, kein Homeoffice', 'DE Berlin/BE/DE'],
      ['on-site only', ''],
      ['Anywhere', 'remote'],
      ['Worldwide', 'remote'],
      ['Fully remote', 'remote'],
      ['Work from home', 'remote'],
      ['home office', 'remote'],
      ['fjernarbeid', 'remote'],
      ['etätyö', 'remote'],
      ['télétravail', 'remote'],
      ['teletrabajo', 'remote'],
      ['thuiswerken', 'remote'],
      ['kaugtöö', 'remote'],
      ['praca zdalna', 'remote'],
    ] as const) {
      it(text, () => assert.equal(read([text]), expected));
    }
  });

  describe('parts of the world and time zones, which are not places', () => {
    for (const [text, expected] of [
      ['EU', ''],
      ['EMEA', ''],
      ['Remote - Europe', 'remote'],
      ['Remote (EU)', 'remote'],
      ['Remote (North America)', 'remote'],
      ['UTC-5 to UTC+2', ''],
      ['Remote, CET ± 2 hours', 'remote'],
      ['European time zones', ''],
      ['EST preferred', ''],
      [')))((', ''],
    ] as const) {
      it(text, () => assert.equal(read([text]), expected));
    }
  });

  describe('text that cannot be read, which is not a place', () => {
    for (const [text, expected] of [
      ['Georgia', 'unread: “Georgia”'],
      ['Remote, CA', 'remote unread: “CA”'],
      ['Oslo, wherever the ferry stops', 'NO Oslo/NO unread: “wherever the ferry stops”'],
      ['Remote Sensing Laboratory, Oslo', 'NO Oslo/NO'],
      ['University of Nordvik', 'unread: “University of Nordvik”'],
      ['Fjordgata 12, Oslo', 'NO Oslo/NO'],
      ['12', 'unread: “12”'],
      ['Zur', 'unread: “Zur”'],
    ] as const) {
      it(text, () => assert.equal(read([text]), expected));
    }
  });

  it('gives a place the country of the configuration if nothing else tells its country', () => {
    assert.equal(read(['Cambridge'], 'GB'), 'GB Cambridge/GB');
    assert.equal(read(['Storvik / Malmö'], 'NO'), 'NO,SE Storvik/NO+Malmö/SE');
    assert.equal(read(['Georgia'], 'GE'), 'GE');
    assert.equal(read(['Georgia'], 'US'), 'US Georgia/GA/US');
    assert.equal(read(['Remote, CA'], 'US'), 'remote US California/CA/US');
    assert.equal(read(['Remote'], 'NO'), 'remote');
  });

  it('joins several items to one location, with the text as written', () => {
    assert.equal(read(['Bergen', 'Storvik', 'Umeå']), 'NO,SE Bergen/NO+Storvik+Umeå/SE');
    assert.equal(
      parseLocation([{ text: 'Bergen ' }, { text: ' Oslo (hybrid)' }]).location?.text,
      'Bergen, Oslo (hybrid)',
    );
    assert.equal(read([]), 'none');
    assert.equal(read(['']), 'none');
  });

  it('takes linear time for text without a location', () => {
    const start = process.cpuUsage();
    for (const piece of ['a or ', 'i ', '1 % ', '(', 'fully ', 'day ', 'no remote ', 'office ', 'Oslo, ', '\u0000']) {
      read([piece.repeat(20_000)]);
    }
    assert.ok(processorTime(start) < 2000);
  });
});
