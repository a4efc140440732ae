import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../../support/compile-files.js';

/** Compiles a posting with some lines of front matter. */
async function compileLines(...lines: string[]) {
  const title = lines.some((line) => line.startsWith('title:')) ? [] : ['title: Welder'];
  const text = ['---', ...title, 'language: en', ...lines, '---', '', 'Text.', ''].join('\n');
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
    [['title: Analyst, Remote Sensing'], 'none'],
    [['title: Lead of Remote Teams (m/f/d)'], 'none'],
  ] as const) {
    it(lines.join(', '), async () => assert.equal(await read(...lines), expected));
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
