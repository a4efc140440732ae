import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from '../../src/posting/edit-distance.js';

const CASES: [one: string, other: string, distance: number][] = [
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['engineer', 'engineer', 0],
  ['enginer', 'engineer', 1],
  ['engineeer', 'engineer', 1],
  ['engineor', 'engineer', 1],
  ['egnineer', 'engineer', 1],
  ['ab', 'ba', 1],
  ['kitten', 'sitting', 3],
  // Optimal string alignment edits no part twice; Damerau–Levenshtein would say 2.
  ['ca', 'abc', 3],
];

for (const [one, other, distance] of CASES) {
  test(`the distance of “${one}” and “${other}” is ${distance}, in both directions`, () => {
    assert.equal(editDistance(one, other), distance);
    assert.equal(editDistance(other, one), distance);
  });
}

test('a distance below the limit is exact, any other is the limit', () => {
  assert.equal(editDistance('kitten', 'sitting', 4), 3);
  assert.equal(editDistance('kitten', 'sitting', 3), 3);
  assert.equal(editDistance('kitten', 'sitting', 2), 2);
  assert.equal(editDistance('kitten', 'kittens and more', 2), 2);
});
