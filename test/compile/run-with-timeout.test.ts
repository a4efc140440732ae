import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TooLongError, withinTime } from '../../build-scripts/compile/run-with-timeout.js';

describe('withinTime', () => {
  it('gives what the work gives, also nothing', () => {
    assert.deepEqual(
      withinTime(1000, () => [1]),
      [1],
    );
    assert.equal(
      withinTime(1000, () => undefined),
      undefined,
    );
  });

  it('throws what the work throws, as it is', () => {
    assert.throws(
      () =>
        withinTime(1000, () => {
          throw new RangeError('deep');
        }),
      RangeError,
    );
  });

  it('ends work that never ends, and goes on to work afterwards', () => {
    assert.throws(
      () =>
        withinTime(20, () => {
          for (;;);
        }),
      TooLongError,
    );
    assert.equal(
      withinTime(1000, () => 'after'),
      'after',
    );
  });

  it('may stand within itself', () => {
    assert.equal(
      withinTime(1000, () => withinTime(1000, () => 'inner')),
      'inner',
    );
  });
});
