import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validateBundle } from '../../../src/bundle/validate.js';
import { findJobs } from '../../../src/search/find-jobs.js';
import { indexJobs } from '../../../src/search/job-index.js';
import type { JobSummary } from '../../../src/posting/job-posting.js';
import { generateBundle } from './generate-bundle.js';

const findAll = (jobs: readonly JobSummary[], now: number) => findJobs(indexJobs(jobs, { reader: 'en' }, now), {});

const URL = 'https://kvernsund.example/jobs.json';

describe('A generated bundle', () => {
  it('is the same for the same seed, and differs for another', () => {
    assert.deepEqual(generateBundle(40, 1), generateBundle(40, 1));
    assert.notDeepEqual(generateBundle(40, 2), generateBundle(40, 1));
  });

  it('is valid for the elements, with every job open', () => {
    const bundle = validateBundle(generateBundle(200), URL);
    assert.equal(bundle.broken, 0);
    assert.equal(findAll(bundle.jobs, Date.UTC(2090, 0)).total, 200);
  });

  it('has several values for every facet except language', () => {
    const { facets } = findAll(generateBundle(200).jobs, 0);
    const single = facets.filter(({ options }) => options.length < 2).map(({ name }) => name);
    assert.deepEqual(single, ['language']);
  });

  it('is in the order in which the elements show it', () => {
    const { jobs } = generateBundle(200);
    assert.deepEqual(findAll(jobs, 0).jobs, jobs);
  });
});
