import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysLeft, jobStatus } from '../../src/posting/job-status.js';

const openUntil = '2026-12-02T23:00:00.000Z';
const at = (text: string) => Date.parse(text);

describe('jobStatus', () => {
  it('is open up to the instant, and closed from it on', () => {
    assert.equal(jobStatus({ openUntil }, at('2026-12-02T22:59:59.999Z')), 'open');
    assert.equal(jobStatus({ openUntil }, at('2026-12-02T23:00:00.000Z')), 'closed');
  });

  it('is open without a deadline', () => assert.equal(jobStatus({}, at('2099-01-01T00:00:00Z')), 'open'));
});

describe('daysLeft', () => {
  it('counts begun days', () => {
    assert.equal(daysLeft({ openUntil }, at('2026-12-01T22:59:00Z')), 2);
    assert.equal(daysLeft({ openUntil }, at('2026-12-02T22:59:00Z')), 1);
  });

  it('counts none without a deadline and after it', () => {
    assert.equal(daysLeft({}, 0), undefined);
    assert.equal(daysLeft({ openUntil }, at('2026-12-03T00:00:00Z')), undefined);
  });
});
