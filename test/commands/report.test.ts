import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainLeftOut, linesOf, Reporter } from '../../build-scripts/commands/report.js';
import { compileFiles } from '../support/compile-files.js';

describe('explainLeftOut', () => {
  it('names each file that is not published, and the reason', async () => {
    const posting = (line: string) => `---\ntitle: T\n${line}\n---\n`;
    const compilation = await compileFiles({
      'closed.md': posting('status: closed'),
      'draft.md': posting('draft: true'),
      'empty.md': ' \n',
      'good.md': posting('team: T'),
      'hidden.md': posting('hidden: true'),
      'later.md': posting('date: 2031-01-01'),
      'README.md': 'How to.',
      'past.md': posting('closes: 2020-01-01'),
    });
    assert.deepEqual(linesOf(explainLeftOut(compilation)), [
      'left out  closed.md (closed by its deadline or status; --expired publishes it)',
      'left out  past.md (closed by its deadline or status; --expired publishes it)',
      'left out  draft.md (a draft; --drafts publishes it)',
      'left out  hidden.md (hidden by its front matter)',
      'left out  later.md (dated in the future; --future publishes it)',
      'skipped   README.md (ignored by name)',
      'skipped   empty.md (empty)',
    ]);
  });
});

describe('linesOf', () => {
  it('counts the files where more than ten have the same reason', () => {
    const files = (count: number, reason: string) =>
      Array.from({ length: count }, (_, number) => ({ what: 'left out' as const, name: `${number}.md`, reason }));
    assert.deepEqual(linesOf([...files(11, 'a draft'), ...files(1, 'hidden')]), [
      'left out  0.md, 1.md, 2.md and 8 more (a draft)',
      'left out  0.md (hidden)',
    ]);
    assert.equal(linesOf(files(10, 'a draft')).length, 10);
  });
});

describe('Reporter', () => {
  const good = '---\ntitle: T\nlanguage: en\napply_url: https://a.example/\nsalary: 50 000 EUR a year\n---\n';
  const link = '\n[a](todo)\n';

  /** What is printed for each compilation in turn. */
  async function printed(format: string, ...folders: Record<string, string>[]): Promise<string[]> {
    const lines: string[] = [];
    const { log, error } = console;
    const reporter = new Reporter({ format });
    try {
      console.log = console.error = (line: string) => void lines.push(line);
      const all: string[] = [];
      for (const files of folders) {
        reporter.print(await compileFiles(files));
        all.push(lines.splice(0).join('\n'));
      }
      return all;
    } finally {
      Object.assign(console, { log, error });
    }
  }

  it('prints only what is new or fixed since the last compilation', async () => {
    const [first, moved, second, fixed, same] = await printed(
      'pretty',
      { 'a.md': good + link, 'draft.md': good.replace('title', 'draft: true\ntitle') },
      { 'a.md': `${good}\nText.\n${link}`, 'draft.md': good.replace('title', 'draft: true\ntitle') },
      { 'a.md': good + link + link.replace('todo', '#'), 'draft.md': good },
      { 'a.md': good, 'draft.md': good },
      { 'a.md': good, 'draft.md': good },
    );
    assert.match(first ?? '', /“todo” is a placeholder[^]*left out {2}draft\.md/);
    assert.equal(moved, '', 'the same on another line');
    assert.match(second ?? '', /^a\.md:10:5 .*“#” is a placeholder[^]*$/);
    assert.doesNotMatch(second ?? '', /“todo”|left out/);
    assert.match(
      fixed ?? '',
      /^fixed {2}a\.md {2}The URL “todo” is a placeholder; the link was removed\. {2}placeholder-link$/m,
    );
    assert.equal(fixed?.match(/^fixed/gm)?.length, 2);
    assert.equal(same, '');
  });

  it('reports the second of two equal problems', async () => {
    const [, again] = await printed('pretty', { 'a.md': good + link }, { 'a.md': good + link + link });
    assert.match(again ?? '', /a\.md:10:5 /);
    assert.doesNotMatch(again ?? '', /a\.md:8:5 /);
  });

  it('prints JSON completely each time', async () => {
    const [one, two] = await printed('json', { 'a.md': good + link }, { 'a.md': good + link });
    assert.equal(one, two);
    const { diagnostics, rules } = JSON.parse(one ?? '') as Record<string, unknown>;
    assert.deepEqual(diagnostics, [
      {
        rule: 'placeholder-link',
        level: 'warning',
        message: 'The URL “todo” is a placeholder; the link was removed.',
        help: 'Use the real URL, or remove the link.',
        file: 'a.md',
        line: 8,
        column: 5,
        endLine: 8,
        endColumn: 9,
      },
    ]);
    assert.deepEqual(rules, [{ rule: 'placeholder-link', level: 'warning', count: 1 }]);
  });
});
