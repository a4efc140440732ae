import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Criteria, NO_CRITERIA, toggleValue } from '../../search/criteria.js';
import { UrlState, type UrlStateSettings } from './url-state.js';

/** How long typing rests before the URL is updated, the result announced and `job-filter` fired, in milliseconds. */
const TYPING_PAUSE = 400;

/** How criteria are kept, and who is notified of changes. */
export interface CriteriaOptions {
  /** Where in the URL they are kept; read before each update. */
  readonly url: () => UrlStateSettings;
  /** Initial query, unless the URL has one. */
  readonly startQuery: () => string;
  /** Called before the query or the filters change. */
  readonly changing: () => void;
  /** Called when the filters have changed and the typing has stopped. */
  readonly filtered: () => void;
}

/** Keeps the criteria of a list in sync with the URL and the tab's history. */
export class CriteriaController implements ReactiveController {
  /** Read it in `render()`; the host is updated whenever it changes. */
  criteria: Criteria = NO_CRITERIA;
  /** Whether the page was loaded with the opened job. */
  isArrival = true;

  readonly #host: ReactiveControllerHost;
  readonly #options: CriteriaOptions;
  readonly #url: UrlState;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Whether the entry of the tab's history is that of the query, so that more typing belongs to it. */
  #isQueryEntry = false;

  constructor(host: ReactiveControllerHost, options: CriteriaOptions) {
    this.#host = host;
    this.#options = options;
    this.#url = new UrlState(host, options.url, (criteria, cause) => {
      this.#isQueryEntry = false;
      if (cause === 'history') this.#set(criteria);
      else this.#start(criteria);
    });
    host.addController(this);
  }

  hostConnected(): void {
    // Without a URL that stores them, criteria start empty.
    if (this.criteria === NO_CRITERIA) this.#start(NO_CRITERIA);
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
  }

  /** The URL that opens a job, by its slug, with the criteria as they are. */
  href(job: string): string {
    return this.#url.href({ ...this.criteria, job });
  }

  /** The URL that opens a job without the criteria, for sharing. */
  link(job: string): string {
    return this.#url.href({ ...NO_CRITERIA, job });
  }

  /** Whether the reader is typing. */
  get isTyping(): boolean {
    return this.#typing !== undefined;
  }

  /** Searches at once; the URL follows when the typing rests. */
  search(query: string): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#finishTyping(), TYPING_PAUSE);
    this.#set({ ...this.criteria, query });
  }

  /**
   * Selects a value of a facet, or deselects it.
   *
   * @param isFirst whether to push a history entry; later changes in the same facet belong to it
   */
  toggle(name: string, value: string, isFirst: boolean): void {
    this.#finishTyping();
    const chosen = toggleValue(this.criteria.chosen, name, value);
    this.#filter({ ...this.criteria, chosen }, isFirst ? 'push' : 'replace');
  }

  /** Sets the search query and the selected filters. */
  set(criteria: Criteria): void {
    this.#finishTyping();
    this.#filter({ ...criteria }, 'push');
  }

  /** Opens a job by its slug, from the list or from another job. */
  open(job: string): void {
    this.#finishTyping();
    const criteria = { ...this.criteria, job };
    this.#write(criteria, this.criteria.job === undefined ? 'open' : 'push');
    this.#set(criteria);
  }

  /** Returns to the list, through the tab's history where its previous entry is the list. */
  close(): void {
    if (this.#url.canGoBack) {
      history.back();
      return;
    }
    const { query, chosen } = this.criteria;
    const criteria = { query, chosen };
    this.#write(criteria, 'push');
    this.#set(criteria);
  }

  #start(criteria: Criteria): void {
    this.criteria = { ...criteria, query: criteria.query || this.#options.startQuery() };
  }

  #finishTyping(): void {
    if (this.#typing === undefined) return;
    clearTimeout(this.#typing);
    this.#typing = undefined;
    const isSameEntry = this.#isQueryEntry;
    this.#filter(this.criteria, isSameEntry ? 'replace' : 'push');
    this.#isQueryEntry = true;
  }

  #filter(criteria: Criteria, how: 'push' | 'replace'): void {
    this.#write(criteria, how);
    this.#set(criteria);
    this.#options.filtered();
  }

  #write(criteria: Criteria, how: 'open' | 'push' | 'replace'): void {
    this.#isQueryEntry = false;
    this.#url.write(criteria, how);
  }

  #set(criteria: Criteria): void {
    if (criteria.query !== this.criteria.query || criteria.chosen !== this.criteria.chosen) this.#options.changing();
    if (criteria.job !== this.criteria.job) this.isArrival = false;
    this.criteria = criteria;
    this.#host.requestUpdate();
  }
}
