import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseShortcodes } from '../../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import { plainWords, readTextBlocks } from '../../../build-scripts/compile/markdown/read-text-blocks.js';

const blocksOf = (text: string) =>
  readTextBlocks(text, 0, parseShortcodes(text, { hasBody: (name) => (name === 'p' ? 'paired' : 'leaf') }).nodes);

describe('readTextBlocks', () => {
  it('says where each block stands, whatever stands before it', () => {
    const text =
      '\n\n  Lead\n\n{{< p >}}\n## Æ 😀\n\n* a\n* b\n{{< /p >}}\n> quote\n\n[a]: /b\nText{{< x >}}\n***\n{{< x >}} After\n';
    const blocks = blocksOf(text);
    assert.deepEqual(
      blocks.map(({ type, source }) => [type, source.replace(/\s+/g, ' ')]),
      [
        ['paragraph', 'Lead'],
        ['heading', 'Æ 😀'],
        ['list', '* a * b'],
        ['other', 'quote'],
        ['paragraph', 'Text'],
        ['other', '***'],
        ['paragraph', 'After'],
      ],
    );
    assert.deepEqual(
      blocks.map(({ offset }) => text.slice(offset, offset + 4)),
      ['Lead', '## Æ', '* a\n', '> qu', 'Text', '***\n', 'Afte'],
    );
  });

  it('takes what a tag stands before for no code', () => {
    assert.deepEqual(
      blocksOf('{{< p >}}Text{{< /p >}}\n').map(({ type }) => type),
      ['paragraph'],
    );
  });

  it('does not take long for a body full of tags', () => {
    const text = '{{< p >}}x{{< /p >}}'.repeat(8000);
    assert.equal(blocksOf(text).length, 1);
  });
});

describe('plainWords', () => {
  it('are what a reader sees', () => {
    assert.equal(plainWords('**What** [we](/x) *do*\nand `code` <b>why</b> &'), 'What we do and why &');
  });
});
