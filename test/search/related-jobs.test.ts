import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relatedJobs } from '../../src/search/related-jobs.js';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { sampleJob } from '../support/sample-bundle.js';

const NOW = Date.UTC(2026, 10, 20);

const at = (...names: string[]): Pick<JobSummary, 'location'> => ({
  location: {
    text: names.join(', '),
    remote: false,
    hybrid: false,
    countries: [],
    places: names.map((name) => ({ name })),
  },
});

/** Ids of the jobs similar to the first. */
const like = (jobs: JobSummary[], reader = 'en') =>
  relatedJobs(jobs, jobs[0]!, reader, NOW).map(({ id, lang }) => `${id}.${lang}`);

describe('relatedJobs', () => {
  it('returns jobs of the same team, then of the same place, and no others', () => {
    const jobs = [
      sampleJob('a', { team: 'Bridge', ...at('Bergen') }),
      sampleJob('b', { team: 'Other', ...at('Bergen', 'Oslo') }),
      sampleJob('c', { team: 'Other', ...at('Oslo') }),
      sampleJob('d', { team: 'bridge', ...at('Oslo') }),
      sampleJob('e'),
    ];
    assert.deepEqual(like(jobs), ['d.en', 'b.en']);
  });

  it('returns at most three, in list order', () => {
    const jobs = ['a', 'b', 'c', 'd', 'e'].map((id) => sampleJob(id, { team: 'Bridge' }));
    assert.deepEqual(like(jobs), ['b.en', 'c.en', 'd.en']);
  });

  it('excludes closed jobs, open applications and translations of the job', () => {
    const jobs = [
      sampleJob('a', { team: 'Bridge' }),
      sampleJob('a', { team: 'Bridge', lang: 'sv' }),
      sampleJob('b', { team: 'Bridge', openUntil: '2026-11-20T00:00:00.000Z' }),
      sampleJob('c', { team: 'Bridge', openApplication: true }),
    ];
    assert.deepEqual(like(jobs), []);
  });

  it('matches teams and places by their names in every language, and returns the reader’s translation', () => {
    const jobs = [
      sampleJob('a', { team: 'Bridge', ...at('Gothenburg') }),
      sampleJob('a', { team: 'Bryggan', lang: 'sv', ...at('Göteborg') }),
      sampleJob('b', { team: 'Bryggan', lang: 'sv' }),
      sampleJob('c', { team: 'Other', lang: 'sv', ...at('Goteborg') }),
      sampleJob('c', { team: 'Other', ...at('Gothenburg') }),
    ];
    assert.deepEqual(like(jobs), ['b.sv', 'c.en']);
    assert.deepEqual(like(jobs, 'sv'), ['b.sv', 'c.sv']);
  });
});
