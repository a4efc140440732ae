import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnose } from '../../build-scripts/diagnostics/diagnose.js';
import type { DiagnosticLevel } from '../../build-scripts/diagnostics/rule.js';
import type { RuleSetting } from '../../build-scripts/diagnostics/rule-levels.js';
import { compileFiles } from '../support/compile-files.js';

describe('problemLevel', () => {
  for (const [own, configured, becomes] of [
    [undefined, undefined, 'error'],
    [undefined, 'note', 'note'],
    [undefined, 'warning', 'warning'],
    [undefined, 'off', undefined],
    ['note', undefined, 'note'],
    ['note', 'error', 'note'],
    ['note', 'off', undefined],
    ['warning', 'note', 'note'],
  ] as [DiagnosticLevel | undefined, RuleSetting | undefined, DiagnosticLevel | undefined][]) {
    it(`${own ?? 'default'}, configured as ${configured ?? 'nothing'}: ${becomes ?? 'dropped'}`, () => {
      const problem = {
        rule: 'unreadable-date' as const,
        message: '',
        offset: 0,
        ...(own && { level: own }),
      };
      const [diagnostic] = diagnose([problem], 'x', '', configured && { 'unreadable-date': configured });
      assert.equal(diagnostic?.level, becomes);
    });
  }
});

describe('Rules in the configuration', () => {
  const draft = { 'a.md': '---\ntitle: A\nsalary: 40 000 EUR\nlanguage: en\n---\n' };

  it('raise a warning to an error, which excludes the posting from the bundle', async () => {
    const { bundle, diagnostics } = await compileFiles(draft, { rules: { 'missing-apply': 'error' } });
    assert.deepEqual(
      diagnostics.map(({ level }) => level),
      ['error'],
    );
    assert.deepEqual(bundle.jobs, []);
  });

  it('turn a rule off', async () => {
    const { bundle, diagnostics } = await compileFiles(draft, { rules: { 'missing-apply': 'off' } });
    assert.deepEqual(diagnostics, []);
    assert.equal(bundle.jobs.length, 1);
  });

  it('always give a reason for an excluded posting', async () => {
    const { leftOut } = await compileFiles({ 'a.md': '---\nteam: T\n---\n' }, { rules: { 'missing-title': 'off' } });
    assert.deepEqual(leftOut, [{ name: 'a.md', state: 'untitled' }]);
  });
});

describe('The problems of several files', () => {
  it('are sorted by file, line and column', async () => {
    const { diagnostics } = await compileFiles({
      'b/same.md': '---\ntitle: B\nslug: one\n---\n\n## A\n\n[x](#) [y](#y)\n',
      'a.md': '---\ntitle: [\n---\n',
      'c.md': '---\ntitle: C\nslug: one\n---\n\n#### B\n\n## B\n\n{{< nothing >}}\n',
      'd.md': '---\ntitle: D\nslug: one\nlanguage: en\n---\n',
    });
    const places = diagnostics.map(({ file, line, column }) =>
      [file, ...[line, column].map((count) => String(count).padStart(3, '0'))].join(':'),
    );
    assert.deepEqual(places, [...places].sort());
    assert.deepEqual(new Set(diagnostics.map(({ file }) => file)).size, 4);
    assert.ok(diagnostics.some(({ rule, file }) => rule === 'duplicate-id' && file === 'd.md'));
  });
});
