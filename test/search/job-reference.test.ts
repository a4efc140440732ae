import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jobReference, referredJob } from '../../src/search/job-reference.js';
import { sampleJob } from '../support/sample-bundle.js';

const jobs = [
  sampleJob('watch', { lang: 'en' }),
  sampleJob('watch', { lang: 'sv' }),
  sampleJob('watch', { lang: 'nb' }),
  sampleJob('cook', { lang: 'fi' }),
];
const [english, swedish, , cook] = jobs;

describe('What a URL calls a job', () => {
  it('is its id where the reader gets that version by it, else with the language', () => {
    assert.equal(jobReference(english!, jobs, 'en'), 'watch');
    assert.equal(jobReference(swedish!, jobs, 'en'), 'watch.sv');
    assert.equal(jobReference(swedish!, jobs, 'sv-FI'), 'watch');
    assert.equal(jobReference(english!, jobs, 'sv'), 'watch.en');
    assert.equal(jobReference(cook!, jobs, 'en'), 'cook');
  });

  it('leads back to that version, whoever reads', () => {
    for (const reader of ['en', 'sv', 'nb', 'de', 'zh-Hant']) {
      for (const job of jobs) {
        assert.equal(referredJob(jobReference(job, jobs, reader), jobs, reader), job);
      }
    }
  });

  it('leads to the best version where the language is gone, and nowhere where the job is', () => {
    assert.equal(referredJob('watch.fi', jobs, 'sv'), swedish);
    assert.equal(referredJob('gone.sv', jobs, 'sv'), undefined);
    assert.equal(referredJob(undefined, jobs, 'sv'), undefined);
  });
});
