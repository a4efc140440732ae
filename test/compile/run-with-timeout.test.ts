import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TimeoutError, runWithTimeout } from '../../build-scripts/compile/run-with-timeout.js';

describe('runWithTimeout', () => {
  it('gives what the work gives, also nothing', () => {
    assert.deepEqual(
      runWithTimeout(1000, () => [1]),
      [1],
    );
    assert.equal(
      runWithTimeout(1000, () => undefined),
      undefined,
    );
  });

  it('throws what the work throws, as it is', () => {
    assert.throws(
      () =>
        runWithTimeout(1000, () => {
          throw new RangeError('deep');
        }),
      RangeError,
    );
  });

  it('ends work that never ends, and goes on to work afterwards', () => {
    assert.throws(
      () =>
        runWithTimeout(20, () => {
          for (;;);
        }),
      TimeoutError,
    );
    assert.equal(
      runWithTimeout(1000, () => 'after'),
      'after',
    );
  });

  it('may stand within itself', () => {
    assert.equal(
      runWithTimeout(1000, () => runWithTimeout(1000, () => 'inner')),
      'inner',
    );
  });
});
