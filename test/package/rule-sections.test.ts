import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { RULE_IDS, RULES } from '../../build-scripts/diagnostics/rules/rules.js';
import { ruleSections } from '../../build-scripts/package/documents/rules.js';
import { repositoryRoot } from '../support/repository.js';

const page = readFileSync(path.join(repositoryRoot, 'demo/docs/diagnostics.md'), 'utf8');
/** The page with each code block replaced by a word, since examples contain headings. */
const prose = page.replace(/^(`{3,})[^]*?^\1$/gm, 'code');

describe('diagnostics.md', () => {
  for (const id of RULE_IDS) {
    it(`has a section for ${id}, with its level and description`, () => {
      const [, section = ''] = prose.split(new RegExp(`^### ${id}$`, 'm'));
      const [own = ''] = section.split(/^##/m);
      const { level, summary, why } = RULES[id];
      for (const text of [`**${level}**`, summary, why]) assert.ok(own.includes(text), text);
      const hasExamples = id !== 'not-text' && id !== 'shortcode-function';
      assert.equal(own.includes('Incorrect:\n'), hasExamples);
      assert.equal(own.includes('Correct:\n'), hasExamples);
    });
  }

  it('has no other sections', () => {
    assert.deepEqual(
      [...prose.matchAll(/^### (.+)$/gm)].map(([, id]) => id),
      [...RULE_IDS],
    );
  });

  it('contains no invisible characters or very long lines', () => {
    assert.doesNotMatch(ruleSections(), /\p{Cf}/u);
    assert.ok(
      Math.max(
        ...ruleSections()
          .split('\n')
          .map(({ length }) => length),
      ) < 1100,
    );
  });
});
