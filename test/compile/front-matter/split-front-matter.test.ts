import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitFrontMatter } from '../../../build-scripts/compile/front-matter/split-front-matter.js';
import type { FrontMatterValue } from '../../../build-scripts/compile/front-matter/front-matter.js';

/** The fields as pairs; asserts that each has the place of its key, and if it is one line of text, of its value. */
function fieldsOf(text: string): [string, FrontMatterValue][] {
  const { entries, problems } = splitFrontMatter(text);
  assert.deepEqual(problems, []);
  for (const { key, value, offset, length, valuePlace } of entries) {
    assert.equal(text.slice(offset, offset + length).replace(/^(["'])(.*)\1$/, '$2'), key);
    const written = valuePlace && text.slice(valuePlace.offset, valuePlace.offset + valuePlace.length);
    if (typeof value === 'string' && value !== '' && !/[\n\\|>]/.test(written ?? '')) assert.equal(written, value);
  }
  return entries.map(({ key, value }) => [key, value]);
}

/** The only problem, with the text from its offset to the end of the line, and the text at fault. */
function faultOf(text: string): { message: string; help: string; at: string; piece: string; fix: string | undefined } {
  const { entries, problems } = splitFrontMatter(text);
  assert.deepEqual(entries, []);
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['front-matter'],
  );
  const [problem] = problems;
  assert.ok(problem);
  const { fix, message, help = '', offset, length = -1 } = problem;
  const at = text.slice(offset).split('\n', 1)[0] ?? '';
  const piece = text.slice(offset, offset + length);
  assert.ok(length >= 0 && at.startsWith(piece), 'within the line');
  assert.ok(at === '' || /\S/.test(piece) || at.startsWith('\t'), 'at least one character');
  assert.match(message, /\.$/);
  assert.match(help, /^\p{Lu}/u);
  return { message, help, at, piece, fix };
}

const yamlFault = (yaml: string): ReturnType<typeof faultOf> => faultOf(`---\n${yaml}\n---\nBody\n`);
const tomlFault = (toml: string): ReturnType<typeof faultOf> => faultOf(`+++\n${toml}\n+++\nBody\n`);

describe('End of front matter', () => {
  const bodyOf = (text: string): string => text.slice(splitFrontMatter(text).bodyStart);

  for (const [name, text, body] of [
    ['none', 'Body', 'Body'],
    ['an empty file', '', ''],
    ['YAML', '---\na: 1\n---\nBody', 'Body'],
    ['TOML', '+++\na = 1\n+++\nBody', 'Body'],
    ['JSON', '{"a": 1}\nBody', 'Body'],
    ['JSON with an empty line after it', '{"a": 1}\n\nBody', '\nBody'],
    ['JSON with text on its last line', '{"a": "}"} Body', ' Body'],
    ['empty lines before', '\n \n---\na: 1\n---\nBody', 'Body'],
    ['spaces after the fences', '---  \na: 1\n--- \t\nBody', 'Body'],
    ['empty', '---\n---\nBody', 'Body'],
    ['nothing but a comment', '---\n# title: A\n---\nBody', 'Body'],
    ['no line break at the end', '---\na: 1\n---', ''],
    ['dashes in a string of TOML', '+++\na = """\n---\n+++x\n"""\n+++\nBody', 'Body'],
    ['a heading underlined with dashes', 'Note: this\n---\nBody', 'Note: this\n---\nBody'],
    ['prose with a thematic break', 'Note: this\n\nmore of it\n\n---\nBody', 'Note: this\n\nmore of it\n\n---\nBody'],
    ['a second block', '---\na: 1\n---\n---\nb: 2\n---\n', '---\nb: 2\n---\n'],
    ['a shortcode first', '{{< ingress >}}', '{{< ingress >}}'],
    ['attributes first', '{.lead}', '{.lead}'],
    ['YAML that is at fault', '---\na: [\n---\nBody', 'Body'],
    ['no closing fence', '---\na: 1\nBody', ''],
  ] as const) {
    it(name, () => assert.equal(bodyOf(text), body));
  }
});

describe('YAML', () => {
  it('keeps every value as written', () => {
    const yaml = 'zip: 0123\ntime: 12:30\nversion: 1.10\ncountry: NO\ndraft: yes\ndate: 2024-02-30\nphone: +4712345678';
    assert.deepEqual(
      fieldsOf(`---\n${yaml}\n---\n`),
      yaml.split('\n').map((line) => line.split(/: /)),
    );
  });

  it('reads an empty value as null, and quotes as text', () => {
    assert.deepEqual(fieldsOf('---\na:\nb: ~\nc: null\nd: "~"\ne: ""\n---\n'), [
      ['a', null],
      ['b', null],
      ['c', null],
      ['d', '~'],
      ['e', ''],
    ]);
  });

  it('reads lists, maps and multi-line text', () => {
    const yaml = 'list: [a, 01]\nmap:\n  name: A\n  more: {b: c}\ntext: |\n  # one\n  \ttwo\nfolded: >-\n  one\n  two';
    assert.deepEqual(fieldsOf(`---\n${yaml}\n---\n`), [
      ['list', ['a', '01']],
      [
        'map',
        new Map<string, FrontMatterValue>([
          ['name', 'A'],
          ['more', new Map([['b', 'c']])],
        ]),
      ],
      ['text', '# one\n\ttwo\n'],
      ['folded', 'one two'],
    ]);
  });

  it('accepts tags of scalars, and keeps the text', () => {
    const yaml = 'a: !!str 0123\nb: !!int 0x1F\nc: !!float 1.10\nd: !!bool yes\ne: !!timestamp 2024-02-30\nf: !!null';
    assert.deepEqual(fieldsOf(`---\n${yaml}\n---\n`), [
      ['a', '0123'],
      ['b', '0x1F'],
      ['c', '1.10'],
      ['d', 'yes'],
      ['e', '2024-02-30'],
      ['f', null],
    ]);
  });

  it('reads names of Object.prototype members as ordinary keys', () => {
    assert.deepEqual(fieldsOf('---\n__proto__: {polluted: yes}\nconstructor: a\n---\n'), [
      ['__proto__', new Map([['polluted', 'yes']])],
      ['constructor', 'a'],
    ]);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('keeps the order of the file', () => {
    assert.deepEqual(
      fieldsOf('---\nb: 1\n2024: 2\na: 3\n---\n').map(([key]) => key),
      ['b', '2024', 'a'],
    );
  });

  it('locates a key whose text also occurs elsewhere', () => {
    const text = '---\nfirst: "second: 1"\n# second: 2\nmap:\n  second: 3\n"second" : 4\n---\n';
    const offset = splitFrontMatter(text).entries.find(({ key }) => key === 'second')?.offset;
    assert.equal(offset, text.indexOf('"second" :'));
  });

  it('returns the same result each time, valid or not, without shared objects', () => {
    const text = '---\nlist: [a]\n---\n';
    const first = splitFrontMatter(text);
    (first.entries[0]?.value as FrontMatterValue[]).push('b');
    assert.deepEqual(splitFrontMatter(text).entries[0]?.value, ['a']);
    assert.deepEqual(yamlFault('a: [1'), yamlFault('a: [1'));
  });

  for (const [name, yaml, at, fix] of [
    ['a colon in a value', 'title: Developer: backend # new', 'Developer: backend # new', '"Developer: backend"'],
    ['a colon at the end', 'title: Developers:', 'Developers:', '"Developers:"'],
    ['a colon and double quotes', 'a: 1\ntitle: The "best": you', 'The "best": you', `'The "best": you'`],
    ['text after a quote', 'title: "Senior" developer\nx: 1', '"Senior" developer', `'"Senior" developer'`],
    ['text after a bracket', 'title: [Oslo] developer\nx: 1', '[Oslo] developer', '"[Oslo] developer"'],
    ['a quote in quotes', "title: 'It's us'\nx: 1", "'It's us'", '"It\'s us"'],
    ['an asterisk', 'title: *new* job', '*new* job', '"*new* job"'],
    ['an at sign', 'contact: @work', '@work', '"@work"'],
    ['a percent sign', 'hours: %', '%', '"%"'],
    ['a dash', 'title: - a', '- a', '"- a"'],
  ] as const) {
    it(`suggests quotes for ${name}`, () => {
      const fault = yamlFault(yaml);
      assert.equal(fault.at, at);
      assert.equal(fault.piece, at.replace(/ #.*/, ''));
      assert.equal(fault.fix, fix);
      assert.match(fault.help, /quotes/);
    });
  }

  for (const [name, yaml, at, message] of [
    ['an anchor', 'a: &x 1', '&x 1', /^Anchors/],
    ['an anchor of a map', 'a: &x\n  b: 1', '&x', /^Anchors/],
    ['an alias', 'a: 1\nb: *a', '*a', /^Aliases/],
    ['an alias to itself', 'a: &x [*x]', '&x [*x]', /^Anchors/],
    ['a merge key', '<<: {a: 1}', '<<: {a: 1}', /^Merge keys/],
    ['a tag for bytes', 'a: !!binary aGVp', '!!binary aGVp', /^The tag !/],
    ['a tag for a set', 'a: !!set {b, c}', '!!set {b, c}', /^The tag !/],
    ['a tag of a language', 'a: !!js/function "f"', '!!js/function "f"', /^The tag !/],
    ['a custom tag', 'a: !important', '!important', /^The tag !/],
    ['a tag without a name', 'a: ! 1', '! 1', /^The tag !/],
    ['a tag in a list', 'a:\n  - b\n  - !!binary aGVp', '!!binary aGVp', /^The tag !/],
    ['a tag for all of it', '!!omap\na: 1', '!!omap', /^The tag !/],
    ['a tab before a field', '\ttitle: A', '\ttitle: A', /tab/],
    ['a tab before a nested field', 'a:\n\tb: 1', '\tb: 1', /tab/],
    ['a tab after spaces', 'a:\n  b: 1\n \tc: 2', '\tc: 2', /tab/],
    ['a field twice', 'title: A\nx: 1\ntitle: B', 'title: B', /Duplicate field “title”/],
    ['a nested field twice', 'x:\n  a: 1\n  a: 2', 'a: 2', /Duplicate field “a”/],
    ['a list', '- a', '- a', /a list/],
    ['text', 'bare text', 'bare text', /only text/],
    ['an open bracket', 'x: 1\na: [1', '[1', /never closed/],
    ['an open bracket before other fields', 'x: 1\na: [1\nb: 2', '[1', /closing bracket/],
    ['an open quote', 'x: 1\na: "1\nb: 2', '"1', /never closed/],
    ['no space after the colon', 'title:A\nb: 1', 'title:A', /space after the colon/],
    ['a line without a field', 'title: A\nmore\nb: 1', 'more', /Expected a field/],
    ['a bracket after an empty line', '\n]', ']', /Expected a field/],
    ['a list as a key', '? [a]\n: b', '[a]', /name of a field/],
    ['another indentation', 'a:\n - b\n c: 1', 'c: 1', /indentation/],
    ['a field indented below a value', 'a: 1\n  b: 2', 'b: 2', /indentation/],
    ['a list item after an empty line', 'a:\n  - b: 1\n    \n- c: 2', '- c: 2', /indentation/],
    ['a space before the first field', '  a: 1\nb: 2', '  a: 1', /first field is indented/],
    ['a field left of the first two', '  a: 1\n  b: 2\nc: 3', 'c: 3', /indentation/],
    [
      'a colon in text of many lines',
      `a:\n${'  one two\n'.repeat(99)}  not: this\nb: 1`,
      'not: this',
      /text of “a”.*a: \|/,
    ],
    ['the body, without an end of the fields', 'a: 1\n\nWe build ships.\n\n- one', 'We build ships.', /before this/],
    ['an unknown escape', 'a: "\\q"', '\\q"', /backslash/],
    ['lists too deep', `a: ${'['.repeat(20_000)}`, undefined, /deep/],
    ['items too deep', '- '.repeat(20_000), undefined, /deep/],
  ] as const) {
    it(`rejects ${name}`, () => {
      const fault = yamlFault(yaml);
      assert.match(`${fault.message} ${fault.help}`, message);
      if (at !== undefined) assert.equal(fault.at, at);
    });
  }

  it('accepts similar syntax', () => {
    const yaml = 'a: "&x *x !!str <<"\n"<<": b & c * d !\nlong: |\n  a:\n  \tb: 1';
    assert.deepEqual(fieldsOf(`---\n${yaml}\n---\n`), [
      ['a', '&x *x !!str <<'],
      ['<<', 'b & c * d !'],
      ['long', 'a:\n\tb: 1\n'],
    ]);
  });
});

describe('Fences', () => {
  for (const [name, text, at, fix] of [
    ['JavaScript', '---js\n{title: (globalThis.pwned = 1)}\n---\n', '---js', '---'],
    ['JavaScript after a space', '--- js \n{title: (globalThis.pwned = 1)}\n---\n', '--- js ', '---'],
    ['a name that all objects have', '---constructor\na: 1\n---\n', '---constructor', '---'],
    ['four dashes', '----\na: 1\n----\n', '----', '---'],
    ['four dashes at the end', '---\na: 1\n----\nBody\n---\n', '----', '---'],
    ['three periods', '---\na: 1\n...\nBody', '...', '---'],
    ['no beginning', 'title: A\nteam: B\n---\nBody', 'title: A', '---\ntitle: A'],
    ['no beginning of TOML', '\ntitle = "A"\nteam = "B"\n+++\nBody', 'title = "A"', '+++\ntitle = "A"'],
    ['no end', '---\na: 1\n\nBody', '---', undefined],
    ['no end of TOML', '+++\na = 1\n---\nBody', '+++', undefined],
    ['a language for TOML', '+++js\na = 1\n+++\n', '+++js', '+++'],
    ['more empty lines than gray-matter can bear', `---\n${'\n'.repeat(100_000)}---\n`, '---', undefined],
  ] as const) {
    it(`rejects ${name}`, () => {
      const fault = faultOf(text);
      assert.equal(fault.at, at);
      assert.equal(fault.fix, fix);
      assert.equal((globalThis as Record<string, unknown>)['pwned'], undefined);
    });
  }
});

describe('TOML', () => {
  it('keeps numbers, dates and booleans as written', () => {
    const toml = [
      'title = "T" # 1',
      'v = 1.10',
      'big = 12345678901234567890',
      'hex = 0x1F',
      'at = 2024-05-01 10:00:00+02:00',
      'day = 2024-05-01',
      'draft = true',
      'list = [1, [2.50], "3"]',
      'inline = { a = 1, b = [false] }',
      "text = '''a = 1, [2]'''",
    ].join('\n');
    assert.deepEqual(fieldsOf(`+++\n${toml}\n+++\n`), [
      ['title', 'T'],
      ['v', '1.10'],
      ['big', '12345678901234567890'],
      ['hex', '0x1F'],
      ['at', '2024-05-01 10:00:00+02:00'],
      ['day', '2024-05-01'],
      ['draft', 'true'],
      ['list', ['1', ['2.50'], '3']],
      [
        'inline',
        new Map<string, FrontMatterValue>([
          ['a', '1'],
          ['b', ['false']],
        ]),
      ],
      ['text', 'a = 1, [2]'],
    ]);
  });

  it('reads tables, arrays of tables, dotted and quoted keys', () => {
    const toml = 'a.b = 1\n"q k" = 2\n__proto__ = 3\n[t.u]\nv = 4\na = 5\n[[l]]\nm = 6\n[[l]]\nm = 7';
    assert.deepEqual(fieldsOf(`+++\n${toml}\n+++\n`), [
      ['a', new Map([['b', '1']])],
      ['q k', '2'],
      ['__proto__', '3'],
      [
        't',
        new Map([
          [
            'u',
            new Map([
              ['v', '4'],
              ['a', '5'],
            ]),
          ],
        ]),
      ],
      ['l', [new Map([['m', '6']]), new Map([['m', '7']])]],
    ]);
  });

  for (const [name, toml, at, message] of [
    ['a field twice', 'a = 1\na = 2', 'a = 2', /Duplicate field/],
    ['text without quotes', 'title = Developer: backend', 'Developer: backend', /quotes/],
    ['a colon for an equals sign', 'title: A', ': A', /equals sign/],
    ['an open bracket', 'a = [1', '[1', /bracket/],
    ['an open quote', 'a = "1', '', /quote/],
    ['a leading zero', 'a = 0123', '0123', /zero/],
    ['lists too deep', `a = ${'['.repeat(20_000)}`, undefined, /deep/],
    ['names too deep', `${'a.'.repeat(20_000)}a = 1`, undefined, /deep/],
  ] as const) {
    it(`rejects ${name}`, () => {
      const fault = tomlFault(toml);
      assert.match(`${fault.message} ${fault.help}`, message);
      if (at !== undefined) assert.equal(fault.at, at);
    });
  }
});

describe('JSON', () => {
  it('keeps numbers as written, and reads names of Object.prototype members as ordinary keys', () => {
    const json =
      '{\n "title": "J \\u00e5 \\" }",\n "n": 1.10,\n "b": [true, null, {"c": -1e5}],\n "__proto__": {}\n}\n';
    assert.deepEqual(fieldsOf(json), [
      ['title', 'J å " }'],
      ['n', '1.10'],
      ['b', ['true', null, new Map([['c', '-1e5']])]],
      ['__proto__', new Map()],
    ]);
  });

  it('uses the last of two values with the same key, and reports it', () => {
    const text = '{"title": "J", "a": {"b": 1, "b": 2}, "c": 3, "c": 3, "title": "K"}\nx';
    const { entries, problems } = splitFrontMatter(text);
    assert.equal(entries.find(({ key }) => key === 'title')?.value, 'K');
    assert.deepEqual(
      problems.map(({ rule, offset }) => [rule, text.slice(offset, offset + 9)]),
      [
        ['key-conflict', '"b": 2}, '],
        ['key-conflict', '"title": '],
      ],
    );
  });

  for (const [name, json, at, message] of [
    ['names without quotes', '{title: 1}', 'title: 1}', /double quotes/],
    ['a comma too many', '{"a": 1,}', ',}', /comma/],
    ['a missing comma', '{"a": 1 "b": 2}', '"b": 2}', /comma/],
    ['a missing colon', '{"a" 1}', '1}', /colon/],
    ['an open brace', '{"a": 1', '{"a": 1', /never closed/],
    ['an open text', '{"a": "1}\n', '"1}', /not closed/],
    ['a leading zero', '{"a": 01}', '01}', /Expected a value/],
    ['a leading dot', '{"a": .5}', '.5}', /Expected a value/],
    ['an open list', '{"a": [1, {"b": "]"}', '[1, {"b": "]"}', /never closed/],
    ['a comment', '{"a": 1, // b\n"c": 2}', '// b', /no comments/],
    ['an unknown escape', '{"a": "\\q"}', '"\\q"}', /escape/],
    ['lists too deep', `{"a": ${'['.repeat(20_000)}`, undefined, /deep/],
  ] as const) {
    it(`rejects ${name}`, () => {
      const fault = faultOf(json);
      assert.match(`${fault.message} ${fault.help}`, message);
      if (at !== undefined) assert.equal(fault.at, at);
    });
  }
});

describe('YAML nested too deeply', () => {
  it('is reported at the same place, however much of the stack is in use', () => {
    const text = `---\ntitle: T\na: ${'['.repeat(20_000)}\n---\n`;
    const offsetBelow = (frames: number): number | undefined =>
      frames > 0 ? offsetBelow(frames - 1) : splitFrontMatter(text).problems[0]?.offset;
    assert.equal(text.slice(offsetBelow(0)).length, text.length - '---\ntitle: T\na: '.length - 63);
    assert.equal(offsetBelow(3000), offsetBelow(0));
  });
});
