import type { ReactiveControllerHost } from 'lit';
import { compareTexts } from '../../localization/format.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { type Criteria, NO_CRITERIA, readPreset } from '../../search/criteria.js';
import { correctQuery } from '../../search/spelling.js';
import { searchWords } from '../../posting/fold-text.js';
import { foldJob, searchScore } from '../../search/text-search.js';
import { findJobs } from '../../search/find-jobs.js';
import { indexJobs, type JobIndex, type Score } from '../../search/job-index.js';
import type { ListContext, ListSettings, SearchResult } from './list-view.js';
import { RemoteSearch } from './remote-search.js';

/** Time slice for folding jobs, in milliseconds. */
const TIME_SLICE = 4;

const prepared = new WeakSet<readonly JobSummary[]>();

/** Finds the jobs of a list, and keeps what does not change with each key press. */
export class JobSearchController {
  readonly #host: ReactiveControllerHost & Pick<ListSettings, 'preset' | 'search' | 'sort'>;
  readonly #remote: RemoteSearch;
  #index: JobIndex | undefined;
  #indexed: readonly unknown[] = [];
  #exactQuery: string | undefined;

  constructor(host: ReactiveControllerHost & Pick<ListSettings, 'preset' | 'search' | 'sort'>) {
    this.#host = host;
    this.#remote = new RemoteSearch(host, () => host.search);
  }

  /** The page's own search, where it has one. */
  get remote(): RemoteSearch | undefined {
    return this.#host.search && this.#remote;
  }

  /** The jobs that match. Where none does, the spelling of the query is corrected. */
  find(index: JobIndex, { query, chosen }: Criteria): SearchResult {
    const { remote } = this;
    remote?.ask(query.trim());
    const ranks = remote?.ranks;
    const found = findJobs(index, chosen, ranks ? ({ id }) => ranks.get(id) ?? 0 : score(query));
    const isFinal = !!ranks || remote?.isPending || query === this.#exactQuery || query.trim() === '';
    const corrected = found.jobs.length > 0 || isFinal ? undefined : correctQuery(query, findJobs(index, chosen).jobs);
    if (corrected === undefined) return { ...found, effectiveQuery: query };
    return { ...findJobs(index, chosen, score(corrected)), effectiveQuery: corrected };
  }

  /** Corrects the spelling of this query no longer. */
  searchExactly(query: string): void {
    this.#exactQuery = query;
    this.#host.requestUpdate();
  }

  /** The index of a bundle, rebuilt when the list's settings change or a job closes. */
  index({ bundle, locale, reader }: ListContext): JobIndex {
    const { preset = '', sort } = this.#host;
    const key = [bundle, locale, reader, preset, sort];
    const now = Date.now();
    if (!this.#index || now >= this.#index.until || key.some((part, at) => part !== this.#indexed[at])) {
      const { query, chosen } = preset ? readPreset(preset) : NO_CRITERIA;
      const compareTitles = (one: string, other: string) => compareTexts(locale, one, other);
      const options = { reader, sort, compareTitles, preset: chosen, score: score(query) };
      this.#index = indexJobs(bundle.jobs, options, now);
      this.#indexed = key;
    }
    return this.#index;
  }
}

/**
 * Folds the words of jobs, a few at a time, before the first search. All at once, 1,000 jobs would hold up the first key
 * for 10–30 ms, and for four times as long on a phone.
 */
export function prepareSearch(jobs: readonly JobSummary[]): void {
  if (prepared.has(jobs)) return;
  prepared.add(jobs);
  const left = jobs.values();
  const foldSome = () => {
    for (const end = performance.now() + TIME_SLICE; performance.now() < end;) {
      const { value, done } = left.next();
      if (done) return;
      foldJob(value);
    }
    setTimeout(foldSome);
  };
  setTimeout(foldSome);
}

/** How well each job answers a query; `undefined` where any does. */
function score(query: string): Score | undefined {
  const words = searchWords(query);
  return words.length > 0 ? (job) => searchScore(job, words) : undefined;
}
