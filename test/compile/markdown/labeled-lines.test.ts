import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labeledLines } from '../../../build-scripts/compile/markdown/labeled-lines.js';
import { lexBody, type LexedBody } from '../../../build-scripts/compile/markdown/render-body.js';
import { parseShortcodes } from '../../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import { BUILT_IN_SHORTCODES as shortcodes, bodiesIn } from '../../../build-scripts/compile/shortcodes/registry.js';
import { processorTime } from '../../support/processor-time.js';

function bodyOf(file: string): LexedBody {
  const { nodes } = parseShortcodes(file, { hasBody: bodiesIn(shortcodes) });
  return lexBody(nodes, { file, shortcodes });
}

/** The labeled lines without their positions. */
function linesOf(file: string): { label: string; value: string }[] {
  return labeledLines(bodyOf(file)).map(({ label, value }) => ({ label, value }));
}

const inNote = (text: string) => `{{< note >}}\n${text}\n{{< /note >}}\n`;

describe('labeledLines', () => {
  for (const [name, note, lines] of [
    ['on one line', '**Start date:** March', [['Start date', 'March']]],
    [
      'the value below',
      '\n**Startdatum:**  \nSå snart det passar\n\n**Lönespann:**  \n5 000 euro\n',
      [
        ['Startdatum', 'Så snart det passar'],
        ['Lönespann', '5 000 euro'],
      ],
    ],
    ['the colon outside', '**Urlaub**: 30 Tage', [['Urlaub', '30 Tage']]],
    ['underscores', '__Vakt:__ kvar fjerde veke', [['Vakt', 'kvar fjerde veke']]],
    [
      'items of a list',
      '- **Svar:** innen fjorten dager\n- **Løn:** 165 DKK',
      [
        ['Svar', 'innen fjorten dager'],
        ['Løn', '165 DKK'],
      ],
    ],
    [
      'items of a loose list',
      '1. **Svar:** snart\n\n2. **Løn:** ja',
      [
        ['Svar', 'snart'],
        ['Løn', 'ja'],
      ],
    ],
    ['a value of two lines', '**Hours:** 37 a week,\nfewer in July', [['Hours', '37 a week, fewer in July']]],
    [
      'labels on successive lines',
      '**Hours:** 37\n**Start**: May',
      [
        ['Hours', '37'],
        ['Start', 'May'],
      ],
    ],
    ['hard breaks', '**Hours:** 37\\\na week<br>\nor so', [['Hours', '37 a week or so']]],
    ['an empty line ends the value', '**Hours:** 37\n\nMore text', [['Hours', '37']]],
    ['no value', '**Hours:**\n\n**Start:** May', [['Start', 'May']]],
    [
      'Markdown in the value',
      '**Start:** _as_ **soon** as [suits](https://a.example) `you` &amp; us',
      [['Start', 'as soon as suits you & us']],
    ],
    ['HTML in the value', '**Start:** <b>May</b><script>', [['Start', 'May']]],
    ['code in the value', '**Start:** `&amp;`', [['Start', '&amp;']]],
    ['strong text without a label', '**Bold** text: no\n**All bold**', []],
    ['strong text within a line', 'Ask **us:** now', []],
    [
      'two lines about pay',
      '**Pay day:** the last\n**Pay range:** €5',
      [
        ['Pay day', 'the last'],
        ['Pay range', '€5'],
      ],
    ],
    ['nothing', '', []],
    ['a key of objects', '**__proto__:** x', [['proto', 'x']]],
  ] as [string, string, [string, string][]][]) {
    it(name, () => {
      const expected = lines.map(([label, value]) => ({ label, value }));
      assert.deepEqual(linesOf(inNote(note)), expected);
    });
  }

  for (const [name, text] of [
    ['in lists', `- Point\n\n  ${inNote('**A:** 1').replaceAll('\n', '\n  ')}`],
    [
      'in other shortcodes',
      `{{< highlight >}}x{{< /highlight >}}\n{{% details %}}\n${inNote('**A:** 1')}{{% /details %}}`,
    ],
    ['beside text', 'Text {{< note >}}**A:** 1{{< /note >}}'],
  ] as const) {
    it(`reads notes ${name}`, () => assert.deepEqual(linesOf(text), [{ label: 'A', value: '1' }]));
  }

  it('reads all notes in order, and nothing else', () => {
    const lines = linesOf(`**X:** 0\n\n${inNote('**A:** 1')}\n${inNote('Text')}\n${inNote('**B:** 2')}`);
    assert.deepEqual(
      lines.map(({ label }) => label),
      ['A', 'B'],
    );
  });

  it('locates the values', () => {
    const file = `Text\n\n${inNote('**A:** 1 _or_ 2\n**B**: 3')}\n- {{< note >}}**C:** 4{{< /note >}}\n`;
    const values = labeledLines(bodyOf(file)).map(({ place }) => file.slice(place.offset, place.offset + place.length));
    assert.deepEqual(values, ['1 _or_ 2', '3', '4']);
  });

  it('takes linear time', () => {
    const bodies = ['**a:** b\n', '**a:**', 'a\n', '`b` '].map((piece) => bodyOf(inNote(piece.repeat(5000))));
    const start = process.cpuUsage();
    for (const each of bodies) labeledLines(each);
    assert.ok(processorTime(start) < 3000);
  });
});
