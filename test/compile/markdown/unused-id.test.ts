import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unusedId } from '../../../build-scripts/compile/markdown/unused-id.js';

/** Counts how often it is asked. */
class CountingMap extends Map<string, number> {
  lookups = 0;

  override has(id: string): boolean {
    this.lookups += 1;
    return super.has(id);
  }
}

describe('unusedId', () => {
  it('adds the next free number', () => {
    const used = new Map();
    const ids = ['pay', 'pay', 'pay-2', 'pay', 'pay', 'pay-2', 'team'].map((id) => unusedId(id, used));
    assert.deepEqual(ids, ['pay', 'pay-1', 'pay-2', 'pay-3', 'pay-4', 'pay-2-1', 'team']);
  });

  it('looks up a few ids for each of many equal ones', () => {
    const used = new CountingMap();
    const ids = Array.from({ length: 1000 }, () => unusedId('pay', used));
    assert.equal(new Set(ids).size, 1000);
    assert.equal(ids.at(-1), 'pay-999');
    assert.ok(used.lookups < 3000, `${used.lookups} lookups`);
  });
});
