import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compareJobs } from '../../src/finding/sort-and-group.js';
import { sampleJob } from '../support/sample-bundle.js';

it('sorts by the editor’s order, then the newest; jobs that say neither stay as they are, last', () => {
  const jobs = [
    sampleJob('neither-one'),
    sampleJob('old', { posted: '2025-01-01' }),
    sampleJob('second', { order: 2 }),
    sampleJob('new', { posted: '2026-01-01T08:00:00+01:00' }),
    sampleJob('first', { order: 1, posted: '2020-01-01' }),
    sampleJob('neither-two'),
    sampleJob('zero', { order: 0 }),
  ];
  assert.deepEqual(
    jobs.sort(compareJobs).map(({ id }) => id),
    ['zero', 'first', 'second', 'new', 'old', 'neither-one', 'neither-two'],
  );
});
