import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { collectSearchWords, formatSearchWords } from '../../../build-scripts/compile/output/search-words.js';
import { writeBundle } from '../../../build-scripts/compile/output/write-bundle.js';
import { searchWords } from '../../../src/posting/fold-text.js';
import type { JobSearch } from '../../../src/posting/job-search.js';
import { compileFiles, type ReadBundle } from '../../support/compile-files.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { seededRandom } from '../../bench/seeded-random.js';

const posting = (title: string, body: string, more = '') =>
  `---\ntitle: ${title}\nlanguage: en\n${more}---\n\n${body}\n`;

const wordsOf = ({ words }: JobSearch, id: string) => words[id]?.split(' ');

/** A compiled bundle of postings with words from a vocabulary in which few words are frequent, as in a language. */
function generate(jobs: number, length: number): ReadBundle {
  const random = seededRandom(jobs);
  const vocabulary = Array.from({ length: 40_000 }, (_, rank) => {
    const letters = Array.from({ length: 3 + random.below(9) }, () => String.fromCharCode(97 + random.below(26)));
    return letters.join('') + (rank % 7 === 0 ? 'ing' : '');
  });
  const word = () => vocabulary[Math.floor(vocabulary.length ** (random.below(10_000) / 10_000)) - 1] ?? 'x';
  const summaries = Array.from({ length: jobs }, (_, index) => ({
    id: `job-${index}`,
    lang: 'en',
    title: `${word()} ${word()}`,
    body: `jobs/job-${index}.en.json`,
  }));
  return {
    bundle: { schemaVersion: 2, organization: { name: 'Kvernsund' }, jobs: summaries, search: 'search.json' },
    bodies: summaries.map(({ id, lang }) => ({
      schemaVersion: 2,
      id,
      lang,
      html: `<p>${Array.from({ length }, word).join(' ')}</p>`,
    })),
  };
}

describe('search.json', () => {
  it('has the folded words of all versions that are in no title and introduction', async () => {
    const compiled = await compileFiles({
      'en/welder.md': posting(
        'Welder',
        'You <b title="hidden">weld</b> steel &amp; C++. Call 004755001234.',
        'intro: Steel ships\n',
      ),
      'sv/welder.md': '---\ntitle: Svetsare\nlanguage: sv\n---\n\nDu svetsar Ångfartyg.\n',
      'cook.md': posting('Cook', 'You, cook!'),
    });
    const { search } = compiled.bundle;
    assert.equal(search, 'search.json');
    const words = collectSearchWords(compiled);
    assert.deepEqual(wordsOf(words, 'welder'), ['angfartyg', 'c++', 'call', 'svetsar', 'weld']);
    assert.equal(words.words['cook'], '');
    assert.equal(words.common, 'du you');
  });

  it('has the keywords', async () => {
    const compiled = await compileFiles({ 'a.md': posting('A', 'b', 'keywords: [Lean Six Sigma]\n') });
    assert.deepEqual(wordsOf(collectSearchWords(compiled), 'a'), ['b', 'lean', 'sigma', 'six']);
  });

  it('lists words of more than half of the postings of a language once', async () => {
    const files = Array.from({ length: 8 }, (_, n) => [
      `a${n}.md`,
      posting(`T${n}`, n < 5 ? `ferry build${n}` : 'boats sail'),
    ]);
    const compiled = await compileFiles({
      ...Object.fromEntries(files),
      'sv/b.md': '---\ntitle: B\nlanguage: sv\n---\n\nferry\n',
    });
    const search = collectSearchWords(compiled);
    assert.equal(search.common, 'ferry');
    assert.deepEqual(wordsOf(search, 'a0'), ['build0']);
    assert.deepEqual(wordsOf(search, 'a7'), ['boats', 'sail']);
    assert.deepEqual(wordsOf(search, 'b'), ['ferry']);
  });

  it('is written beside the bundle, one job a line, and is the same in another order', async () => {
    const files = { 'a.md': posting('A', 'ferry boat'), 'b.md': posting('B', 'boat sail') };
    const compiled = await compileFiles(files);
    const folder = temporaryFolder({});
    writeBundle(compiled, folder);
    const text = readFileSync(path.join(folder, 'search.json'), 'utf8');
    assert.equal(text, '{"schemaVersion":2,"common":"","words":{\n"a":"boat ferry",\n"b":"boat sail"\n}}\n');
    assert.deepEqual(JSON.parse(text), collectSearchWords(compiled));
    const reversed = await compileFiles(Object.fromEntries(Object.entries(files).reverse()));
    assert.equal(formatSearchWords(collectSearchWords(reversed)), text);
  });

  it('is absent without jobs', async () => {
    const compiled = await compileFiles({});
    assert.equal(compiled.bundle.search, undefined);
  });

  for (const [jobs, length, perPosting] of [
    [1, 2000, 400],
    [20, 700, 400],
    [300, 500, 400],
    [1500, 300, 100],
  ] as const) {
    it(`of ${jobs} postings with ${length} words stays within the limits, and uses them`, () => {
      const compiled = generate(jobs, length);
      const size = brotliCompressSync(formatSearchWords(collectSearchWords(compiled))).length;
      assert.ok(size <= Math.min(150_000, perPosting * jobs), `${size} bytes`);
      assert.ok(size > Math.min(150_000, perPosting * jobs) * 0.6, `${size} bytes`);
    });
  }

  it('counts each language version of a job as a posting', () => {
    const words = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => `w${((from + index) * 7919) % 99991}x`).join(' ');
    const sizeOf = (languages: readonly string[]) => {
      const { bundle, bodies } = generate(languages.length, 0);
      for (const [index, job] of bundle.jobs.entries()) Object.assign(job, { id: 'welder', lang: languages[index] });
      for (const [index, body] of bodies.entries()) body.html = `<p>${words(index * 2000, 2000)}</p>`;
      return brotliCompressSync(formatSearchWords(collectSearchWords({ bundle, bodies }))).length;
    };
    assert.ok(sizeOf(['en']) <= 400);
    const size = sizeOf(['en', 'sv', 'nb']);
    assert.ok(size > 800 && size <= 1200, `${size} bytes`);
  });

  it('of texts that compress well is at most 2 MB to parse, and has the rarest words', () => {
    const jobs = 2000;
    const words = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => `sentence${from + index}`).join(' ');
    const compiled = generate(jobs, 0);
    // Each part is in a third of the postings, so that no word is common.
    const parts = [words(0, 700), words(700, 700), words(1400, 700)];
    for (const [index, body] of compiled.bodies.entries()) body.html = `<p>${parts[index % 3]} rare${index}</p>`;
    const search = collectSearchWords(compiled);
    const text = formatSearchWords(search);
    assert.ok(text.length <= 2_000_000 && text.length > 1_500_000, `${text.length} bytes`);
    assert.ok(brotliCompressSync(text).length < 100_000);
    for (const index of [0, 1, 1999]) assert.ok(wordsOf(search, `job-${index}`)?.includes(`rare${index}`));
  });

  it('keeps the rarest words', () => {
    const { bundle, bodies } = generate(300, 500);
    const search = collectSearchWords({ bundle, bodies });
    const frequency = new Map<string, number>();
    for (const { html } of bodies)
      for (const word of new Set(searchWords(html))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    const kept = wordsOf(search, 'job-7') ?? [];
    const all = [...new Set(searchWords(bodies[7]?.html.replace(/<\/?p>/g, '') ?? ''))];
    const left = all.filter((word) => !kept.includes(word));
    const count = (word: string) => frequency.get(word) ?? 0;
    const shown = searchWords(bundle.jobs[7]?.title ?? '');
    assert.ok(left.length > 0);
    assert.ok(Math.max(...kept.map(count)) <= Math.min(...left.filter((word) => !shown.includes(word)).map(count)));
  });
});
