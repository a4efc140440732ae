import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveLinks } from '../../../build-scripts/compile/markdown/resolve-links.js';
import { sanitizeHtml } from '../../../build-scripts/compile/markdown/sanitize-html.js';
import { lexBody, renderBody } from '../../../build-scripts/compile/markdown/render-body.js';
import { configuredShortcode } from '../../../build-scripts/compile/shortcodes/configured-shortcode.js';
import { parseShortcodes } from '../../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import { BUILT_IN_SHORTCODES, bodiesIn } from '../../../build-scripts/compile/shortcodes/registry.js';
import { compileFiles } from '../../support/compile-files.js';
import { seededRandom, type SeededRandom } from '../../bench/seeded-random.js';

/** Valid text with the same words as the text at fault. */
const HARMLESS = [
  'todo',
  '`todo`',
  '`[todo](todo)`',
  '``<x-a>`` todo',
  '**todo** *javascript:x*',
  '\\[todo](todo\\)',
  '[todo](/todo "todo")',
  '{{</* localbutton "todo" "todo" */>}}',
  'é 😀 todo',
  '<b>todo</b>',
  '`{{ todo }}` {# todo #}',
  '[todo](/todo){: .todo}',
] as const;

/** The text at fault is between ⟦ and ⟧. A number makes each tag and definition unique. */
const FAULTS: readonly [(number: number) => string, ...((number: number) => string)[]] = [
  () => '[todo](⟦todo⟧)',
  () => '[**todo** `todo`](<⟦todo⟧> "todo")',
  () => '*todo [to\\[do\\] <b>x</b>](⟦javascript:x⟧) todo*',
  () => '![](⟦todo.png⟧)',
  () => '![todo](⟦todo⟧)',
  (number) => `<b>todo ⟦<x-${number}>⟧ todo</x-${number}></b>`,
  (number) => `<i class="job-note" ⟦on${number}="todo"⟧>todo</i>`,
  () => '{{< localtextbutton "todo" "⟦todo⟧" >}}',
  () => '{{< localtextbutton text="to\\"do" link=⟦todo⟧ >}}',
  () => '{{< localtextbutton todo "/todo" ⟦todo⟧ >}}',
  () => '{{< inline >}}todo [todo](⟦todo⟧){{< /inline >}}',
  (number) => `{{< wrap >}}todo [todo](⟦todo⟧) ⟦<z-${number}>⟧{{< /wrap >}}`,
  () => '{{% wrap %}}todo [todo](⟦todo⟧){{% /wrap %}}',
  () => '[todo](/todo) [todo](⟦#todo-there⟧)',
  () => 'todo ⟦{{ todo }}⟧',
  () => '⟦{% todo %}⟧ todo [todo](⟦{{ todo }}⟧/todo)',
];

const shortcodes = new Map([
  ...BUILT_IN_SHORTCODES,
  ['wrap', configuredShortcode('wrap', { template: '<em>{{ .Inner | markdownify }}</em>' }, BUILT_IN_SHORTCODES)],
]);

/** A line of valid text around a fault. */
function line(random: SeededRandom, number: number): string {
  return `${random.pick(HARMLESS)} ${random.pick(FAULTS)(number)} ${random.pick(HARMLESS)}`;
}

const indented = (text: string, indent: string, first = indent) => first + text.replaceAll('\n', `\n${indent}`);

/** A block of Markdown with a few faults, optionally nested in other blocks. */
function block(random: SeededRandom, next: () => number, depth = 0, isQuoted = false): string {
  const own = () => line(random, next());
  const inner = (quoted = isQuoted) =>
    depth > 1 ? `${own()}\n${own()}` : `${own()}\n\n${block(random, next, depth + 1, quoted)}`;
  switch (random.below(13)) {
    case 0:
      return `${own()}\n${own()}`;
    case 1:
      return indented(inner(true), '> ');
    case 2:
      // A line without a mark continues the paragraph of the quote.
      return `> ${own()}\n${own()}\n> ${own()}`;
    case 3:
      return indented(inner(), '  ', '- ');
    case 4:
      return `1. ${own()}\n2. ${indented(inner(), '   ', '')}`;
    case 5:
      return `- [ ] ${own()}\n- [x]   ${own()}\n\t- ${own()}`;
    case 6:
      return `| todo | ${own()} |\n|---|:-:|\n| to\\|do | ${own()} |\n${own()} | todo`;
    case 7:
      return `{{% note %}}\n${inner()}\n{{% /note %}}`;
    case 8:
      return `> [!NOTE]\n> ${own()}\n>\n> ${own()}`;
    case 9:
      return `todo[^${next()}]\n\n[^${next()}]: ${indented(inner(), '    ', '')}\n\n${own()}`;
    case 10:
      return `todo ${own()}\n: ${own()}\n: ${own()}\n\n  ${own()}`;
    case 11:
      // Quote marks are part of a shortcode’s inner text, and an indent after them starts a code block.
      return `{{< details summary="todo" >}}\n${indented(inner(), isQuoted ? '' : '    ')}\n{{< /details >}}`;
    default: {
      const number = next();
      return `## todo ${own()} ##\n\n[todo][d${number}]\n\n[d${number}]:\n  <⟦todo⟧> "todo"`;
    }
  }
}

/** The text without the marks, and the marked text. */
function readMarks(marked: string): { text: string; spans: [offset: number, piece: string][] } {
  const spans: [number, string][] = [];
  let text = '';
  let start = 0;
  for (const [piece, mark] of marked.matchAll(/([⟦⟧])|[^⟦⟧]+/g)) {
    if (mark === '⟦') start = text.length;
    else if (mark === '⟧') spans.push([start, text.slice(start)]);
    else text += piece;
  }
  return { text, spans };
}

function problemsOf(file: string): [offset: number, piece: string][] {
  const { nodes, problems } = parseShortcodes(file, { hasBody: bodiesIn(shortcodes) });
  assert.deepEqual(problems, []);
  const rendered = renderBody(lexBody(nodes, { file, shortcodes }), {});
  const linked = resolveLinks(sanitizeHtml(rendered.html), rendered.anchors);
  return [...rendered.problems, ...linked.problems].map(({ offset, length = 0 }) => [
    offset,
    file.slice(offset, offset + length),
  ]);
}

const byOffset = ([a]: [number, string], [b]: [number, string]) => a - b;

describe('Positions of problems', () => {
  it('match the text at fault in 200 generated postings', () => {
    let count = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const random = seededRandom(seed);
      let number = seed * 1000;
      const next = () => (number += 1);
      const blocks = Array.from({ length: 2 + random.below(4) }, () => block(random, next));
      const { text, spans } = readMarks(blocks.join('\n\n'));
      assert.deepEqual(problemsOf(text).sort(byOffset), spans.sort(byOffset), `seed ${seed}:\n${text}`);
      count += spans.length;
    }
    assert.ok(count > 1000);
  });

  it('refer to the link, not to the same word in code before it', async () => {
    const text = '---\ntitle: A\n---\n\nDo not write `todo` anywhere.\n\n[Our benefits](todo)\n';
    const { diagnostics } = await compileFiles({ 'a.md': text });
    const link = diagnostics.find(({ rule }) => rule === 'placeholder-link');
    assert.deepEqual([link?.line, link?.column, link?.endLine, link?.endColumn], [7, 16, 7, 20]);
  });

  it('are correct in a file with repaired mojibake', async () => {
    const text = '---\ntitle: A\n---\n\nBjÃ¸rn: `todo` [x](todo)\n';
    const { diagnostics } = await compileFiles({ 'a.md': text });
    const link = diagnostics.find(({ rule }) => rule === 'placeholder-link');
    assert.equal(text.split('\n')[4]?.slice((link?.column ?? 0) - 1, (link?.endColumn ?? 0) - 1), 'todo');
    assert.equal(link?.column, 'BjÃ¸rn: `todo` [x]('.length + 1);
  });
});
