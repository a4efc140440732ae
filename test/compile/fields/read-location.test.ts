import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseLocation } from '../../../build-scripts/compile/fields/location.js';
import { workWordsOf } from '../../../build-scripts/compile/words/all-words.js';
import { compileFiles } from '../../support/compile-files.js';

/** Compiles a posting with some lines of front matter. */
async function compileLines(...lines: string[]) {
  const title = lines.some((line) => line.startsWith('title:')) ? [] : ['title: Welder'];
  const language = lines.some((line) => line.startsWith('language:')) ? [] : ['language: en'];
  const text = ['---', ...title, ...language, ...lines, '---', '', 'Text.', ''].join('\n');
  const { bundle, diagnostics } = await compileFiles({ 'welder.md': text });
  const found = diagnostics.filter(({ rule }) => rule.includes('place') || rule === 'remote-without-country');
  return { location: bundle.jobs[0]?.location, text, found };
}

/** The location in one line, as in the tests of `parseLocation`. */
async function read(...lines: string[]): Promise<string> {
  const { location } = await compileLines(...lines);
  if (!location) return 'none';
  const { text, remote, hybrid, countries, places } = location;
  const names = places.map(({ name, region, country }) => [name, region, country].filter(Boolean).join('/'));
  return [`“${text}”`, remote && 'remote', hybrid && 'hybrid', countries.join(), names.join('+')]
    .filter(Boolean)
    .join(' ');
}

describe('readLocation', () => {
  for (const [lines, expected] of [
    [['location: [Oslo, Storvik]'], '“Oslo, Storvik” NO Oslo/NO+Storvik'],
    [['location: { city: Atlanta, state: Georgia, country: USA }'], '“Atlanta, Georgia, USA” US Atlanta/GA/US'],
    [['location: { city: Batumi, country: GE }'], '“Batumi, GE” GE Batumi/GE'],
    [['location: { name: Storvik, country: CA }'], '“Storvik, CA” CA Storvik/CA'],
    [
      ['location: [{ city: Storvik, country: NO }, { city: Nordvik, country: Sweden }]'],
      '“Storvik, NO; Nordvik, Sweden” NO,SE Storvik/NO+Nordvik/SE',
    ],
    [['location: { remote: true, city: Kiel }'], '“Kiel” remote DE Kiel/DE'],
    [['city: Storvik', 'country: Norway'], '“Storvik, Norway” NO Storvik/NO'],
    [['city: Austin', 'region: TX', 'country: US'], '“Austin, TX, US” US Austin/TX/US'],
    [['location: Storvik', 'country: no'], '“Storvik” NO Storvik/NO'],
    [['location: Oslo', 'remote: true'], '“Oslo” remote NO Oslo/NO'],
    [['location: Oslo', 'remote: false'], '“Oslo” NO Oslo/NO'],
    [['location: Oslo', 'remote: hybrid'], '“Oslo” hybrid NO Oslo/NO'],
    [['location: Oslo', 'remote: partially'], '“Oslo” hybrid NO Oslo/NO'],
    [['location: Oslo', 'remote_policy: Fully remote'], '“Oslo” remote NO Oslo/NO'],
    [['location: Oslo', 'workplace: on-site'], '“Oslo” NO Oslo/NO'],
    [['location: Oslo', 'work_mode: hybrid'], '“Oslo” hybrid NO Oslo/NO'],
    [['jobLocationType: TELECOMMUTE', 'country: Norway'], '“Norway” remote NO'],
    [['remote: true'], '“Remote” remote'],
    [['remote: false'], 'none'],
    [['title: Welder (Remote)'], '“Remote” remote'],
    [['title: Welder (Remote, Norway)'], '“Remote, Norway” remote NO'],
    [['title: Welder – hybrid', 'location: Oslo'], '“Oslo” hybrid NO Oslo/NO'],
    [['title: Welder (Oslo)'], '“Oslo” NO Oslo/NO'],
    [['title: Welder (Oslo)', 'location: Bergen'], '“Bergen” NO Bergen/NO'],
    [['title: Sveiser i Trondheim'], '“Trondheim” NO Trondheim/NO'],
    [['title: Welder at the Yard New York'], '“New York” US New York/NY/US'],
    [['title: Welder, Stockholm, Sweden'], '“Stockholm, Sweden” SE Stockholm/SE'],
    [['title: Svetsare i Stockholm och Göteborg'], '“Stockholm och Göteborg” SE Stockholm/SE+Göteborg/SE'],
    [['title: Welder (Norway)'], '“Norway” NO'],
    [['title: Welder (Storvik)'], 'none'],
    [['title: Welder (BSc)'], 'none'],
    [['description: The work can be done from anywhere in Canada. We meet in Ottawa.'], '“Remote (Canada)” remote CA'],
    [['description: Ce rôle peut être assumé de n’importe où au Canada.'], '“Remote (Canada)” remote CA'],
    [['description: Our boats sail from anywhere in time.'], 'none'],
    [['description: Moderne lokaler sentralt i Oslo.'], '“Oslo” NO Oslo/NO'],
    [['description: Our office is in downtown Los Angeles.'], '“Los Angeles” US Los Angeles/CA/US'],
    [
      ['description: Vi har kontorer i Oslo, Trondheim og Bergen.'],
      '“Oslo, Trondheim, Bergen” NO Oslo/NO+Trondheim/NO+Bergen/NO',
    ],
    [
      ['description: Nos bureaux sont situés à Ottawa et à Toronto.'],
      '“Ottawa, Toronto” CA Ottawa/ON/CA+Toronto/ON/CA',
    ],
    [['description: Poste en télétravail, bureaux à Paris.'], '“Paris, Remote” remote FR Paris/FR'],
    [['title: Leder for Kvernsund Bergen AS'], '“Bergen” NO Bergen/NO'],
    [['description: Nos bureaux sont à La Défense.'], 'none'],
    [['description: We have offices in Hamburg and Prague.'], 'none'],
    [['description: Du kan jobbe heimefrå eller frå kontoret vårt i Oslo.'], '“Oslo, Remote” remote NO Oslo/NO'],
    [['description: Our customers sail in Oslo.'], 'none'],
    [['description: We are looking for a welder in Oslo.'], '“Oslo” NO Oslo/NO'],
    [['description: We are looking for a welder. Interviews take place in Oslo.'], 'none'],
    [['description: Aktuell suchen wir für unseren Standort in Zürich eine Schweißerin.'], '“Zürich” CH Zürich/CH'],
    [['description: Our offices are in Oslo. You sail from our Bergen office.'], '“Oslo, Bergen” NO Oslo/NO+Bergen/NO'],
    [['description: Yards in Oslo. We are hiring for our Bergen office.'], '“Bergen” NO Bergen/NO'],
    [['description: Our office is at the heart of Berlin-Mitte.'], '“Berlin” DE Berlin/BE/DE'],
    [['description: Our team is based in Perth and Barcelona.'], 'none'],
    [
      ['description: We’re hiring welders in Ottawa, Waterloo, and Montreal.'],
      '“Ottawa, Waterloo, Montreal” CA Ottawa/ON/CA+Waterloo/CA+Montreal/QC/CA',
    ],
    [['description: "To byer: I Trondheim søker vi tre sveisere."'], '“Trondheim” NO Trondheim/NO'],
    [['description: The team at Seattle Ferries is looking for a welder.'], 'none'],
    [
      ['description: Le télétravail est la norme, mais une présence est demandée à Paris.'],
      '“Paris, Remote” remote FR Paris/FR',
    ],
    [['description: "Télétravail possible, déplacements à Paris."'], '“Remote” remote'],
    [['description: Le télétravail est possible jusqu’à 3 jours par semaine.'], '“Hybrid” hybrid'],
    [['location: Oslo', 'description: Some remote working is possible.'], '“Oslo” hybrid NO Oslo/NO'],
    [['location: Oslo', 'description: Flexible hours and a home office option.'], '“Oslo” hybrid NO Oslo/NO'],
    [['location: Oslo', 'description: Flexible Arbeitszeiten und Homeoffice-Option.'], '“Oslo” hybrid NO Oslo/NO'],
    [['location: Oslo', 'description: Mulighet for hjemmekontor.'], '“Oslo” hybrid NO Oslo/NO'],
    [['description: Poste basé à Paris. Télétravail possible.'], '“Paris, Hybrid” hybrid FR Paris/FR'],
    [['description: Télétravail possible.'], '“Remote” remote'],
    [
      ['location: Oslo', 'description: Remote is fine, but some time in our office is required.'],
      '“Oslo” hybrid NO Oslo/NO',
    ],
    [
      ['location: Oslo', 'description: Our office is in Oslo, but we mostly work from home.'],
      '“Oslo” hybrid NO Oslo/NO',
    ],
    [['location: Oslo', 'description: We work remotely, but you are welcome in our office.'], '“Oslo” NO Oslo/NO'],
    [['location: Oslo', 'description: We work 1-3 days a week in the office.'], '“Oslo” hybrid NO Oslo/NO'],
    [['location: Oslo', 'description: Je kunt deels vanuit huis werken.'], '“Oslo” hybrid NO Oslo/NO'],
    [['location: Oslo', 'description: We weld 4 days a week.'], '“Oslo” NO Oslo/NO'],
    [['location: Remote', 'description: Some remote working is possible.'], '“Remote” remote'],
    [
      ['description: Le télétravail est la norme avec une présence dans nos bureaux à Oslo une fois par semaine.'],
      '“Oslo, Hybrid” hybrid NO Oslo/NO',
    ],
    [['description: This position is 100% remote.'], '“Remote” remote'],
    [['description: Der Arbeitsplatz ist in unserer Werft in Berlin-Prenzlauer Berg.'], '“Berlin” DE Berlin/BE/DE'],
    [['description: Basé à Oslo (avec 2 jours de télétravail).'], '“Oslo, Hybrid” hybrid NO Oslo/NO'],
    [['description: 4 jours par semaine en télétravail.'], 'none'],
    [['slug: welder-trondheim'], '“Trondheim” NO Trondheim/NO'],
    [['metaTitle: We are hiring in Bergen!'], '“Bergen” NO Bergen/NO'],
    [['location: Pra', 'description: Our studio is in Prague.'], '“Prague” CZ Prague/CZ'],
    [['location: Zur', 'description: Our boats sail.'], '“Zur”'],
    [
      ['location: Remote', 'description: Open to applicants residing anywhere within the United States and Canada.'],
      '“Remote, United States; Canada” remote US,CA',
    ],
    [['language: fr', 'remote: true'], '“Télétravail” remote'],
    [['language: sv', 'description: Du kan jobba var som helst ifrån i Norge.'], '“På distans (Norge)” remote NO'],
    [['title: Analyst, Remote Sensing'], 'none'],
    [['title: Lead of Remote Teams (m/f/d)'], 'none'],
  ] as const) {
    it(lines.join(', '), async () => assert.equal(await read(...lines), expected));
  }

  it('says where a location comes from that the front matter does not have', async () => {
    const rules = async (...lines: string[]) =>
      (
        await compileFiles({ 'welder.md': ['---', 'title: Welder', ...lines, '---', '', 'Text.', ''].join('\n') })
      ).diagnostics
        .filter(({ rule }) => rule === 'inferred-location')
        .map(({ message }) => message);
    assert.match((await rules('slug: welder-oslo'))[0] ?? '', /front matter has no location.*“Oslo”/);
    assert.match((await rules('location: Pra', 'intro: Our Prague studio.'))[0] ?? '', /“Pra” names no.*“Prague”/);
    assert.deepEqual(await rules('location: Oslo', 'slug: welder-bergen'), []);
  });

  for (const lang of 'en sv nb nn da fi de fr es it pt nl pl et'.split(' ')) {
    it(`recognizes the words it writes in ${lang} for ways of working`, () => {
      const { remote, hybrid } = workWordsOf(lang).location.names;
      const { location, unread } = parseLocation([{ text: remote }, { text: hybrid }]);
      assert.deepEqual([location?.remote, location?.hybrid, location?.places, unread], [true, true, [], []]);
    });
  }

  it('reports what cannot be read at its place', async () => {
    const { text, found } = await compileLines('location: "Oslo, wherever the ferry stops"');
    assert.deepEqual(
      found.map(({ rule, level }) => `${level} ${rule}`),
      ['note unread-place'],
    );
    const [{ line, column, endLine, endColumn } = assert.fail()] = found;
    assert.equal(endLine, line);
    assert.equal(text.split('\n')[line - 1]?.slice(column - 1, (endColumn ?? 0) - 1), 'wherever the ferry stops');
  });

  it('reports the first place that has no country', async () => {
    const { found } = await compileLines('location: Oslo, Storvik');
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['place-without-country'],
    );
    assert.match(found[0]?.message ?? '', /“Storvik”/);
  });
});
