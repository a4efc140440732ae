import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NO_CRITERIA, toggleValue, type Criteria, type FacetName } from '../finding/criteria.js';
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
  /** The opened job is another now. Not told of the one that the page starts with. */
  readonly moved: (from: string | undefined, to: string | undefined) => void;
}

/** What the reader of a list asks for, kept in step with the URL and the tab's history. */
export class CriteriaController implements ReactiveController {
  /** Read it in `render()`; the host is updated whenever it changes. */
  criteria: Criteria = NO_CRITERIA;

  readonly #host: ReactiveControllerHost;
  readonly #options: CriteriaOptions;
  readonly #url: UrlState;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: CriteriaOptions) {
    this.#host = host;
    this.#options = options;
    this.#url = new UrlState(host, options.url, (criteria, cause) => {
      if (cause === 'history') this.#set(criteria);
      else this.criteria = { ...criteria, query: criteria.query || options.startQuery() };
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
  }

  /** The URL that shows a job opened. */
  href(job: string): string {
    return this.#url.href({ ...this.criteria, job });
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
    this.#filter(NO_CRITERIA, 'push');
  }

  /** Opens a job. */
  open(job: string): void {
    this.#settleTyping();
    const criteria = { ...this.criteria, job };
    this.#url.write(criteria, 'open');
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
    const from = this.criteria.job;
    this.criteria = criteria;
    if (from !== criteria.job) this.#options.moved(from, criteria.job);
    this.#host.requestUpdate();
  }
}
