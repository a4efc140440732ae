import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnose } from '../../build-scripts/diagnostics/diagnose.js';
import { printGithub } from '../../build-scripts/diagnostics/reports/github.js';

const text = 'first\n\tsecond line\n';
const [diagnostic] = diagnose(
  [{ rule: 'mojibake', message: 'A word, 50% damaged.', offset: 14, fix: 'line' }],
  'a,b/c.md',
  text,
);
assert.ok(diagnostic);

describe('diagnose', () => {
  it('counts lines and columns from 1', () => {
    const places = [0, 5, 6, 14, text.length].map((offset) => ({
      rule: 'mojibake' as const,
      message: '',
      offset,
    }));
    assert.deepEqual(
      diagnose(places, 'x', text).map(({ line, column }) => [line, column]),
      [
        [1, 1],
        [1, 6],
        [2, 1],
        [2, 9],
        [3, 1],
      ],
    );
  });

  it('uses the rule’s level unless the problem overrides it', () => {
    const problem = { rule: 'mojibake' as const, message: '', offset: 0 };
    assert.equal(diagnose([problem], 'x', text)[0]?.level, 'warning');
    assert.equal(diagnose([{ ...problem, level: 'note' }], 'x', text)[0]?.level, 'note');
  });

  it('locates the end of a problem, and the related place', () => {
    const related = { message: 'first word', offset: 0, length: 5 };
    const [found] = diagnose([{ rule: 'mojibake', message: '', offset: 7, length: 12, related }], 'x', text);
    assert.deepEqual([found?.line, found?.column, found?.endLine, found?.endColumn], [2, 2, 3, 1]);
    const first = { message: 'first word', file: 'x', line: 1, column: 1, endLine: 1, endColumn: 6 };
    assert.deepEqual(found?.related, first);
    assert.deepEqual([diagnostic.endLine, diagnostic.endColumn], [2, 9], 'a point without a length');
  });

  it('sorts the problems of a file by offset', () => {
    const problems = [9, 2, 5].map((offset) => ({
      rule: 'mojibake' as const,
      message: String(offset),
      offset,
    }));
    assert.deepEqual(
      diagnose(problems, 'x', text).map(({ message }) => message),
      ['2', '5', '9'],
    );
  });
});

describe('GitHub annotations', () => {
  it('are escaped', () => {
    assert.equal(
      printGithub(diagnostic),
      '::warning file=a%2Cb/c.md,line=2,endLine=2,col=9,endColumn=9,title=mojibake::A word, 50%25 damaged.',
    );
  });

  it('have no columns where they span several lines, and include the help', () => {
    assert.equal(
      printGithub({ ...diagnostic, endLine: 3, help: 'Correct it.' }),
      '::warning file=a%2Cb/c.md,line=2,endLine=3,title=mojibake::A word, 50%25 damaged. Correct it.',
    );
  });
});
