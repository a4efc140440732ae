import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { SearchIndex } from '../../src/search/search-index.js';
import { correctQuery } from '../../src/search/spelling.js';
import { sampleJob } from '../support/sample-bundle.js';

const JOBS = [
  sampleJob('a', { title: 'Control room engineer', team: 'Bridge' }),
  sampleJob('b', { title: 'Nätverksingenjör', intro: 'Du bygger nät i Tromsø. Du kan Zustand.' }),
  sampleJob('c', { title: 'Deckhand', intro: 'A researcher aboard' }),
];

/** The correction of a query, of which some jobs match without it. */
function corrected(query: string, matching: readonly JobSummary[] = JOBS): string | undefined {
  const words = new SearchIndex(JOBS);
  words.build();
  return correctQuery(query, words, new Set(matching.map(({ id }) => id)));
}

describe('Spelling correction', () => {
  for (const [typed, meant] of [
    ['enginer', 'engineer'],
    ['egnineer', 'engineer'],
    ['engineeer', 'engineer'],
    ['enginxer room', 'engineer room'],
    ['natverksingenjir', 'nätverksingenjör'],
    ['tronso', 'tromsø'],
    ['deckhnd', 'deckhand'],
    ['reserchr', 'researcher'],
    ['cntrol', 'control'],
    ['brigde', 'bridge'],
    ['submarine', undefined],
    ['xyz', undefined],
    ['enginer deckhand', undefined],
    // The first letter differs.
    ['rust', undefined],
    ['nontrol', undefined],
    // Five letters are near to the beginnings of many words.
    ['deckt', undefined],
    ['engim', undefined],
  ] as const) {
    it(meant === undefined ? `does not change “${typed}”` : `changes “${typed}” to “${meant}”`, () => {
      assert.equal(corrected(typed), meant);
    });
  }

  it('uses words of matching jobs only', () => {
    assert.equal(corrected('enginer', JOBS.slice(1)), undefined);
    assert.equal(corrected('enginer', []), undefined);
  });
});
