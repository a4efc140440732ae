import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Rule, RuleExample } from '../../build-scripts/diagnostics/rule.js';
import { isFixedRule, RULE_IDS, RULES, type RuleId } from '../../build-scripts/diagnostics/rules/rules.js';
import { compileFiles } from '../support/compile-files.js';

const FRONT_MATTER = {
  title: 'Fitter',
  language: 'en',
  location: 'Turku, Finland',
  salary: '42 000–48 000 EUR a year',
  apply_url: 'https://kvernsund.example/apply/fitter',
};

/** The example as complete files. */
function toFiles(example: RuleExample, within: Rule['within']): Readonly<Record<string, string>> {
  if (typeof example !== 'string') return example;
  const isFields = within === 'front matter';
  const others = Object.entries(FRONT_MATTER)
    .filter(([key]) => !isFields || !example.toLowerCase().includes(`${key}:`))
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
  return { 'fitter.md': `---\n${others}${isFields ? `${example}\n---\n` : `---\n\n${example}\n`}` };
}

async function rulesOf(example: RuleExample, within: Rule['within']): Promise<RuleId[]> {
  const { diagnostics } = await compileFiles(toFiles(example, within));
  return diagnostics.map(({ rule }) => rule);
}

describe('Every rule', () => {
  for (const id of RULE_IDS) {
    const { wrong, right, within, summary, why } = RULES[id] as Rule;
    it(`${id} reports its incorrect example, and not its correct one`, async () => {
      if (id === 'not-text' || id === 'shortcode-function')
        return assert.equal(wrong ?? right, undefined, 'bytes and a configuration cannot be shown as text');
      assert.ok(wrong !== undefined && right !== undefined);
      assert.ok((await rulesOf(wrong, within)).includes(id), 'the wrong one');
      const found = await rulesOf(right, within);
      assert.ok(!found.includes(id), 'the right one');
      if (within !== 'files') assert.deepEqual(found, [], 'the right one has no other problem either');
    });

    it(`${id} is documented in complete sentences`, () => {
      for (const text of [summary, why]) assert.match(text, /^\p{Lu}.*\.$/u);
    });
  }

  it('with a fixed level is an error', () => {
    const fixed = RULE_IDS.filter(isFixedRule);
    assert.deepEqual(fixed, [
      'front-matter',
      'control-character',
      'not-text',
      'too-complex',
      'unsafe-path',
      'duplicate-id',
    ]);
    for (const id of fixed) assert.equal(RULES[id].level, 'error');
  });
});

describe('Rule ids', () => {
  it('are permanent', () => {
    const published = [
      ...['front-matter', 'control-character', 'not-text', 'too-complex', 'unsafe-path', 'duplicate-id', 'mojibake'],
      ...['missing-title', 'unknown-status', 'unreadable-date', 'key-conflict', 'missing-apply', 'no-pay-range'],
      ...['pay-in-text', 'remote-without-country', 'expired', 'ai-marked', 'language-mismatch', 'mixed-languages'],
      ...['heading-skip', 'duplicate-heading', 'heading-like-text', 'image-without-alt', 'removed-html'],
      ...['placeholder-link', 'broken-anchor', 'broken-reference', 'unsafe-link', 'shortcode-syntax'],
      ...['unclosed-shortcode', 'unknown-shortcode', 'shortcode-arguments', 'shortcode-close-notation'],
    ];
    const ids: readonly string[] = RULE_IDS;
    assert.deepEqual(
      published.filter((id) => !ids.includes(id)),
      [],
    );
  });
});
