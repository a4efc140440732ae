import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ChosenValues, readCriteria, readPreset, toggleValue, writeCriteria } from '../../src/search/criteria.js';
import { facetsOf, groupJobs } from '../../src/search/facets.js';
import { findJobs } from '../../src/search/find-jobs.js';
import { indexJobs } from '../../src/search/job-index.js';
import type { JobLocation } from '../../src/posting/job-posting.js';
import { sampleJob } from '../support/sample-bundle.js';

const NOW = Date.parse('2026-06-01T12:00:00Z');

function location(fields: Partial<JobLocation>): { location: JobLocation } {
  return { location: { text: 'x', remote: false, hybrid: false, countries: [], places: [], ...fields } };
}

const JOBS = [
  sampleJob('a', { team: 'Bridge', ...location({ countries: ['NO'], places: [{ name: 'Bergen', country: 'NO' }] }) }),
  sampleJob('b', {
    team: 'bridge ',
    ...location({ countries: ['SE'], places: [{ name: 'Göteborg', country: 'SE' }], hybrid: true }),
  }),
  sampleJob('c', { team: 'Platform', ...location({ countries: ['SE', 'NO'], remote: true }) }),
  sampleJob('d', { employment: { text: 'Full time', types: ['FULL_TIME', 'PART_TIME'] } }),
  sampleJob('e', { employment: { text: 'By agreement', types: [] }, ...location({ places: [{ name: 'CA' }] }) }),
];

function find(chosen: ChosenValues, jobs = JOBS) {
  const found = findJobs(indexJobs(jobs, { reader: 'en' }, NOW), chosen);
  return {
    titles: found.jobs.map((job) => job.title),
    ids: found.jobs.map((job) => job.id).sort(),
    counts: Object.fromEntries(
      found.facets.map((facet) => [facet.name, Object.fromEntries(facet.options.map((one) => [one.value, one.count]))]),
    ),
    facets: found.facets,
    total: found.total,
  };
}

describe('Facets', () => {
  it('count each value in any spelling, and show the first', () => {
    const { counts, facets } = find({});
    assert.deepEqual(counts['team'], { bridge: 2, platform: 1 });
    assert.deepEqual(counts['workplace'], { onsite: 2, hybrid: 1, remote: 1 });
    assert.deepEqual(counts['employment'], { FULL_TIME: 1, PART_TIME: 1, 'by agreement': 1 });
    assert.equal(facets.find(({ name }) => name === 'team')?.options[0]?.label, 'Bridge');
  });

  it('say which country a town is in', () => {
    const options = find({}).facets.find(({ name }) => name === 'location')?.options ?? [];
    const parents = options.map(({ value, parent }) => [value, parent]);
    assert.deepEqual(Object.fromEntries(parents), {
      NO: undefined,
      bergen: 'NO',
      SE: undefined,
      göteborg: 'SE',
      ca: undefined,
    });
  });

  it('distinguish country codes from place names', () => {
    assert.deepEqual(find({}).counts['location'], { NO: 2, bergen: 1, SE: 2, göteborg: 1, ca: 1 });
    assert.deepEqual(find({ location: ['CA'] }).ids, ['a', 'b', 'c', 'd', 'e']);
    assert.deepEqual(find({ location: ['ca'] }).ids, ['e']);
  });

  it('match any selected value of a facet, and all selected facets', () => {
    assert.deepEqual(find({ team: ['bridge', 'platform'] }).ids, ['a', 'b', 'c']);
    assert.deepEqual(find({ team: ['bridge', 'platform'], location: ['SE'] }).ids, ['b', 'c']);
  });

  it('count with the selection of other facets, not their own', () => {
    const { counts } = find({ location: ['SE'] });
    assert.deepEqual(counts['team'], { bridge: 1, platform: 1 });
    assert.deepEqual(counts['location'], { NO: 2, bergen: 1, SE: 2, göteborg: 1, ca: 1 });
  });

  it('show the count that selecting a value leads to', () => {
    const before: ChosenValues = { location: ['SE'] };
    for (const { name, options } of find(before).facets) {
      if (name === 'location') continue;
      for (const { value, count } of options) {
        assert.equal(find(toggleValue(before, name, value)).ids.length, count, `${name} ${value}`);
      }
    }
  });

  it('count with two selected facets only jobs that match all others', () => {
    const jobs = [
      sampleJob('both', { team: 'Bridge', ...location({ countries: ['NO'] }) }),
      sampleJob('team alone', { team: 'Bridge', ...location({ countries: ['SE'] }) }),
      sampleJob('location alone', { team: 'Deck', ...location({ countries: ['NO'] }) }),
      sampleJob('neither', { team: 'Deck', ...location({ countries: ['SE'], remote: true }) }),
    ];
    const { ids, counts } = find({ team: ['bridge'], location: ['NO'] }, jobs);
    assert.deepEqual(ids, ['both']);
    assert.deepEqual(counts['team'], { bridge: 1, deck: 1 });
    assert.deepEqual(counts['location'], { NO: 1, SE: 1 });
    assert.deepEqual(counts['workplace'], { onsite: 1, remote: 0 });
  });

  it('are selectable in the selected language, and keep the previous selection', () => {
    const jobs = [
      sampleJob('a', { team: 'Bridge' }),
      sampleJob('a', { lang: 'sv', team: 'Bryggan' }),
      sampleJob('b', { team: 'Deck' }),
    ];
    assert.deepEqual(find({}, jobs).counts['team'], { bridge: 1, deck: 1 });
    assert.deepEqual(find({ language: ['sv'] }, jobs).counts['team'], { bridge: 0, bryggan: 1, deck: 0 });
    assert.deepEqual(find({ team: ['bryggan'] }, jobs).ids, []);
  });

  it('drop values that no job has, so that a link cannot hide all jobs or add text to the page', () => {
    const { ids, facets } = find({ team: ['<script>'] });
    assert.equal(ids.length, 5);
    assert.ok(!JSON.stringify(facets).includes('script'));
  });

  it('count languages over all translations, and show the translation in the selected language', () => {
    const jobs = [
      sampleJob('a', { title: 'Engineer' }),
      sampleJob('a', { lang: 'sv', title: 'Ingenjör' }),
      sampleJob('b', { lang: 'sv', title: 'Elektriker' }),
      sampleJob('c', { title: 'Clerk' }),
    ];
    assert.deepEqual(find({}, jobs).counts['language'], { en: 2, sv: 2 });
    const swedish = find({ language: ['sv'] }, jobs);
    assert.deepEqual(swedish.titles, ['Ingenjör', 'Elektriker']);
    assert.equal(swedish.total, 3);
    assert.deepEqual(swedish.counts['language'], { en: 2, sv: 2 });
  });

  it('exclude closed jobs', () => {
    const jobs = [
      ...JOBS,
      sampleJob('closed', { team: 'Gone', closes: '2026-05-31', openUntil: '2026-06-01T00:00:00Z' }),
    ];
    const { ids, counts, total } = find({}, jobs);
    assert.equal(ids.length, 5);
    assert.equal(total, 5);
    assert.equal(counts['team']?.['gone'], undefined);
  });
});

describe('toggleValue', () => {
  it('adds and removes a value, and keeps other facets', () => {
    const once = toggleValue({ language: ['sv'] }, 'team', 'bridge');
    assert.deepEqual(once, { language: ['sv'], team: ['bridge'] });
    assert.deepEqual(toggleValue(once, 'team', 'bridge'), { language: ['sv'], team: [] });
  });
});

describe('Facets of the configuration', () => {
  const OWN = [{ id: 'seniority', label: { en: 'Seniority' }, order: ['junior'] }];
  const JOBS = [
    sampleJob('a', { lang: 'sv', facets: { seniority: [{ id: 'senior', text: 'Erfaren' }] } }),
    sampleJob('b', {
      facets: { seniority: [{ id: 'senior', text: 'Senior' }], team: [{ id: 'x', text: 'Service' }] },
    }),
    sampleJob('c', { lang: 'nb', team: 'Drift', facets: { team: [{ id: 'x', text: 'Drift' }] } }),
    sampleJob('d', { facets: {} }),
    sampleJob('e', {}),
  ];
  const facets = facetsOf({ facets: OWN });
  const index = (reader: string) => indexJobs(JOBS, { reader, facets }, NOW);
  const optionsOf = (name: string, reader = 'en') =>
    findJobs(index(reader), {})
      .facets.find((facet) => facet.name === name)
      ?.options.map(({ value, label, lang, count }) => [value, label, lang, count]);

  it('come after the built-in ones, with their label and order', () => {
    const found = findJobs(index('en'), {}).facets;
    assert.deepEqual(
      found.map(({ name }) => name),
      ['team', 'location', 'workplace', 'employment', 'language', 'seniority'],
    );
    assert.deepEqual(found.at(-1)?.label, { en: 'Seniority' });
    assert.deepEqual(found.at(-1)?.order, ['junior']);
  });

  it('count equal values as one, labeled in the reader’s language where a job is', () => {
    assert.deepEqual(optionsOf('seniority'), [['senior', 'Senior', 'en', 2]]);
    assert.deepEqual(optionsOf('seniority', 'sv'), [['senior', 'Erfaren', 'sv', 2]]);
    assert.deepEqual(optionsOf('team'), [['x', 'Service', 'en', 2]]);
    assert.deepEqual(optionsOf('team', 'nb'), [['x', 'Drift', 'nb', 2]]);
  });

  it('filter jobs, and are in the URL', () => {
    const criteria = readCriteria('?seniority=senior&q=x', '', facets);
    assert.deepEqual(criteria.chosen, { seniority: ['senior'] });
    assert.equal(writeCriteria('', criteria, '', facets), 'q=x&seniority=senior');
    assert.deepEqual(
      findJobs(index('en'), criteria.chosen).jobs.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(readPreset('seniority=Senior', facets).chosen, { seniority: ['Senior', 'senior'] });
  });

  it('group jobs', () => {
    const groups = groupJobs(JOBS, facets.at(-1)!, 'en');
    assert.deepEqual(
      groups.map(({ value, jobs }) => [value?.label, jobs.map(({ id }) => id).join()]),
      [
        ['Senior', 'a,b'],
        [undefined, 'c,d,e'],
      ],
    );
  });
});
