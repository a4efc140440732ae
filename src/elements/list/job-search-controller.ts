import type { ReactiveControllerHost } from 'lit';
import { loadSearch } from '../../bundle/request-cache.js';
import { ResourceController } from '../../bundle/resource-controller.js';
import type { ValidBundle, ValidSearch } from '../../bundle/validate.js';
import { compareTexts } from '../../localization/format.js';
import { type Criteria, NO_CRITERIA, readPreset } from '../../search/criteria.js';
import type { FacetDefinition } from '../../search/facets.js';
import { findJobs } from '../../search/find-jobs.js';
import { indexJobs, type JobIndex } from '../../search/job-index.js';
import { relaxations } from '../../search/relaxations.js';
import { SearchIndex } from '../../search/search-index.js';
import { correctQuery } from '../../search/spelling.js';
import type { ListContext, ListSettings, SearchResult } from './list-view.js';
import { RemoteSearch } from './remote-search.js';

/** Time slice for indexing words, in milliseconds. */
const TIME_SLICE = 4;

type SearchHost = ReactiveControllerHost & Pick<ListSettings, 'preset' | 'search' | 'sort'>;

/** The URL of the words of the postings' texts, and the bundle that names it. */
type TextArgs = readonly [url: string, bundle: ValidBundle];

/** What is searched, read before each update. */
export interface SearchedState {
  /** The bundle, once it has loaded. */
  readonly bundle: () => ValidBundle | undefined;
  readonly query: () => string;
}

/** Finds the jobs of a list, and keeps what does not change with each key press. */
export class JobSearchController {
  readonly #host: SearchHost;
  readonly #remote: RemoteSearch;
  readonly #texts: ResourceController<TextArgs, ValidSearch>;
  #isPrepared = false;
  #words: SearchIndex | undefined;
  #wordsOf: ValidBundle | undefined;
  #slice: ReturnType<typeof setTimeout> | undefined;
  #index: JobIndex | undefined;
  #indexed: readonly unknown[] = [];
  #exactQuery: string | undefined;

  constructor(host: SearchHost, { bundle, query }: SearchedState) {
    this.#host = host;
    this.#remote = new RemoteSearch(host, () => host.search);
    this.#texts = new ResourceController<TextArgs, ValidSearch>(host, {
      args: () => {
        const loaded = bundle();
        const isWanted = !host.search && (this.#isPrepared || query().trim() !== '');
        return isWanted && loaded?.search !== undefined ? [loaded.search, loaded] : undefined;
      },
      load: ([url, { url: base }], signal) => loadSearch(url, base, signal),
      settled: (state) => {
        const loaded = bundle();
        if (!loaded || state.status !== 'complete') return;
        const words = this.#searchIndex(loaded);
        words.addTexts(state.value);
        this.#buildSlices(words);
      },
    });
  }

  /** The page's own search, where it has one. */
  get remote(): RemoteSearch | undefined {
    return this.#host.search && this.#remote;
  }

  /** Whether a search by another means failed, so that the list searches what it has. */
  get hasFailed(): boolean {
    return this.remote ? this.remote.hasFailed : this.#texts.state.status === 'error';
  }

  /** Indexes the words of the jobs, a few jobs at a time, and loads those of the texts; again after a failure. */
  prepare(bundle: ValidBundle): void {
    this.#isPrepared = true;
    this.#buildSlices(this.#searchIndex(bundle));
    if (this.#texts.state.status === 'error') this.#texts.retry();
    this.#host.requestUpdate();
  }

  /** Tries again what failed. */
  retry(): void {
    if (this.remote) this.remote.retry();
    else this.#texts.retry();
  }

  /** The jobs that match. Where none does, the spelling of the query is corrected. */
  find(bundle: ValidBundle, index: JobIndex, criteria: Criteria): SearchResult {
    const { query, chosen } = criteria;
    const { remote } = this;
    const words = this.#searchIndex(bundle);
    remote?.ask(query.trim());
    if (query.trim() !== '') this.#buildSlices(words);
    const ranks = remote?.ranks ?? words.find(query);
    const found = findJobs(index, chosen, ranks);
    const isPending = remote
      ? remote.isPending
      : ranks !== undefined && (!words.isComplete || this.#texts.state.status === 'pending');
    const result = { ...found, effectiveQuery: query, isPending, relaxations: [] };
    if (found.jobs.length > 0 || isPending) return result;
    if (ranks && !remote?.ranks && query !== this.#exactQuery) {
      const ids = new Set(findJobs(index, chosen).jobs.map(({ id }) => id));
      const effectiveQuery = correctQuery(query, words, ids);
      if (effectiveQuery !== undefined) {
        return { ...result, ...findJobs(index, chosen, words.find(effectiveQuery)), effectiveQuery };
      }
    }
    return { ...result, relaxations: relaxations(index, criteria, ranks) };
  }

  /** Corrects the spelling of this query no longer. */
  searchExactly(query: string): void {
    this.#exactQuery = query;
    this.#host.requestUpdate();
  }

  /** The index of a bundle, rebuilt when the list's settings change or a job closes. */
  index({ bundle, locale, reader }: ListContext, facets: readonly FacetDefinition[]): JobIndex {
    const { preset = '', sort } = this.#host;
    const key = [bundle, locale, reader, preset, sort];
    const now = Date.now();
    if (!this.#index || now >= this.#index.until || key.some((part, at) => part !== this.#indexed[at])) {
      const { query, chosen } = preset ? readPreset(preset, facets) : NO_CRITERIA;
      const compareTitles = (one: string, other: string) => compareTexts(locale, one, other);
      const ranks = query === '' ? undefined : this.#searchIndex(bundle).findInSummaries(query);
      this.#index = indexJobs(bundle.jobs, { reader, sort, compareTitles, preset: chosen, ranks, facets }, now);
      this.#indexed = key;
    }
    return this.#index;
  }

  #searchIndex(bundle: ValidBundle): SearchIndex {
    if (!this.#words || bundle !== this.#wordsOf) this.#words = new SearchIndex(bundle.jobs);
    this.#wordsOf = bundle;
    return this.#words;
  }

  /**
   * Indexes jobs for a moment, and goes on after what waits. All at once, 1,000 jobs would hold up the first key for 10–30
   * ms, and for four times as long on a phone.
   */
  #buildSlices(words: SearchIndex): void {
    if (this.#slice !== undefined || words.isComplete) return;
    const end = performance.now() + TIME_SLICE;
    words.build(() => performance.now() < end);
    if (words.isComplete) return;
    this.#slice = setTimeout(() => {
      this.#slice = undefined;
      if (words !== this.#words) return;
      this.#buildSlices(words);
      if (words.isComplete) this.#host.requestUpdate();
    });
  }
}
