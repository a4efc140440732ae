import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lexBody } from '../../../build-scripts/compile/markdown/render-body.js';
import { textBlocks } from '../../../build-scripts/compile/markdown/text-blocks.js';
import { parseShortcodes } from '../../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import { BUILT_IN_SHORTCODES as shortcodes, bodiesIn } from '../../../build-scripts/compile/shortcodes/registry.js';
import { processorTime } from '../../support/processor-time.js';

function blocksOf(file: string) {
  const { nodes } = parseShortcodes(file, { hasBody: bodiesIn(shortcodes) });
  return textBlocks(lexBody(nodes, { file, shortcodes }));
}

describe('textBlocks', () => {
  it('locates each block after any content', () => {
    const text =
      '\n\n  Lead\n\n{{< note >}}\n## Æ 😀\n\n* a\n* b\n{{< /note >}}\n> quote\n\n[a]: /b\nText\n{{< distance >}}\n***\n{{< distance >}} After\n';
    const blocks = blocksOf(text);
    assert.deepEqual(
      blocks.map(({ type, words }) => [type, words.text]),
      [
        ['paragraph', 'Lead'],
        ['heading', 'Æ 😀'],
        ['list', 'a b'],
        ['other', ''],
        ['paragraph', 'Text'],
        ['other', ''],
        ['paragraph', 'After'],
      ],
    );
    assert.deepEqual(
      blocks.map(({ place: { offset, length } }) => text.slice(offset, offset + length)),
      ['Lead', '## Æ 😀', '* a\n* b', '> quote', 'Text', '***', '{{< distance >}} After'],
    );
  });

  it('does not read text beside a tag as code', () => {
    assert.deepEqual(
      blocksOf('{{< note >}}Text{{< /note >}}\n').map(({ type }) => type),
      ['paragraph'],
    );
  });

  it('returns visible text: no marks, code or HTML', () => {
    assert.equal(
      blocksOf('**What** [we](/x) *do*\nand `code` <b>why</b> & \\* {{< inline >}}_so_{{< /inline >}}')[0]?.words.text,
      'What we do and why & * so',
    );
  });

  it('takes linear time for a body full of tags', () => {
    const start = process.cpuUsage();
    assert.ok(blocksOf('{{< inline >}}x{{< /inline >}}'.repeat(8000)).length <= 1);
    assert.ok(processorTime(start) < 3000);
  });
});
