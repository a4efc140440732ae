import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { compileFiles } from '../support/compile-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { configuredShortcode } from '../../build-scripts/compile/shortcodes/configured-shortcode.js';
import type { Shortcode } from '../../build-scripts/compile/shortcodes/shortcode.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { generatePosting, generatePostings, THEME_SHORTCODE, type GeneratedPosting } from './generate-postings.js';
import { POSTING_LANGUAGES } from './posting-words.js';

const FORTY = Array.from({ length: 40 }, (_, index) => generatePosting(index));
const shortcodes = new Map<string, Shortcode>(BUILT_IN_SHORTCODES).set(
  THEME_SHORTCODE.name,
  configuredShortcode(THEME_SHORTCODE.name, { template: THEME_SHORTCODE.template }, BUILT_IN_SHORTCODES),
);
const asFiles = (postings: readonly GeneratedPosting[]) =>
  Object.fromEntries(postings.map(({ path: name, text }) => [name, text]));
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);

describe('Generated postings', () => {
  it('are the same for the same seed, and differ for another', () => {
    const [one, same, other] = [1, 1, 2].map((seed) => {
      const folder = temporaryFolder();
      generatePostings(folder, 12, seed);
      return filesIn(folder);
    });
    assert.equal(one?.length, 12);
    assert.deepEqual(same, one);
    for (const [index, [name, text]] of (one ?? []).entries()) {
      assert.equal(other?.[index]?.[0], name);
      assert.notEqual(other?.[index]?.[1], text, name);
    }
  });

  it('compile without errors and warnings, except for raw HTML', async () => {
    const { bundle, diagnostics } = await compileFiles(asFiles(FORTY), { shortcodes });
    assert.equal(bundle.jobs.length, 40);
    assert.deepEqual(
      diagnostics.filter(({ rule, level }) => rule !== 'removed-html' && level !== 'note'),
      [],
    );
  });

  it('are in ten languages, a third of them undeclared', async () => {
    const { bundle } = await compileFiles(asFiles(FORTY), { shortcodes });
    const found = new Map(bundle.jobs.map(({ title, lang }) => [title, lang]));
    assert.deepEqual([...new Set(found.values())].sort(), [...POSTING_LANGUAGES].sort());
    assert.equal(FORTY.filter(({ text }) => !/^lang/m.test(text)).length, 20);
  });

  it('have raw HTML in a tenth, a shortcode of the theme in a fifth, and are long in a twentieth', () => {
    const count = (pattern: RegExp) => FORTY.filter(({ text }) => pattern.test(text)).length;
    assert.deepEqual([count(/<div/), count(/team-banner/)], [4, 8]);
    const lengths = FORTY.map(({ text }) => text.length).sort((a, b) => a - b);
    assert.equal(lengths.filter((length) => length > 1.4 * (lengths[20] ?? 0)).length, 2);
  });

  for (const count of [4, 20_001, 7.5]) {
    it(`reject the count ${count}`, () => {
      assert.throws(() => generatePostings(temporaryFolder(), count), RangeError);
    });
  }
});
