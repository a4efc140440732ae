import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jobStatus } from '../../src/posting/job-status.js';

const openUntil = '2026-12-02T23:00:00.000Z';
const at = (text: string) => Date.parse(text);

describe('jobStatus', () => {
  it('is closed from the instant on', () => {
    assert.equal(jobStatus({ openUntil }, at('2026-12-02T22:59:59.999Z')), 'open');
    assert.equal(jobStatus({ openUntil }, at('2026-12-02T23:00:00.000Z')), 'closed');
  });

  it('is closed if it says so, regardless of its deadline', () => {
    assert.equal(jobStatus({ closed: true }, 0), 'closed');
    assert.equal(jobStatus({ closed: true, openUntil }, at('2026-01-01T00:00:00Z')), 'closed');
  });

  it('is open without a deadline', () => assert.equal(jobStatus({}, at('2099-01-01T00:00:00Z')), 'open'));
});
