import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText, findControlCharacters, MAX_BYTES } from '../../../build-scripts/compile/read/decode-text.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('removes the byte order mark and normalizes line breaks to LF', () => {
    assert.deepEqual(decodeText(bytesOf('\ufeffa\r\nb\n')), { text: 'a\nb\n', problems: [] });
  });

  it('keeps letters, emoji and tabs of every kind', () => {
    const text = 'Søk\t👩‍💻 “√” \u00a0 soft\u00adhyphen';
    assert.deepEqual(decodeText(bytesOf(text)), { text, problems: [] });
  });

  it('rejects a file that is not UTF-8', () => {
    const { text, problems } = decodeText(new Uint8Array([0x53, 0xf8, 0x6b]));
    assert.equal(text, '');
    assert.equal(problems[0]?.rule, 'not-text');
  });

  it('rejects a file above the maximum size', () => {
    assert.deepEqual(decodeText(bytesOf('x'.repeat(MAX_BYTES))).problems, []);
    assert.equal(decodeText(bytesOf('x'.repeat(MAX_BYTES + 1))).problems[0]?.rule, 'not-text');
  });
});

describe('findControlCharacters', () => {
  it('accepts letters, emoji, tabs and spaces', () => {
    assert.deepEqual(findControlCharacters('Søk\t👩‍💻 “√” \u00a0 soft\u00adhyphen\n'), []);
  });

  for (const [name, text] of [
    ['NUL', 'ab\u0000c'],
    ['a lone carriage return', 'ab\rc'],
    ['a bidirectional override', 'ab\u202ec'],
    ['a private code point of plane 15', 'ab\u{f0000}c'],
  ] as const) {
    it(`reports ${name} at its offset`, () => {
      const problems = findControlCharacters(text);
      assert.deepEqual(
        problems.map(({ rule, offset }) => [rule, offset]),
        [['control-character', 2]],
      );
    });
  }
});
