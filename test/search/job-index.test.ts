import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPreset } from '../../src/search/criteria.js';
import { SearchIndex } from '../../src/search/search-index.js';
import { findJobs } from '../../src/search/find-jobs.js';
import { indexJobs } from '../../src/search/job-index.js';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { sampleJob } from '../support/sample-bundle.js';

const NOW = Date.parse('2026-06-01T12:00:00Z');

const JOBS = [
  sampleJob('a', { title: 'Engineer', team: 'Engineering' }),
  sampleJob('a', { lang: 'sv', title: 'Ingenjör', team: 'Teknik' }),
  sampleJob('b', { title: 'Designer', team: 'Design' }),
  sampleJob('c', { title: 'Bookkeeper', team: 'Office' }),
  sampleJob('closed', { team: 'Design', closes: '2026-05-31', openUntil: '2026-06-01T00:00:00Z' }),
  sampleJob('open', { title: 'Anything', openApplication: true }),
];

function index(preset: string, reader = 'en', jobs: readonly JobSummary[] = JOBS) {
  const { chosen, query } = readPreset(preset);
  const ranks = new SearchIndex(jobs).findInSummaries(query);
  return indexJobs(jobs, { reader, preset: chosen, ranks }, NOW);
}
const ids = (jobs: Iterable<JobSummary>) => [...new Set([...jobs].map(({ id }) => id))];

describe('A preset', () => {
  it('excludes other jobs from results, counts and opening', () => {
    const design = index('team=design');
    const found = findJobs(design, { team: ['office'] });
    assert.deepEqual(ids(found.jobs), ['b']);
    assert.equal(found.total, 1);
    assert.deepEqual(
      found.facets.find(({ name }) => name === 'team')?.options.map(({ value }) => value),
      ['design'],
    );
    assert.deepEqual(ids(design.openable), ['b', 'closed', 'open']);
  });

  it('may contain several values, several facets, a query and capital letters', () => {
    assert.deepEqual(ids(findJobs(index('team=Design&team=Office'), {}).jobs), ['b', 'c']);
    assert.deepEqual(ids(findJobs(index('q=engineer'), {}).jobs), ['a']);
    assert.deepEqual(ids(findJobs(index('team=design&q=engineer'), {}).jobs), []);
  });

  it('shows nothing if no job matches', () => {
    assert.deepEqual(ids(findJobs(index('team=sales'), {}).jobs), []);
  });

  it('matches a job by any of its translations, and shows the reader’s', () => {
    const { jobs } = findJobs(index('team=engineering', 'sv'), {});
    assert.deepEqual(
      jobs.map(({ title }) => title),
      ['Ingenjör'],
    );
  });

  it('with a language selects the translations in it', () => {
    const { jobs } = findJobs(index('language=sv', 'en'), {});
    assert.deepEqual(
      jobs.map(({ title }) => title),
      ['Ingenjör'],
    );
  });
});

describe('An index', () => {
  it('expires when the next job closes', () => {
    const jobs = [
      sampleJob('later', { closes: '2026-07-01', openUntil: '2026-07-02T00:00:00Z' }),
      sampleJob('soon', { closes: '2026-06-02', openUntil: '2026-06-03T00:00:00Z' }),
    ];
    assert.equal(index('', 'en', jobs).until, Date.parse('2026-06-03T00:00:00Z'));
    assert.equal(index('', 'en', []).until, Infinity);
  });
});
