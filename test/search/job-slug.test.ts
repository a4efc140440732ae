import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jobSlug, resolveJobSlug } from '../../src/search/job-slug.js';
import { sampleJob } from '../support/sample-bundle.js';

const jobs = [
  sampleJob('watch', { lang: 'en' }),
  sampleJob('watch', { lang: 'sv' }),
  sampleJob('watch', { lang: 'nb' }),
  sampleJob('cook', { lang: 'fi' }),
];
const [english, swedish, , cook] = jobs;

describe('Job slugs in URLs', () => {
  it('are the id for the reader’s default translation, otherwise with the language', () => {
    assert.equal(jobSlug(english!, jobs, 'en'), 'watch');
    assert.equal(jobSlug(swedish!, jobs, 'en'), 'watch.sv');
    assert.equal(jobSlug(swedish!, jobs, 'sv-FI'), 'watch');
    assert.equal(jobSlug(english!, jobs, 'sv'), 'watch.en');
    assert.equal(jobSlug(cook!, jobs, 'en'), 'cook');
  });

  it('resolve to the translation for every reader', () => {
    for (const reader of ['en', 'sv', 'nb', 'de', 'zh-Hant']) {
      for (const job of jobs) {
        assert.equal(resolveJobSlug(jobSlug(job, jobs, reader), jobs, reader), job);
      }
    }
  });

  it('resolve to the best translation if the language is gone, and to nothing if the job is', () => {
    assert.equal(resolveJobSlug('watch.fi', jobs, 'sv'), swedish);
    assert.equal(resolveJobSlug('gone.sv', jobs, 'sv'), undefined);
    assert.equal(resolveJobSlug(undefined, jobs, 'sv'), undefined);
  });
});
