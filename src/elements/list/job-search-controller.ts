import { NO_CRITERIA } from '../../search/change-criteria.js';
import type { Criteria } from '../../search/criteria.js';
import { readPreset } from '../../search/criteria-in-url.js';
import type { correctQuery } from '../../search/correct-query.js';
import { findJobs } from '../../search/find-jobs.js';
import { indexJobs, type JobIndex, type Score } from '../../search/job-index.js';
import type { FoundJobs } from '../../search/plain-answer.js';
import { searchScore, searchWords } from '../../search/text-search.js';
import { compareTexts } from '../../localization/format.js';
import type { JobList } from '../job-list.js';
import { LazyPart } from '../shared/lazy-part.js';
import type { ListQuestion } from './list-content.js';
import type { SearchElsewhere } from './remote-search.js';

/** What was found, and for which words. */
export interface Finding extends FoundJobs {
  /** What was searched for: the reader's query, or what was probably meant by it. */
  readonly sought: string;
}

/** Finds the jobs of a list, and keeps what need not be reckoned at each key press. */
export class JobFinder {
  /** The jobs that the list is about. */
  index: JobIndex | undefined;
  /** The last that was found. */
  finding: Finding | undefined;
  /** A query that the reader wants taken to the letter. */
  literal: string | undefined;

  readonly #host: JobList;
  readonly #correction: LazyPart<typeof correctQuery>;
  readonly #elsewhere: LazyPart<SearchElsewhere>;
  #indexed: readonly unknown[] = [];

  constructor(host: JobList) {
    this.#host = host;
    this.#correction = new LazyPart(host, async () => {
      const { correctQuery } = await import('../../search/correct-query.js');
      return correctQuery;
    });
    this.#elsewhere = new LazyPart(host, async () => {
      const { SearchElsewhere } = await import('./remote-search.js');
      return new SearchElsewhere(host);
    });
  }

  /** The page's own search, where it has one and that has come. */
  get elsewhere(): SearchElsewhere | undefined {
    return typeof this.#host.search === 'function' ? this.#elsewhere.want() : undefined;
  }

  /** Finds what fits. Where nothing does, what was probably meant is tried instead. */
  find(question: ListQuestion, { query, chosen }: Criteria): Finding {
    const index = this.#indexFor(question);
    const { elsewhere } = this;
    elsewhere?.ask(query.trim());
    const ranks = elsewhere?.ranks;
    let found = findJobs(index, chosen, ranks ? ({ id }) => ranks.get(id) ?? 0 : score(query));
    let sought = query;
    const isFinal = !!ranks || elsewhere?.isWaiting || query === this.literal;
    if (found.jobs.length === 0 && query.trim() !== '' && !isFinal) {
      const correct = this.#correction.want();
      // Until it has come, what stands there stays.
      if (!correct && !this.#correction.failed && this.finding) return { ...this.finding, sought };
      sought = correct?.(query, findJobs(index, chosen).jobs) ?? query;
      if (sought !== query) found = findJobs(index, chosen, score(sought));
    }
    this.finding = { ...found, sought };
    return this.finding;
  }

  #indexFor({ bundle, locale, reader }: ListQuestion): JobIndex {
    const { preset = '', sort } = this.#host;
    const key = [bundle, locale, reader, preset, sort];
    const now = Date.now();
    if (!this.index || now >= this.index.until || key.some((part, at) => part !== this.#indexed[at])) {
      const { query, chosen } = preset ? readPreset(preset) : NO_CRITERIA;
      const compareTitles = (one: string, other: string) => compareTexts(locale, one, other);
      const options = { reader, sort, compareTitles, preset: chosen, score: score(query) };
      this.index = indexJobs(bundle.jobs, options, now);
      this.#indexed = key;
    }
    return this.index;
  }
}

/** How well each job answers a query; `undefined` where any does. */
function score(query: string): Score | undefined {
  const words = searchWords(query);
  return words.length > 0 ? (job) => searchScore(job, words) : undefined;
}
