import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correctQuery } from '../../src/search/spelling.js';
import { sampleJob } from '../support/sample-bundle.js';

const JOBS = [
  sampleJob('a', { title: 'Control room engineer', team: 'Bridge' }),
  sampleJob('b', { title: 'Nätverksingenjör', intro: 'Du bygger nät i Tromsø.' }),
  sampleJob('c', { title: 'Deckhand', intro: 'A researcher aboard' }),
];

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
    ['submarine', undefined],
    ['xyz', undefined],
    ['enginer deckhand', undefined],
  ] as const) {
    it(meant === undefined ? `does not change “${typed}”` : `changes “${typed}” to “${meant}”`, () => {
      assert.equal(correctQuery(typed, JOBS), meant);
    });
  }

  it('uses words of matching jobs only', () => {
    assert.equal(correctQuery('enginer', JOBS.slice(1)), undefined);
    assert.equal(correctQuery('enginer', []), undefined);
  });
});
