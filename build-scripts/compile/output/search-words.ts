import { brotliCompressSync, constants } from 'node:zlib';
import { searchWords, WRITTEN_WORD } from '../../../src/posting/fold-text.js';
import { SCHEMA_VERSION } from '../../../src/posting/job-bundle.js';
import type { JobSummary } from '../../../src/posting/job-posting.js';
import type { JobSearch } from '../../../src/posting/job-search.js';
import { everyWord } from '../words/all-words.js';
import { OTHER_LANGUAGES } from '../words/other-languages.js';
import type { CompiledBundle } from '../types.js';

/** Path of the file in the bundle. */
export const SEARCH_FILE = 'search.json';

/** Bytes with Brotli: of all postings, and on average of one. */
const MAX_SIZE = 150_000;
const MAX_SIZE_OF_POSTING = 400;
/** How many times smaller Brotli makes words. */
const USUAL_RATIO = 3;
const ATTEMPTS = 5;
/** In fewer postings of a language, only the words known as common are. */
const FEWEST_POSTINGS = 8;
const KNOWN_COMMON: ReadonlySet<string> = new Set(
  [...everyWord(({ common }) => common), ...Object.values(OTHER_LANGUAGES).flat()].flatMap(searchWords),
);
/** Longer numbers are parts of telephone numbers and addresses. */
const NUMBER = /^\d{5,}$/;

/** The words of a job, those to keep first. */
interface JobWords {
  id: string;
  words: string[];
}

/**
 * Collects the words for a search in the texts of all postings. Keeps as many words of each job, the keywords and then the
 * rarest, as fit the size limit.
 */
export function collectSearchWords({ bundle: { jobs }, bodies }: CompiledBundle): JobSearch {
  const vocabulary = new Vocabulary();
  const texts = jobs.map((_, index) => vocabulary.wordsOf(textOf(bodies[index]?.html ?? '')));
  const common = commonWords(jobs, texts);
  const words = new Map<string, Set<string>>();
  const shown = new Map<string, Set<string>>();
  const keywords = new Map<string, Set<string>>();
  for (const [index, job] of jobs.entries()) {
    add(shown, job.id, searchWords([job.title, job.intro, job.team, job.location?.text].join(' ')));
    add(keywords, job.id, searchWords((job.keywords ?? []).join(' ')));
    const commonHere = common.get(job.lang);
    add(words, job.id, texts[index] ?? [], (word) => !commonHere?.has(word) && !NUMBER.test(word));
  }
  const frequencies = new Map<string, number>();
  for (const own of words.values()) for (const word of own) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const ranked = [...words].map(([id, own]): JobWords => {
    const first = keywords.get(id) ?? new Set();
    const isShown = shown.get(id) ?? new Set();
    const all = [...new Set([...first, ...own])].flatMap((word) =>
      isShown.has(word) ? [] : { word, rank: first.has(word) ? 0 : (frequencies.get(word) ?? 0) },
    );
    // Of words that are as rare, more short ones fit.
    all.sort((a, b) => a.rank - b.rank || a.word.length - b.word.length || (a.word < b.word ? -1 : 1));
    return { id, words: all.map(({ word }) => word) };
  });
  const allCommon = [...new Set([...common.values()].flatMap((own) => [...own]))].sort().join(' ');
  return fit(ranked, allCommon);
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

  wordsOf(text: string): Set<string> {
    const words = new Set<string>();
    for (const written of new Set(text.match(WRITTEN_WORD))) {
      let folded = this.#folded.get(written);
      if (!folded) {
        folded = searchWords(written);
        this.#folded.set(written, folded);
      }
      for (const word of folded) words.add(word);
    }
    return words;
  }
}

/** By language, the words that are common in it, or in more than half of the postings. */
function commonWords(
  jobs: readonly JobSummary[],
  texts: readonly ReadonlySet<string>[],
): Map<string, ReadonlySet<string>> {
  const counts = new Map<string, { postings: number; words: Map<string, number> }>();
  for (const [index, { lang }] of jobs.entries()) {
    const language = counts.get(lang) ?? { postings: 0, words: new Map<string, number>() };
    counts.set(lang, language);
    language.postings += 1;
    for (const word of texts[index] ?? []) language.words.set(word, (language.words.get(word) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([lang, { postings, words }]) => {
      const isCommon = ([word, count]: [string, number]) =>
        KNOWN_COMMON.has(word) || (postings >= FEWEST_POSTINGS && count > postings / 2);
      return [lang, new Set([...words].filter(isCommon).map(([word]) => word))];
    }),
  );
}

function add(
  sets: Map<string, Set<string>>,
  id: string,
  words: Iterable<string>,
  isWanted: (word: string) => boolean = () => true,
): void {
  const known = sets.get(id) ?? new Set();
  sets.set(id, known);
  for (const word of words) if (isWanted(word)) known.add(word);
}

/** Keeps as many words of each job as the size permits, within a few percent. */
function fit(jobs: readonly JobWords[], common: string): JobSearch {
  const limit = Math.min(MAX_SIZE, MAX_SIZE_OF_POSTING * jobs.length);
  const take = (count: number): JobSearch => ({
    schemaVersion: SCHEMA_VERSION,
    common,
    // In alphabetical order they compress better.
    words: Object.fromEntries(jobs.map(({ id, words }) => [id, words.slice(0, count).sort().join(' ')])),
  });
  let best = take(0);
  let fitting = 0;
  let tooMany = Infinity;
  let characters = limit * USUAL_RATIO;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const count = countWithin(jobs, characters);
    if (count <= fitting || count >= tooMany) break;
    const search = take(count);
    const size = sizeOf(formatSearchWords(search));
    if (size <= limit) [best, fitting] = [search, count];
    else tooMany = count;
    characters *= (limit / size) * 0.99;
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
function sizeOf(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
