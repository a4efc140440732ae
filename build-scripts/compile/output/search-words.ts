import { brotliCompressSync, constants } from 'node:zlib';
import { searchWords, WRITTEN_WORD } from '../../../src/posting/fold-text.js';
import { SCHEMA_VERSION } from '../../../src/posting/job-bundle.js';
import type { JobSummary } from '../../../src/posting/job-posting.js';
import type { JobSearch } from '../../../src/posting/job-search.js';
import { everyWord } from '../words/all-words.js';
import { OTHER_LANGUAGES } from '../words/other-languages.js';
import type { CompiledBundle } from '../types.js';
import { jobsWithBodies } from './jobs-with-bodies.js';

/** Path of the file in the bundle. */
export const SEARCH_FILE = 'search.json';

/** Bytes with Brotli: of all postings, and on average of one, which is one language version of a job. */
const MAX_SIZE = 150_000;
const MAX_SIZE_OF_POSTING = 400;
/** Bytes that a browser has to parse: words that repeat in all postings compress to nearly nothing. */
const MAX_PARSED_SIZE = 2_000_000;
/** How many times smaller Brotli makes words. */
const USUAL_RATIO = 3;
const ATTEMPTS = 5;
/** In fewer postings of a language, only the words known as common are. */
const FEWEST_POSTINGS = 8;
const KNOWN_COMMON: ReadonlySet<string> = new Set(
  searchWords([...everyWord(({ common }) => common), ...Object.values(OTHER_LANGUAGES).flat()].join(' ')),
);
/** Longer numbers are parts of telephone numbers and addresses. */
const NUMBER = /^\d{5,}$/;

/** A version of a job, with the distinct words of its text. */
interface Text {
  job: JobSummary;
  words: string[];
}

/** The words of a job, those to keep first. */
interface JobWords {
  id: string;
  words: string[];
}

/**
 * Collects the words for a search in the texts of all postings. Keeps as many words of each job, the keywords and then the
 * rarest, as fit the size limits.
 */
export function collectSearchWords(compiled: CompiledBundle): JobSearch {
  const vocabulary = new Vocabulary();
  const jobs = new Map<string, Text[]>();
  for (const [job, { html }] of jobsWithBodies(compiled)) {
    const versions = jobs.get(job.id) ?? [];
    versions.push({ job, words: vocabulary.wordsOf(textOf(html)) });
    jobs.set(job.id, versions);
  }
  const common = commonWords([...jobs.values()].flat());
  const frequencies = new Map<string, number>();
  const all = [...jobs].map(([id, versions]) => {
    const isWanted = (word: string, lang: string) => !common.get(lang)?.has(word) && !NUMBER.test(word);
    const own = new Set(versions.flatMap(({ job, words }) => words.filter((word) => isWanted(word, job.lang))));
    for (const word of own) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    return { id, words: [...own], jobs: versions.map(({ job }) => job) };
  });
  const ranked = all.map(({ id, words, jobs }) => ({ id, words: rankWords(words, jobs, frequencies) }));
  const allCommon = [...new Set([...common.values()].flatMap((own) => [...own]))].sort().join(' ');
  return fit(ranked, allCommon, Math.min(MAX_SIZE, MAX_SIZE_OF_POSTING * compiled.bundle.jobs.length));
}

/** The keywords of a job, then its other words from the rarest on, without those that its versions show in the list. */
function rankWords(
  words: readonly string[],
  versions: readonly JobSummary[],
  frequencies: ReadonlyMap<string, number>,
): string[] {
  const keywords = new Set(searchWords(versions.flatMap((job) => job.keywords ?? []).join(' ')));
  const shown = new Set(
    searchWords(versions.flatMap(({ title, intro, team, location }) => [title, intro, team, location?.text]).join(' ')),
  );
  return [...new Set([...keywords, ...words])]
    .filter((word) => !shown.has(word))
    .map((word) => ({ word, rank: keywords.has(word) ? 0 : (frequencies.get(word) ?? 0) }))
    .sort(
      // Of words that are as rare, more short ones fit.
      (a, b) => a.rank - b.rank || a.word.length - b.word.length || (a.word < b.word ? -1 : 1),
    )
    .map(({ word }) => word);
}

/** Writes each job on a line of its own. */
export function formatSearchWords({ words, ...envelope }: JobSearch): string {
  const lines = Object.entries(words).map(([id, text]) => `${JSON.stringify(id)}:${JSON.stringify(text)}`);
  return `${JSON.stringify(envelope).slice(0, -1)},"words":{\n${lines.join(',\n')}\n}}\n`;
}

/** The text of a body. The serializer quotes all attributes, and escapes only these characters. */
function textOf(html: string): string {
  return html.replace(/<[^>"]*(?:"[^"]*"[^>"]*)*>|&(?:amp|lt|gt|nbsp);/g, ' ');
}

/** Folds words once, since postings share most of them. */
class Vocabulary {
  readonly #folded = new Map<string, readonly string[]>();

  wordsOf(text: string): string[] {
    const words = new Set<string>();
    for (const written of new Set(text.match(WRITTEN_WORD))) {
      let folded = this.#folded.get(written);
      if (!folded) {
        folded = searchWords(written);
        this.#folded.set(written, folded);
      }
      for (const word of folded) words.add(word);
    }
    // An array takes a fifth of the memory of a set.
    return [...words];
  }
}

/** By language, the words that are common in it, or in more than half of the postings. */
function commonWords(texts: readonly Text[]): Map<string, ReadonlySet<string>> {
  const counts = new Map<string, { postings: number; words: Map<string, number> }>();
  for (const { job, words } of texts) {
    const language = counts.get(job.lang) ?? { postings: 0, words: new Map<string, number>() };
    counts.set(job.lang, language);
    language.postings += 1;
    for (const word of words) language.words.set(word, (language.words.get(word) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([lang, { postings, words }]) => {
      const isCommon = ([word, count]: [string, number]) =>
        KNOWN_COMMON.has(word) || (postings >= FEWEST_POSTINGS && count > postings / 2);
      return [lang, new Set([...words].filter(isCommon).map(([word]) => word))];
    }),
  );
}

/**
 * Keeps as many words of each job as the sizes permit, within a few percent.
 *
 * @param limit bytes with Brotli
 */
function fit(jobs: readonly JobWords[], common: string, limit: number): JobSearch {
  const take = (count: number): JobSearch => ({
    schemaVersion: SCHEMA_VERSION,
    common,
    // In alphabetical order they compress better.
    words: Object.fromEntries(jobs.map(({ id, words }) => [id, words.slice(0, count).sort().join(' ')])),
  });
  let best = take(0);
  let fitting = 0;
  let tooMany = Infinity;
  let characters = Math.min(limit * USUAL_RATIO, MAX_PARSED_SIZE);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const count = countWithin(jobs, characters);
    if (count <= fitting || count >= tooMany) break;
    const search = take(count);
    const text = formatSearchWords(search);
    const room = Math.min(limit / compressedSize(text), MAX_PARSED_SIZE / Buffer.byteLength(text));
    if (room >= 1) [best, fitting] = [search, count];
    else tooMany = count;
    characters *= room * 0.99;
  }
  return best;
}

/** How many words of each job fit a number of characters. */
function countWithin(jobs: readonly JobWords[], characters: number): number {
  const longest = jobs.reduce((most, { words }) => Math.max(most, words.length), 0);
  let total = 0;
  for (let count = 0; count < longest; count += 1) {
    for (const { words } of jobs) total += (words[count]?.length ?? -1) + 1;
    if (total > characters) return count;
  }
  return longest;
}

/** With the quality of web servers; that of files compressed in advance is smaller. */
function compressedSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
