import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../support/compile-files.js';

const HEAD = '---\ntitle: T\nlanguage: en\n---\n';

/** Ten levels, each of which has the one before it nine times. */
const bomb = Array.from({ length: 10 }, (_, level) =>
  level === 0
    ? 'a0: &a0 x'
    : `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
).join('\n');
const mergeBomb = Array.from({ length: 30 }, (_, level) =>
  level === 0 ? 'a0: &a0 {x: 1}' : `a${level}: &a${level} {<<: [*a${level - 1}, *a${level - 1}]}`,
).join('\n');
const indented = Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');

describe('A posting made to exhaust the compiler', () => {
  const postings: [name: string, text: string, rule: string, line: number][] = [
    ['5,000 <b>', HEAD + '<b>'.repeat(5000), 'too-complex', 1],
    ['30,000 <div>', HEAD + '<div>'.repeat(30_000), 'too-complex', 1],
    ['10,000 <b><i>, all closed', HEAD + '<b><i>'.repeat(10_000) + 'x' + '</i></b>'.repeat(10_000), 'too-complex', 1],
    ['5,000 tables within tables', HEAD + '<table><tr><td>'.repeat(5000), 'too-complex', 1],
    ['5,000 <template>', HEAD + '<template>'.repeat(5000), 'too-complex', 1],
    ['5,000 <svg>', HEAD + '<svg>'.repeat(5000), 'too-complex', 1],
    ['1,000 <a> across blocks', HEAD + '<a><div>'.repeat(1000), 'too-complex', 1],
    ['lists in lists on a line', HEAD + '- '.repeat(5000) + 'x', 'too-complex', 1],
    ['quotes and lists in turn', HEAD + '> - '.repeat(3000) + 'x', 'too-complex', 1],
    [
      '9,000 shortcodes within shortcodes',
      HEAD + '{{< note >}}'.repeat(9000) + '{{< /note >}}'.repeat(9000),
      'shortcode-syntax',
      5,
    ],
    [
      '9,000 unknown shortcodes within each other',
      HEAD + '{{< x >}}'.repeat(9000) + '{{< /x >}}'.repeat(9000),
      'shortcode-syntax',
      5,
    ],
    ['YAML aliases that multiply', `---\ntitle: T\n${bomb}\n---\n`, 'front-matter', 3],
    ['YAML merge keys that multiply', `---\ntitle: T\n${mergeBomb}\n---\n`, 'front-matter', 3],
    ['a YAML alias of itself', '---\ntitle: T\na: &a [*a]\n---\n', 'front-matter', 3],
    ['100,000 YAML brackets', `---\ntitle: T\na: ${'['.repeat(100_000)}\n---\n`, 'front-matter', 3],
    ['50,000 YAML lists on a line', `---\ntitle: T\na:\n  ${'- '.repeat(50_000)}x\n---\n`, 'front-matter', 4],
    ['YAML 600 levels deep', `---\ntitle: T\n${indented}\n---\n`, 'front-matter', 67],
    ['front matter with an empty line before a bracket', '---\n\n]\n---\nx\n', 'front-matter', 3],
    ['40,000 JSON objects', '{"a":'.repeat(40_000) + '1' + '}'.repeat(40_000), 'front-matter', 1],
    ['100,000 JSON brackets', `{"title":"T",\n"a":${'['.repeat(100_000)}`, 'front-matter', 1],
    ['10,000 TOML brackets', `+++\ntitle='T'\na=${'['.repeat(10_000)}${']'.repeat(10_000)}\n+++\n`, 'front-matter', 3],
    ['a TOML key of 50,000 parts', `+++\ntitle='T'\n${'a.'.repeat(50_000)}b=1\n+++\n`, 'front-matter', 3],
    ['a line of 20 MB', HEAD + 'a'.repeat(20_000_000), 'not-text', 1],
  ];
  for (const [name, text, rule, line] of postings) {
    it(`by ${name} is refused and named, and the others are published`, async () => {
      const { bundle, diagnostics } = await compileFiles({ 'bad.md': text, 'good.md': `${HEAD}Build ships.\n` });
      const errors = diagnostics.filter(({ level }) => level === 'error');
      assert.ok(
        errors.some((error) => error.file === 'bad.md' && error.rule === rule && error.line === line),
        JSON.stringify(errors.slice(0, 3)),
      );
      assert.deepEqual(
        bundle.jobs.map(({ id }) => id),
        ['good'],
      );
    });
  }
});
