import { msg } from '@lit/localize';
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { JobList } from '../job-list.js';
import { errorNotice } from '../shared/notices.js';

/**
 * Answers a query, in place of the list’s own search.
 *
 * @param signal aborted when the answer is no longer wanted
 * @returns the ids of the jobs that fit, best first; those that the bundle does not hold are passed over
 */
export type SearchJobs = (query: string, signal: AbortSignal) => Promise<readonly string[]>;

/** How long typing rests before a query is sent, in milliseconds. */
const TYPING_PAUSE = 150;

/** How long to wait for an answer, in milliseconds. */
const TIME_LIMIT = 10_000;

/** Has a page’s own search answer the queries. The latest counts; one that fails leaves its query to the list’s search. */
export class SearchElsewhere implements ReactiveController {
  /** By id, how well each job answers the latest query that has been answered; `undefined` where the list searches itself. */
  ranks: ReadonlyMap<string, number> | undefined;
  /** Resolves when the latest query has been answered, or could not be. */
  answered: Promise<void> = Promise.resolve();

  readonly #host: JobList;
  #query = '';
  #hasFailed = false;
  #request: AbortController | undefined;
  #isWarned = false;

  constructor(host: JobList) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.isWaiting) this.ask('');
  }

  /** Whether an answer is under way. */
  get isWaiting(): boolean {
    return this.#request !== undefined;
  }

  /** Has a query answered; the host is updated when it is. The same is not asked twice, and an empty one never. */
  ask(query: string): void {
    if (query === this.#query) return;
    this.#query = query;
    this.#request?.abort();
    this.#request = undefined;
    if (query === '') {
      this.ranks = undefined;
      this.#hasFailed = false;
    } else this.answered = this.#answer(query, (this.#request = new AbortController()));
  }

  /** That the list has searched by itself, and what that means. */
  notice(): TemplateResult | typeof nothing {
    if (!this.#hasFailed) return nothing;
    return errorNotice(
      msg('Only titles, teams, places and introductions could be searched.', { id: 'partialSearch' }),
      () => {
        const query = this.#query;
        this.#query = '';
        this.ask(query);
      },
    );
  }

  async #answer(query: string, request: AbortController): Promise<void> {
    let late: ReturnType<typeof setTimeout> | undefined;
    try {
      await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));
      if (request !== this.#request) return;
      const ids = await new Promise<readonly string[]>((resolve, reject) => {
        late = setTimeout(() => reject(new Error(`no answer within ${TIME_LIMIT} ms`)), TIME_LIMIT);
        resolve((this.#host.search as SearchJobs)(query, request.signal));
      });
      if (request !== this.#request) return;
      // Best first; of two that are the same, the first counts.
      this.ranks = new Map(ids.map((id, at) => [id, ids.length - at] as const).reverse());
      this.#hasFailed = false;
    } catch (cause) {
      if (request !== this.#request) return;
      this.ranks = undefined;
      this.#hasFailed = true;
      if (!this.#isWarned) console.warn('careers-widget: search failed; the list searches by itself.', cause);
      this.#isWarned = true;
    } finally {
      clearTimeout(late);
      if (request === this.#request) {
        this.#request = undefined;
        this.#host.requestUpdate();
      }
      request.abort();
    }
  }
}
