import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findJobs } from '../../src/search/find-jobs.js';
import { foldText } from '../../src/posting/fold-text.js';
import { indexJobs } from '../../src/search/job-index.js';
import { searchWords } from '../../src/posting/fold-text.js';
import { SearchIndex, type TextWords } from '../../src/search/search-index.js';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { sampleJob } from '../support/sample-bundle.js';

const found = (query: string, fields: Parameters<typeof sampleJob>[1]) =>
  matching([sampleJob('x', fields)], query).length > 0;

/** Ids of the jobs that match, best first. */
function matching(jobs: readonly JobSummary[], query: string, texts?: TextWords): string[] {
  const words = new SearchIndex(jobs);
  if (texts) words.addTexts(texts);
  words.build();
  return foundIds(jobs, words, query);
}

function foundIds(jobs: readonly JobSummary[], words: SearchIndex, query: string): string[] {
  return findJobs(indexJobs(jobs, { reader: 'en' }, 0), {}, words.find(query)).jobs.map(({ id }) => id);
}

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
    const { jobs: found, facets } = findJobs(
      indexJobs(jobs, { reader: 'en' }, 0),
      {},
      new SearchIndex(jobs).find('welder'),
    );
    assert.deepEqual(
      found.map(({ id }) => id),
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
    assert.deepEqual(matching(jobs, 'engineer'), ['is', 'mentions']);
  });

  it('finds a job by the words of all its languages, and shows the reader’s version', () => {
    const jobs = [
      sampleJob('room', { title: 'Control room engineer', team: 'Bridge', keywords: ['Rust'] }),
      sampleJob('room', { lang: 'sv', title: 'Ingenjör till kontrollrummet', team: 'Bryggan', keywords: ['C++'] }),
      sampleJob('clerk', { lang: 'sv', title: 'Handläggare' }),
    ];
    for (const query of ['kontrollrum', 'bryggan', 'engineer bryggan', 'rust', 'c++']) {
      const { jobs: found } = findJobs(indexJobs(jobs, { reader: 'en' }, 0), {}, indexOf(jobs).find(query));
      assert.deepEqual(
        found.map(({ title }) => title),
        ['Control room engineer'],
        query,
      );
    }
  });

  describe('of texts', () => {
    const jobs = [
      sampleJob('text', { title: 'Clerk' }),
      sampleJob('intro', { title: 'Sailor', intro: 'Knows Rust, or learns it' }),
      sampleJob('title', { title: 'Rust developer' }),
    ];
    const texts: TextWords = {
      common: new Set(['with', 'and']),
      words: new Map([
        ['text', 'rust kubernetes'],
        ['intro', 'kubernetes'],
        ['gone', 'rust'],
      ]),
    };

    it('comes after the titles and introductions', () => {
      assert.deepEqual(matching(jobs, 'rust', texts), ['title', 'intro', 'text']);
      assert.deepEqual(matching(jobs, 'rust kubernetes', texts), ['text', 'intro']);
      assert.deepEqual(matching(jobs, 'kuber', texts), ['text', 'intro']);
    });

    it('ignores common words, unless the query has no others', () => {
      assert.deepEqual(matching(jobs, 'with rust and kubernetes', texts), ['text', 'intro']);
      assert.deepEqual(matching(jobs, 'with and', texts), []);
    });

    it('adds jobs after those found before', () => {
      const words = new SearchIndex(jobs);
      const states = [foundIds(jobs, words, 'rust')];
      words.addTexts(texts);
      let steps = 0;
      while (!words.isComplete) {
        let left = 1;
        words.build(() => left-- > 0);
        states.push(foundIds(jobs, words, 'rust'));
        assert.ok((steps += 1) < 20);
      }
      for (const [at, state] of states.entries()) {
        const before = states[at - 1] ?? [];
        assert.deepEqual(state.slice(0, before.length), before);
      }
      assert.deepEqual(states[0], ['title']);
      assert.deepEqual(states.at(-1), ['title', 'intro', 'text']);
    });

    it('does not count for a permanent query', () => {
      const words = new SearchIndex(jobs);
      assert.deepEqual([...(words.findInSummaries('rust')?.keys() ?? [])], ['intro', 'title']);
      words.addTexts(texts);
      words.build();
      assert.deepEqual([...(words.findInSummaries('rust')?.keys() ?? [])], ['intro', 'title']);
    });
  });
});

function indexOf(jobs: readonly JobSummary[]): SearchIndex {
  const words = new SearchIndex(jobs);
  words.build();
  return words;
}
