import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { compileFiles } from '../support/compile-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { generatePosting, generatePostings, type GeneratedPosting } from './generate-postings.js';

/** Ten of a hundred postings, starting with the one with raw HTML. */
const TEN = Array.from({ length: 10 }, (_, index) => generatePosting(25 + index, { hasRawHtml: true }));
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
      generatePostings(folder, 12, { seed });
      return filesIn(folder);
    });
    assert.equal(one?.length, 12);
    assert.deepEqual(same, one);
    for (const [index, [name, text]] of (one ?? []).entries()) {
      assert.equal(other?.[index]?.[0], name);
      assert.notEqual(other?.[index]?.[1], text, name);
    }
  });

  it('compile without errors, with warnings for raw HTML only', async () => {
    const { bundle, diagnostics } = await compileFiles(asFiles(TEN));
    assert.equal(bundle.jobs.length, 10);
    assert.deepEqual(
      diagnostics.filter(({ rule }) => rule !== 'removed-html'),
      [],
    );
    assert.deepEqual([...new Set(diagnostics.map(({ file }) => file))], [TEN[0]?.path]);
  });

  it('are in their declared languages, with one job in three languages', async () => {
    const { bundle } = await compileFiles(asFiles(TEN.slice(2, 5)));
    assert.deepEqual(bundle.jobs.map(({ lang }) => lang).sort(), ['en', 'nb', 'sv']);
    assert.equal(new Set(bundle.jobs.map(({ id }) => id)).size, 1);
  });

  it('have seven paragraphs and the built-in shortcodes', () => {
    for (const { path: name, text } of TEN) {
      const body = text.slice(text.indexOf('\n---\n') + 5);
      const paragraphs = body.split(/\n{2,}/).filter((block) => /^\p{L}/u.test(block));
      assert.equal(paragraphs.length, 7, name);
      for (const shortcode of [
        'ingress',
        'note',
        'accordion',
        'localbutton',
        'horisontal-card',
        'icon-block-horisontal',
      ])
        assert.match(body, new RegExp(`\\{\\{[<%] ${shortcode} ?`), name);
    }
  });

  it('contain raw HTML in two percent of the postings on request', () => {
    const withRawHtml = (hasRawHtml: boolean) =>
      Array.from({ length: 100 }, (_, index) => generatePosting(index, { hasRawHtml }).text).filter((text) =>
        text.includes('<iframe'),
      ).length;
    assert.deepEqual([withRawHtml(false), withRawHtml(true)], [0, 2]);
  });

  for (const count of [4, 10_001, 7.5]) {
    it(`reject the count ${count}`, () => {
      assert.throws(() => generatePostings(temporaryFolder(), count), RangeError);
    });
  }
});
