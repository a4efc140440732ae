import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MOST_BYTES, readPostingText } from '../../build-scripts/compile/read-posting-text.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('readPostingText', () => {
  it('takes the byte order mark off and makes every line break LF', () => {
    assert.deepEqual(readPostingText(bytesOf('\ufeffa\r\nb\n')), { text: 'a\nb\n', problems: [] });
  });

  it('keeps letters, emoji and tabs of every kind', () => {
    const text = 'Søk\t👩‍💻 “√” \u00a0 soft\u00adhyphen';
    assert.deepEqual(readPostingText(bytesOf(text)), { text, problems: [] });
  });

  for (const [name, text] of [
    ['NUL', 'ab\u0000c'],
    ['a lone carriage return', 'ab\rc'],
    ['a bidirectional override', 'ab\u202ec'],
    ['a private code point of plane 15', 'ab\u{f0000}c'],
  ] as const) {
    it(`refuses ${name}, where it stands`, () => {
      const { problems } = readPostingText(bytesOf(text));
      assert.deepEqual(
        problems.map(({ rule, offset }) => [rule, offset]),
        [['control-character', 2]],
      );
    });
  }

  it('refuses what is not UTF-8, and reads nothing of it', () => {
    const { text, problems } = readPostingText(new Uint8Array([0x53, 0xf8, 0x6b]));
    assert.equal(text, '');
    assert.equal(problems[0]?.rule, 'not-text');
  });

  it('refuses one byte more than the most', () => {
    assert.deepEqual(readPostingText(bytesOf('x'.repeat(MOST_BYTES))).problems, []);
    assert.equal(readPostingText(bytesOf('x'.repeat(MOST_BYTES + 1))).problems[0]?.rule, 'not-text');
  });
});
