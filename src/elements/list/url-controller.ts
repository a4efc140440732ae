import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NO_CRITERIA, toggleValue } from '../../search/change-criteria.js';
import type { Criteria, FacetName } from '../../search/criteria.js';
import { UrlState, type UrlStateSettings } from './url-state.js';

/** How long typing rests before the URL and the page hear of it, in milliseconds. */
const TYPING_PAUSE = 300;

/** What a list tells its criteria, and hears from them. */
export interface CriteriaOptions {
  /** Where they are kept; asked before each update. */
  readonly url: () => UrlStateSettings;
  /** What to search for where the URL says nothing. */
  readonly startQuery: () => string;
  /** The reader filtered, and has stopped typing. */
  readonly filtered: () => void;
}

/** What the reader of a list asks for, kept in step with the URL and the tab's history. */
export class CriteriaController implements ReactiveController {
  /** Read it in `render()`; the host is updated whenever it changes. */
  criteria: Criteria = NO_CRITERIA;
  /** Whether the opened job is the one that the page was entered with. */
  isArrival = true;

  readonly #host: ReactiveControllerHost;
  readonly #options: CriteriaOptions;
  readonly #url: UrlState;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: CriteriaOptions) {
    this.#host = host;
    this.#options = options;
    this.#url = new UrlState(host, options.url, (criteria, cause) => {
      if (cause === 'history') this.#set(criteria);
      else this.#start(criteria);
    });
    host.addController(this);
  }

  hostConnected(): void {
    // Where no URL keeps them, there is nothing to start with but this.
    if (this.criteria === NO_CRITERIA) this.#start(NO_CRITERIA);
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
  }

  /** The URL that shows a job opened, by its reference. */
  href(job: string): string {
    return this.#url.href({ ...this.criteria, job });
  }

  /** The URL that shows a job opened to anybody, and nothing of what this reader asks for. */
  link(job: string): string {
    return this.#url.href({ ...NO_CRITERIA, job });
  }

  /** Searches at once; URL and page hear of it when the typing rests. */
  type(query: string): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#settleTyping(), TYPING_PAUSE);
    this.#set({ ...this.criteria, query });
  }

  /**
   * Chooses a value of a facet, or no longer chooses it.
   *
   * @param isFirst whether to take a step in history; what follows in the same facet belongs to that step
   */
  toggle(name: FacetName, value: string, isFirst: boolean): void {
    this.#settleTyping();
    const chosen = toggleValue(this.criteria.chosen, name, value);
    this.#filter({ ...this.criteria, chosen }, isFirst ? 'push' : 'replace');
  }

  /** Asks for everything. */
  clear(): void {
    this.#settleTyping();
    this.#filter({ ...NO_CRITERIA }, 'push');
  }

  /** Opens a job by its reference, from the list or from another job. */
  open(job: string): void {
    this.#settleTyping();
    const criteria = { ...this.criteria, job };
    this.#url.write(criteria, this.criteria.job === undefined ? 'open' : 'push');
    this.#set(criteria);
  }

  /** Goes back to the list: by the tab's history where the list is what it would go back to. */
  close(): void {
    if (this.#url.canGoBack) {
      history.back();
      return;
    }
    const { query, chosen } = this.criteria;
    const criteria = { query, chosen };
    this.#url.write(criteria, 'push');
    this.#set(criteria);
  }

  #start(criteria: Criteria): void {
    this.criteria = { ...criteria, query: criteria.query || this.#options.startQuery() };
  }

  #settleTyping(): void {
    if (this.#typing === undefined) return;
    clearTimeout(this.#typing);
    this.#typing = undefined;
    this.#filter(this.criteria, 'replace');
  }

  #filter(criteria: Criteria, how: 'push' | 'replace'): void {
    this.#url.write(criteria, how);
    this.#set(criteria);
    this.#options.filtered();
  }

  #set(criteria: Criteria): void {
    if (criteria.job !== this.criteria.job) this.isArrival = false;
    this.criteria = criteria;
    this.#host.requestUpdate();
  }
}
