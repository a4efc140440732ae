import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findControlCharacters } from '../../../build-scripts/compile/read/find-control-characters.js';

describe('findControlCharacters', () => {
  it('finds none in letters, emoji and tabs of every kind', () => {
    assert.deepEqual(findControlCharacters('Søk\t👩‍💻 “√” \u00a0 soft\u00adhyphen\n'), []);
  });

  for (const [name, text] of [
    ['NUL', 'ab\u0000c'],
    ['a lone carriage return', 'ab\rc'],
    ['a bidirectional override', 'ab\u202ec'],
    ['a private code point of plane 15', 'ab\u{f0000}c'],
  ] as const) {
    it(`refuses ${name}, where it stands`, () => {
      const problems = findControlCharacters(text);
      assert.deepEqual(
        problems.map(({ rule, offset }) => [rule, offset]),
        [['control-character', 2]],
      );
    });
  }
});
