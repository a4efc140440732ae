import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { diagnose } from '../../build-scripts/diagnostics/diagnose.js';
import type { Problem } from '../../build-scripts/diagnostics/diagnostic.js';
import { displayWidth } from '../../build-scripts/diagnostics/reports/display-width.js';
import { limitPerFile } from '../../build-scripts/diagnostics/reports/limit-per-file.js';
import { prettyReport } from '../../build-scripts/diagnostics/reports/pretty.js';
import { compileFiles } from '../support/compile-files.js';

/** The report of one problem, located by the text at fault; `related` by its text. */
function report(
  text: string,
  piece: string,
  { related, ...problem }: Partial<Omit<Problem, 'related'>> & { related?: string } = {},
): string[] {
  const place = (part: string) => ({ offset: text.indexOf(part), length: part.length });
  const found: Problem = {
    rule: 'mojibake',
    message: 'A message.',
    ...place(piece),
    ...problem,
    ...(related !== undefined && { related: { message: 'the other', ...place(related) } }),
  };
  const lines = prettyReport(diagnose([found], 'a.md', text), () => text);
  return stripVTControlCharacters(lines).split('\n');
}

/** The columns that a line underlines. */
const marked = (source = '', marks = '') => source.slice(marks.search(/\^|-/), marks.search(/[\^-][^\^-]*$/) + 1);

describe('The report for a terminal', () => {
  it('shows the position, level, message and rule, the text at fault, and what to do', () => {
    assert.deepEqual(report('one\n\ttwo three\n', 'three', { help: 'Write four.' }), [
      'a.md:2:6  warning  A message.  mojibake',
      '  2 │  two three',
      '    │      ^^^^^',
      '  help: Write four.',
    ]);
  });

  it('marks a position without a length, and the end of a line', () => {
    assert.deepEqual(report('one\ntwo', '', { offset: 7, length: 0 }).slice(1), ['  2 │ two', '    │    ^']);
  });

  it('shows no code for a problem of the whole file', () => {
    assert.equal(report('one\n', '', { offset: 0, length: 0 }).length, 1);
  });

  it('shows the first line of a longer piece', () => {
    assert.deepEqual(report('a one\ntwo\nthree', 'one\ntwo').slice(1), ['  1 │ a one', '    │   ^^^…']);
  });

  it('shows the related place in the order of the lines, on one line once', () => {
    const text = `key: one\n${'\n'.repeat(8)}key: two\n`;
    assert.deepEqual(report(text, 'two', { related: 'one' }).slice(1), [
      '   1 │ key: one',
      '     │      --- the other',
      '  10 │ key: two',
      '     │      ^^^',
    ]);
    assert.deepEqual(report('a="1" b="2"', 'b', { related: '1' }).slice(1), [
      '  1 │ a="1" b="2"',
      '    │       ^',
      '    │    - the other',
    ]);
  });

  it('names a related place in another file', async () => {
    const posting = '---\ntitle: T\nslug: one\nlanguage: en\n---\n';
    const { diagnostics } = await compileFiles({ 'a.md': posting, 'b.md': posting });
    assert.match(
      prettyReport(diagnostics, () => undefined),
      /^ {2}related: a\.md:1:1 the other posting$/m,
    );
  });

  it('cuts a long line around the text at fault, and a long text', () => {
    const long = `${'x'.repeat(400)}HERE${'y'.repeat(400)}`;
    const [, source = '', marks = ''] = report(long, 'HERE');
    assert.ok(source.length < 115, source);
    assert.equal(marked(source, marks), 'HERE');
    assert.match(source, /│ …x+HEREy+…$/);
    const [, , longMarks = ''] = report(long, `HERE${'y'.repeat(400)}`);
    assert.ok(longMarks.length < 115);
    assert.match(longMarks, /\^…$/);
  });

  it('aligns the mark below wide characters and marks of their own', () => {
    const [, , marks = ''] = report('溶接 e\u0301 👷 todo', 'todo');
    assert.equal(displayWidth('溶接 e\u0301 👷 '), 10);
    assert.equal(marks.indexOf('^') - '    │ '.length, 10);
  });

  it('shows no control characters of a posting, which a terminal would obey', () => {
    const lines = prettyReport(
      diagnose([{ rule: 'mojibake', message: 'Red \u001b[31m.', offset: 4 }], 'a\u001b[2J.md', 'x y\u001b[8m \u202e'),
      () => 'x y\u001b[8m \u202e',
    );
    assert.doesNotMatch(stripVTControlCharacters(lines.replaceAll('\ufffd', '?')), /[\u001b\u202e]/);
    assert.equal(lines.includes('\u001b[8m') || lines.includes('\u001b[2J'), false);
  });
});

describe('What is said of many postings', () => {
  const files = (count: number, text: string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, number) => [`${number}.md`, text.replaceAll('%', 'abcdef'.charAt(number))]),
    );
  const reportOf = async (postings: Record<string, string>) => {
    const { diagnostics } = await compileFiles(postings);
    return stripVTControlCharacters(prettyReport(diagnostics, () => undefined));
  };
  const posting = '---\ntitle: T\nlanguage: en\nlocation: Lillby%\nsalary: 42 000–48 000 EUR a year\n---\n';

  it('is said once: a note of one rule, and a warning with the same message', async () => {
    const said = await reportOf(files(5, posting));
    assert.match(said, /^5 postings {2}note {2}A place has no country, and .* {2}place-without-country$/m);
    assert.match(said, /^ {2}0\.md:4:11, 1\.md:4:11, 2\.md:4:11 and 2 more; --format json lists them all$/m);
    assert.match(said, /^5 postings {2}warning {2}This posting has no apply link/m);
    assert.equal(said.match(/missing-apply/g)?.length, 2, 'in the summary and in the counts');
  });

  it('is said of each of three postings', async () => {
    assert.equal((await reportOf(files(3, posting))).match(/“Lillby[a-c]” has no country/g)?.length, 3);
  });

  it('is said of each posting where the message differs, and for every error', async () => {
    const said = await reportOf(
      files(5, `${posting.replace('salary', 'closes: x%\nsalary')}\n[a](todo%)\n\n[b](x:%)\n`),
    );
    assert.equal(said.match(/“x[a-e]” is not a date/g)?.length, 5);
    assert.equal(said.match(/Unsupported URL/g)?.length, 5);
  });

  it('is said a few times of one file', async () => {
    const links = Array.from({ length: 500 }, (_, number) => `[a](x${number}:y)`).join('\n');
    const { diagnostics } = await compileFiles({ 'a.md': `${posting}\n${links}\n[a](#)\n` });
    const said = stripVTControlCharacters(prettyReport(diagnostics, () => undefined));
    assert.equal(said.match(/Unsupported URL/g)?.length, 10);
    assert.match(said, /“x9:y”(?:.*\n){1,4} {2}and 490 more like it in this file; --format json lists them all\n/);
    assert.match(said, /\n500 {2}warning {2}unsafe-link\n/);
    assert.match(said, /is a placeholder/);
    const limited = limitPerFile(diagnostics).filter(({ diagnostic: { rule } }) => rule === 'unsafe-link');
    assert.deepEqual([limited.length, limited.at(-1)?.more], [10, 490]);
  });

  it('is counted by rule at the end', async () => {
    const said = await reportOf(files(5, posting));
    assert.match(said, /\n\n5 {2}warning {2}missing-apply\n5 {2}note {5}place-without-country$/);
  });
});
