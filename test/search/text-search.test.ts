import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findJobs } from '../../src/search/find-jobs.js';
import { foldText } from '../../src/posting/fold-text.js';
import { indexJobs } from '../../src/search/job-index.js';
import { searchWords } from '../../src/posting/fold-text.js';
import { searchScore } from '../../src/search/text-search.js';
import { sampleJob } from '../support/sample-bundle.js';

const found = (query: string, fields: Parameters<typeof sampleJob>[1]) =>
  searchScore(sampleJob('x', fields), searchWords(query)) > 0;

describe('foldText', () => {
  for (const [written, folded] of [
    ['Ängelholm', 'angelholm'],
    ['TROMSØ', 'tromso'],
    ['A\u030Arhus', 'arhus'],
    ['Weißbier', 'weissbier'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['ΟΔΌΣ', 'οδοσ'],
    ['Iğdır', 'igdir'],
  ] as const) {
    it(`folds ${written} to ${folded}`, () => assert.equal(foldText(written), folded));
  }
});

describe('Text search', () => {
  it('finds words by prefix, in any order and field', () => {
    const fields = { title: 'Network engineer', team: 'Infrastructure', intro: 'In Tromsø, by the sea' };
    assert.ok(found('eng net', fields));
    assert.ok(found('tromso', fields));
    assert.ok(found('infra sea', fields));
    assert.ok(!found('ork', fields));
    assert.ok(!found('engineer boat', fields));
  });

  it('finds a word of four letters inside a compound, and no shorter one', () => {
    assert.ok(found('ingenjör', { title: 'Nätverksingenjör' }));
    assert.ok(found('verk', { title: 'Nätverksingenjör' }));
    assert.ok(!found('ing', { title: 'Nätverksingenjör' }));
    assert.ok(!found('ver', { title: 'Nätverksingenjör' }));
  });

  it('does not match across words', () => {
    assert.ok(!found('seaboard', { title: 'By the sea', intro: 'Board and bed' }));
  });

  it('distinguishes C++ and C, and ignores punctuation', () => {
    assert.ok(found('c++', { title: 'C++ developer' }));
    assert.ok(!found('c++', { title: 'C developer' }));
    assert.deepEqual(searchWords(' (.*+?^${}|[ '), []);
    assert.ok(found('...', { title: 'Anything' }));
  });

  it('counts facets among matching jobs only', () => {
    const jobs = [
      sampleJob('welder', { title: 'Welder', team: 'Yard' }),
      sampleJob('clerk', { title: 'Clerk', team: 'Yard' }),
      sampleJob('cook', { title: 'Cook', team: 'Galley' }),
    ];
    const words = searchWords('welder');
    const { jobs: matching, facets } = findJobs(indexJobs(jobs, { reader: 'en' }, 0), {}, (job) =>
      searchScore(job, words),
    );
    assert.deepEqual(
      matching.map(({ id }) => id),
      ['welder'],
    );
    assert.deepEqual(
      facets[0]?.options.map(({ value, count }) => [value, count]),
      [
        ['yard', 1],
        ['galley', 0],
      ],
    );
  });

  it('ranks matches in the title first', () => {
    const jobs = [
      sampleJob('mentions', { title: 'Clerk', intro: 'Works with engineers', order: 1 }),
      sampleJob('is', { title: 'Engineer', order: 2 }),
    ];
    const words = searchWords('engineer');
    const { jobs: first } = findJobs(indexJobs(jobs, { reader: 'en' }, 0), {}, (job) => searchScore(job, words));
    assert.deepEqual(
      first.map(({ id }) => id),
      ['is', 'mentions'],
    );
  });
});
