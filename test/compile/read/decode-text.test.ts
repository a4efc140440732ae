import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MOST_BYTES, readPostingText } from '../../../build-scripts/compile/read/decode-text.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('readPostingText', () => {
  it('takes the byte order mark off and makes every line break LF', () => {
    assert.deepEqual(readPostingText(bytesOf('\ufeffa\r\nb\n')), { text: 'a\nb\n', problems: [] });
  });

  it('keeps letters, emoji and tabs of every kind', () => {
    const text = 'Søk\t👩‍💻 “√” \u00a0 soft\u00adhyphen';
    assert.deepEqual(readPostingText(bytesOf(text)), { text, problems: [] });
  });

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
