import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseShortcodes } from '../../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import type {
  ShortcodeNode,
  ShortcodeTreeNode,
} from '../../../build-scripts/compile/shortcodes/grammar/shortcode-tree.js';

const bodies = new Map([
  ['box', 'paired'],
  ['note', 'paired'],
  ['img', 'leaf'],
  ['ns/leaf', 'leaf'],
] as const);
const hasBody = (name: string): 'paired' | 'leaf' | undefined => (bodies as Map<string, 'paired' | 'leaf'>).get(name);

/** Serializes the tree: `box(…)` has inner nodes, `img` has none, `box/` is self-closed. */
function outline(nodes: ShortcodeTreeNode[]): string {
  return nodes.map(outlineOfNode).join(' ');
}

function outlineOfNode(node: ShortcodeTreeNode): string {
  if (node.type === 'text') return JSON.stringify(node.value);
  if (node.inner === null) return node.name;
  return node.innerStart === null ? `${node.name}/` : `${node.name}(${outline(node.inner)})`;
}

/** Each problem as its rule and the text at its offset. */
function problemsOf(text: string): string[] {
  const { problems } = parseShortcodes(text, { hasBody });
  return problems.map(({ offset, rule }) => `${rule}: ${text.slice(offset, offset + 8)}`);
}

function firstShortcode(text: string, from = 0): ShortcodeNode {
  const { nodes, problems } = parseShortcodes(text, { hasBody, from });
  assert.deepEqual(problems, []);
  const node = nodes.find((each) => each.type === 'shortcode');
  assert.ok(node);
  return node;
}

describe('Positions', () => {
  it('counts from the start of the whole text', () => {
    const text = 'skip {{<\nå {{< box a="1" >}}in {{< img >}}{{< /box >}} after';
    const box = firstShortcode(text, text.indexOf('å'));
    assert.equal(text.slice(box.start, box.end), '{{< box a="1" >}}in {{< img >}}{{< /box >}}');
    assert.equal(text.slice(box.innerStart ?? 0, box.innerEnd ?? 0), 'in {{< img >}}');
    assert.deepEqual(
      box.inner?.map(({ start, end }) => text.slice(start, end)),
      ['in ', '{{< img >}}'],
    );
  });

  it('reports the start of each value, after its quote', () => {
    const text = '{{< img a="1" b=`2` c=3 d=\\"4\\" >}}';
    const given = firstShortcode(text).arguments;
    assert.ok(given.kind === 'named');
    const found = [...given.values.values()].map(({ offset }) => text[offset]);
    assert.deepEqual(found, ['1', '2', '3', '4']);
  });

  it('merges commented-out shortcodes and the text around them into one node', () => {
    const text = 'a {{</* img */>}} b {{%/* /box */%}} c';
    const { nodes } = parseShortcodes(text, { hasBody });
    const value = 'a {{< img >}} b {{% /box %}} c';
    const omitted = ['/*', '*/', '/*', '*/'].map((mark, index) => text.indexOf(mark, index > 1 ? 17 : 0));
    assert.deepEqual(nodes, [{ type: 'text', value, start: 0, end: text.length, omitted }]);
  });

  it('gives a self-closed shortcode no inner positions', () => {
    const { inner, innerStart, innerEnd } = firstShortcode('{{% box /%}}');
    assert.deepEqual([inner, innerStart, innerEnd], [[], null, null]);
  });
});

describe('Values', () => {
  it('keeps the source text of a typed value', () => {
    const given = firstShortcode('{{< img 007 -1 1.50 true "8" 12345678901234567890 a.b >}}').arguments;
    assert.ok(given.kind === 'positional');
    assert.deepEqual(
      given.values.map(({ text, value }) => [text, value]),
      [
        ['007', 7],
        ['-1', -1],
        ['1.50', 1.5],
        ['true', true],
        ['8', '8'],
        ['12345678901234567890', '12345678901234567890'],
        ['a.b', 'a.b'],
      ],
    );
  });

  it('treats a backslash as literal unless a quote follows', () => {
    const given = firstShortcode('{{< img "C:\\dir \\"x\\"" >}}').arguments;
    assert.deepEqual(given.kind === 'positional' && given.values[0]?.value, 'C:\\dir "x"');
  });
});

describe('Recovery', () => {
  it('reports all problems in source order', () => {
    const text = '{{< img #a >}}\n{{< box >}}\n{{< nope >}}\n{{< img "b >}}\n{{< /note >}}\n{{</* c\n';
    assert.deepEqual(problemsOf(text), [
      'shortcode-syntax: #a >}}\n{',
      'unclosed-shortcode: {{< box ',
      'unknown-shortcode: nope >}}',
      'shortcode-syntax: "b >}}\n{',
      'shortcode-syntax: {{< /not',
      'shortcode-syntax: {{</* c\n',
    ]);
  });

  it('treats an invalid tag as opening or closing, which avoids follow-up problems', () => {
    for (const text of [
      '{{< box title="a >}}x{{< /box >}}',
      '{{< box 1 a=2 >}}x{{< /box >}}',
      '{{< box %}}x{{< /box >}}',
      '{{< box }}x{{< /box >}}',
      '{{< box >}}x{{< /box }}',
      '{{< box >}}x{{< /box now >}}',
      '{{< x.inline >}}{{ 1 }}{{< /x.inline >}}',
    ]) {
      const { nodes } = parseShortcodes(text, { hasBody });
      assert.equal(problemsOf(text).length, 1, text);
      assert.match(outline(nodes), /^(?:box|x\.inline)\(".+"\)$/);
    }
    assert.equal(problemsOf('{{< box/>}}').length, 1);
    assert.equal(problemsOf('{{< box a=b/>}}').length, 1);
  });

  it('keeps unrecognized and unmatched tags as text', () => {
    const { nodes } = parseShortcodes('a{{< "b" >}}c{{< /box >}}d{{< e', { hasBody });
    assert.equal(outline(nodes), '"a{{< \\"b\\" >}}c{{< /box >}}d{{< e"');
  });

  it('continues at the next tag after an unclosed one', () => {
    const text = '{{< img a {{< img >}}';
    assert.deepEqual(problemsOf(text), ['shortcode-syntax: {{< img ']);
    assert.equal(outline(parseShortcodes(text, { hasBody }).nodes), '"{{< img a " img');
  });

  it('closes inner shortcodes before the outer one', () => {
    const text = '{{< box >}}a{{< note >}}b{{< /box >}}c';
    assert.deepEqual(problemsOf(text), ['unclosed-shortcode: {{< note']);
    assert.equal(outline(parseShortcodes(text, { hasBody }).nodes), 'box("a" note("b")) "c"');
  });

  it('pairs an unknown shortcode with a later closing tag', () => {
    const text = '{{< x >}}{{< x >}}a{{< /x >}}{{< y >}}b';
    assert.equal(outline(parseShortcodes(text, { hasBody }).nodes), 'x x("a") y "b"');
    assert.deepEqual(problemsOf(text), [
      'unknown-shortcode: x >}}{{<',
      'unknown-shortcode: x >}}a{{',
      'unknown-shortcode: y >}}b',
    ]);
  });
});

describe('Messages', () => {
  for (const [name, text, message, piece, fix] of [
    [
      'an open shortcode',
      '{{% box %}}a',
      /no closing tag\. Add \{\{% \/box %\}\} after its text, or use \{\{% box \/%\}\}/,
      '{{% box %}}',
    ],
    ['a color', '{{< img #195F8C >}}', /double quotes/, '#195F8C', '"#195F8C"'],
    [
      'an address',
      '{{< img https://example.org/?a=1 >}}',
      /double quotes/,
      'https://example.org/?a=1',
      '"https://example.org/?a=1"',
    ],
    ['a path', '{{< img /a/b.jpg >}}', /double quotes/, '/a/b.jpg', '"/a/b.jpg"'],
    ['a value that includes the closing delimiter', '{{< img color=#195F8C>}}', /next space/, '#195F8C', '"#195F8C"'],
    ['single quotes', "{{< img 'a' >}}", /straight double quotes/, "'a'", '"a"'],
    ['single quotes around two words', "{{< img a='b c' >}}", /straight double quotes/, "'"],
    ['typographic quotes', '{{< img “a” >}}', /“ \(U\+201C\)/, '“a”', '"a"'],
    ['a backtick', '{{< img `a >}}', /Unclosed backtick/, '`'],
    ['a backslash', '{{< img C:\\dir >}}', /double quotes/, 'C:\\dir', '`C:\\dir`'],
    ['the closing delimiter of the other notation', '{{< img %}}', /end with >\}\}, not with %\}\}/, '%}}', '>}}'],
    ['a partial closing delimiter', '{{< img }}', /end with >\}\}, not with \}\}/, '}}', '>}}'],
    ['no closing delimiter', '{{< img', /“img” is not closed/, '{{<'],
    ['no name', '{{< >}}', /no name/, '>}}'],
    ['a slash without a space', '{{< box/>}}', /Put a space before the slash/, '/', ' /'],
    ['a no-break space', '{{<\u00a0img >}}', /U\+00A0/, '\u00a0'],
    ['a no-break space between arguments', '{{< img\u00a0a >}}', /U\+00A0/, '\u00a0', ' '],
    ['a space before a comment', '{{< /* img */ >}}', /Unexpected space before the comment/, '*'],
    ['a duplicate argument', '{{< img a="1" a="2" >}}', /Duplicate argument “a”/, 'a'],
    ['named and positional arguments', '{{< img a="1" "2" >}}', /cannot be mixed/, '"2"'],
    ['a name in quotes', '{{< img "a"="1" >}}', /must not be quoted/, '"a"="1"'],
    ['nothing after the equals sign', '{{< img a= >}}', /after the equals sign/, '>}}'],
    [
      'a closing tag of a shortcode without inner text',
      '{{< img >}}{{< /img >}}',
      /takes no closing tag/,
      '{{< /img >}}',
      '',
    ],
    ['the other notation', '{{< box >}}{{% /box %}}', /different notation/, '{{% /box %}}', '{{< /box >}}'],
  ] as [string, string, RegExp, string, string?][]) {
    it(`explains ${name}`, () => {
      const { problems } = parseShortcodes(text, { hasBody });
      assert.equal(problems.length, 1, JSON.stringify(problems));
      const [problem] = problems;
      assert.ok(problem);
      assert.match(`${problem.message} ${problem.help}`, message);
      assert.equal(problem.fix, fix);
      assert.equal(text.slice(problem.offset, problem.offset + (problem.length ?? 0)), piece);
    });
  }

  it('suggests a known name for a misspelled one', () => {
    const [problem] = parseShortcodes('{{< figur >}}', { hasBody, names: ['box', 'figure'] }).problems;
    assert.equal(problem?.help, 'Did you mean “figure”?');
    assert.equal(problem?.fix, 'figure');
    const [other] = parseShortcodes('{{< toc >}}', { hasBody, names: ['box', 'figure'] }).problems;
    assert.match(other?.help ?? '', /define it in the configuration/);
    assert.equal(other?.fix, undefined);
  });

  it('name the other place of a clash', () => {
    const related = (text: string) => {
      const [place] = parseShortcodes(text, { hasBody }).problems.map((problem) => problem.related);
      return place && [place.message, text.slice(place.offset, place.offset + (place.length ?? 0))];
    };
    assert.deepEqual(related('{{< img a="1" a="2" >}}'), ['the first value', '1']);
    assert.deepEqual(related('{{< box >}}{{% /box %}}'), ['the opening tag', '{{< box >}}']);
    assert.deepEqual(related('{{< box >}}{{< note >}}{{< /box >}}'), ['before this tag', '{{< /box >}}']);
  });

  it('suggests a fix that parses', () => {
    const text = '{{< img color=#195F8C>}}{{< box/>}}{{< img \u00a0a >}}{{< box }}{{% /box %}}';
    let fixed = text;
    for (const { fix, offset, length = 0 } of parseShortcodes(text, { hasBody }).problems.toReversed()) {
      fixed = fixed.slice(0, offset) + (fix ?? '') + fixed.slice(offset + length);
    }
    assert.deepEqual(problemsOf(fixed), []);
  });
});

describe('Hostile text', () => {
  for (const [name, unit, problemsPerUnit] of [
    ['openings', '{{<', 1],
    ['closing tags', '{{< /box >}}', 1],
    ['open shortcodes inside each other', '{{< box >}}', 1],
    ['comments without an end', '{{</*', 1],
    ['values that never end', '{{<a"q"b=', 1],
    ['quotes across tags', '{{< a "x ', 0.5],
    ['escaped quotes across tags', '{{< a \\"x ', 0.5],
    ['backticks across tags', '{{< a `x ', 0.5],
    ['braces', '{{{', 0],
  ] as const) {
    it(`parses 50,000 ${name} completely`, () => {
      const { nodes, problems } = parseShortcodes(unit.repeat(50_000), { hasBody });
      const tooDeep = name.startsWith('open shortcodes') ? 1 : 0;
      assert.equal(problems.length, problemsPerUnit * 50_000 + tooDeep);
      assert.equal(nodes.length, 1);
    });
  }

  it('limits the depth of the tree', () => {
    const { nodes } = parseShortcodes('{{< box >}}'.repeat(5000) + '{{< /box >}}'.repeat(5000), { hasBody });
    assert.ok(JSON.stringify(nodes).length > 0);
    assert.match(problemsOf('{{< box >}}'.repeat(51) + '{{< /box >}}'.repeat(51))[0] ?? '', /^shortcode-syntax/);
    assert.deepEqual(problemsOf('{{< box >}}'.repeat(50) + '{{< /box >}}'.repeat(50)), []);
  });

  it('parses a very long value', () => {
    const long = 'x'.repeat(1_000_000);
    for (const text of [`{{< img "${long}" >}}`, `{{< img a=${long} >}}`, `{{< img \`${long}\` >}}`]) {
      assert.deepEqual(problemsOf(text), []);
    }
  });
});
