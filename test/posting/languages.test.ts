import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { bestLanguage, jobsForReader, textDirection } from '../../src/posting/languages.js';

const job = (id: string, lang: string): JobSummary => ({
  id,
  lang,
  title: `${id} ${lang}`,
  body: `jobs/${id}.${lang}.json`,
});

describe('bestLanguage', () => {
  const rows: [wanted: string, candidates: string[], best: string | undefined][] = [
    ['nb', ['en', 'nb', 'sv'], 'nb'],
    ['nb-NO', ['en', 'nb'], 'nb'],
    ['NB', ['nb', 'en'], 'nb'],
    ['nb', ['en', 'nn'], 'nn'],
    ['nn', ['sv', 'en', 'nb'], 'nb'],
    ['no', ['en', 'nb'], 'nb'],
    ['fi', ['sv', 'en'], 'en'],
    ['fi', ['sv', 'de'], 'sv'],
    ['en-GB', ['sv', 'en-US'], 'en-US'],
    ['en', [], undefined],
  ];
  for (const [wanted, candidates, best] of rows) {
    it(`a reader of ${wanted} gets ${best} of ${candidates.join(', ')}`, () =>
      assert.equal(bestLanguage(wanted, candidates), best));
  }
});

describe('jobsForReader', () => {
  it('selects one version of each job, in bundle order', () => {
    const jobs = [job('a', 'en'), job('b', 'sv'), job('a', 'nb'), job('c', 'fi')];
    assert.deepEqual(
      jobsForReader(jobs, 'nb').map(({ title }) => title),
      ['a nb', 'b sv', 'c fi'],
    );
    assert.deepEqual(
      jobsForReader(jobs, 'de').map(({ title }) => title),
      ['a en', 'b sv', 'c fi'],
    );
  });
});

describe('textDirection', () => {
  const rows: [lang: string, direction: 'ltr' | 'rtl'][] = [
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
  ];
  for (const [lang, direction] of rows) {
    it(`of ${lang} is ${direction}`, () => assert.equal(textDirection(lang), direction));
  }
});
