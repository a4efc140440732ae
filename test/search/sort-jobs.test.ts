import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareJobs, type JobSort, sortJobs } from '../../src/search/sort-jobs.js';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { sampleJob } from '../support/sample-bundle.js';

const collator = new Intl.Collator('sv', { numeric: true });
const sorted = (jobs: readonly JobSummary[], sort: JobSort) =>
  sortJobs(
    jobs,
    compareJobs(sort, jobs, (one, other) => collator.compare(one, other)),
  );
const ids = (jobs: readonly JobSummary[], sort: JobSort) => sorted(jobs, sort).map(({ id }) => id);

describe('Sorting', () => {
  it('uses the editor’s order, then newest first; jobs without either are last', () => {
    const jobs = [
      sampleJob('neither-one'),
      sampleJob('old', { posted: '2025-01-01' }),
      sampleJob('second', { order: 2 }),
      sampleJob('new', { posted: '2026-01-01T08:00:00+01:00' }),
      sampleJob('first', { order: 1, posted: '2020-01-01' }),
      sampleJob('neither-two'),
      sampleJob('zero', { order: 0 }),
    ];
    assert.deepEqual(ids(jobs, 'order'), ['zero', 'first', 'second', 'new', 'old', 'neither-one', 'neither-two']);
  });

  it('by date sorts newest first regardless of the editor’s order', () => {
    const jobs = [
      sampleJob('undated', { order: 1 }),
      sampleJob('old', { posted: '2025-01-01', order: 1 }),
      sampleJob('new', { posted: '2026-01-01', order: 2 }),
    ];
    assert.deepEqual(ids(jobs, 'newest'), ['new', 'old', 'undated']);
  });

  it('by deadline sorts the soonest first, and jobs without one last', () => {
    const jobs = [
      sampleJob('later', { closes: '2026-03-01', openUntil: '2026-03-02T00:00:00Z' }),
      sampleJob('never-two', { order: 2 }),
      sampleJob('soon', { closes: '2026-02-01', openUntil: '2026-02-01T23:00:00Z' }),
      sampleJob('never-one', { order: 1 }),
    ];
    assert.deepEqual(ids(jobs, 'closing'), ['soon', 'later', 'never-one', 'never-two']);
  });

  it('by title uses the alphabet of the language, and numeric order', () => {
    const jobs = ['Örlogskapten', 'Zoolog', 'Åklagare', 'Ark 10', 'Ark 9'].map((title) =>
      sampleJob(title.toLowerCase(), { title }),
    );
    assert.deepEqual(
      sorted(jobs, 'title').map(({ title }) => title),
      ['Ark 9', 'Ark 10', 'Zoolog', 'Åklagare', 'Örlogskapten'],
    );
  });
});
