import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnose } from '../../build-scripts/diagnostics/diagnose.js';
import type { DiagnosticLevel } from '../../build-scripts/diagnostics/rule.js';
import type { RuleSetting } from '../../build-scripts/diagnostics/rule-levels.js';
import type { CompileOptions } from '../../build-scripts/compile/compile.js';
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
      const [diagnostic] = diagnose([problem], 'x', '', configured && { rules: { 'unreadable-date': configured } });
      assert.equal(diagnostic?.level, becomes);
    });
  }
});

describe('Rules in the configuration', () => {
  const draft = { 'a.md': '---\ntitle: A\nsalary: 40 000 EUR a year\nlanguage: en\n---\n' };

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

describe('Under --keep-going', () => {
  const unknown = { 'a.md': '---\ntitle: A\nlanguage: en\n---\n\n{{< mast >}}\nThe mast is high.\n{{< /mast >}}\n' };
  const levelsOf = async (files: Readonly<Record<string, string>>, settings: Partial<CompileOptions>) => {
    const { bundle, bodies, diagnostics } = await compileFiles(files, settings);
    const errors = diagnostics.filter(({ level }) => level !== 'note').map(({ rule, level }) => `${rule}: ${level}`);
    return { errors, jobs: bundle.jobs.length, html: bodies[0]?.html };
  };

  it('an unknown shortcode is a warning, and its text is published', async () => {
    const rules = { 'missing-apply': 'off' } as const;
    assert.deepEqual(await levelsOf(unknown, { rules }), {
      errors: ['unknown-shortcode: error'],
      jobs: 0,
      html: undefined,
    });
    const { errors, jobs, html } = await levelsOf(unknown, { rules, keepGoing: true });
    assert.deepEqual({ errors, jobs }, { errors: ['unknown-shortcode: warning'], jobs: 1 });
    assert.match(html ?? '', /The mast is high\./);
  });

  it('a level of the configuration holds', async () => {
    const rules = { 'missing-apply': 'off', 'unknown-shortcode': 'error' } as const;
    assert.equal((await levelsOf(unknown, { rules, keepGoing: true })).jobs, 0);
  });

  it('a deadline in words is a warning, unless it may name a date', async () => {
    const rules = { 'missing-apply': 'off' } as const;
    for (const [closes, jobs] of [
      ['when the ice melts', 1],
      ['1st of the month', 0],
      ['end of March', 0],
      ['next Friday', 0],
    ] as const) {
      const files = { 'a.md': `---\ntitle: A\nlanguage: en\ncloses: ${closes}\n---\n` };
      assert.equal((await levelsOf(files, { rules })).jobs, 0, closes);
      assert.equal((await levelsOf(files, { rules, keepGoing: true })).jobs, jobs, closes);
    }
  });

  it('a key twice and a status that is not recognized remain errors', async () => {
    for (const fields of ['title: A\ntitle: B', 'title: A\nstatus: Foo']) {
      assert.equal((await levelsOf({ 'a.md': `---\n${fields}\n---\n` }, { keepGoing: true })).jobs, 0, fields);
    }
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
