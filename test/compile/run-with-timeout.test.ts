import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TimeoutError, runWithTimeout } from '../../build-scripts/compile/run-with-timeout.js';

describe('runWithTimeout', () => {
  it('returns the result, including undefined', () => {
    assert.deepEqual(
      runWithTimeout(1000, () => [1]),
      [1],
    );
    assert.equal(
      runWithTimeout(1000, () => undefined),
      undefined,
    );
  });

  it('rethrows errors unchanged', () => {
    assert.throws(
      () =>
        runWithTimeout(1000, () => {
          throw new RangeError('deep');
        }),
      RangeError,
    );
  });

  it('ends an endless loop, and runs later calls', () => {
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

  it('can be nested', () => {
    assert.equal(
      runWithTimeout(1000, () => runWithTimeout(1000, () => 'inner')),
      'inner',
    );
  });
});
