import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Answers a query, in place of the list’s own search.
 *
 * @param signal aborted when the answer is no longer wanted
 * @returns ids of the jobs that match, best first; ids that are not in the bundle are ignored
 */
export type SearchJobs = (query: string, signal: AbortSignal) => Promise<readonly string[]>;

/** How long typing rests before a query is sent, in milliseconds. */
const TYPING_PAUSE = 150;

/** How long to wait for an answer, in milliseconds. */
const TIME_LIMIT = 10_000;

/** Sends queries to a page’s own search. The latest counts; after a failure the list searches by itself. */
export class RemoteSearch implements ReactiveController {
  /** The rank of each job for the latest query that has been answered, by id; `undefined` where the list searches itself. */
  ranks: ReadonlyMap<string, number> | undefined;
  /** Whether the latest query failed. */
  hasFailed = false;

  readonly #host: ReactiveControllerHost;
  readonly #search: () => SearchJobs | undefined;
  #query = '';
  #request: AbortController | undefined;
  #isWarned = false;

  /** @param search the page’s search, asked at each query; `undefined` where the list searches itself */
  constructor(host: ReactiveControllerHost, search: () => SearchJobs | undefined) {
    this.#host = host;
    this.#search = search;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.isPending) this.ask('');
  }

  /** Whether an answer is under way. */
  get isPending(): boolean {
    return this.#request !== undefined;
  }

  /** Sends a query and updates the host when it is answered. The same query is sent once, and an empty one never. */
  ask(query: string): void {
    if (query === this.#query) return;
    this.#query = query;
    this.#request?.abort();
    this.#request = undefined;
    const search = this.#search();
    if (query === '' || !search) {
      this.ranks = undefined;
      this.hasFailed = false;
    } else void this.#answer(search, query, (this.#request = new AbortController()));
  }

  /** Sends the latest query again. */
  retry(): void {
    const query = this.#query;
    this.#query = '';
    this.ask(query);
  }

  async #answer(search: SearchJobs, query: string, request: AbortController): Promise<void> {
    let late: ReturnType<typeof setTimeout> | undefined;
    try {
      await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));
      if (request !== this.#request) return;
      const ids = await new Promise<readonly string[]>((resolve, reject) => {
        late = setTimeout(() => reject(new Error(`no answer within ${TIME_LIMIT} ms`)), TIME_LIMIT);
        resolve(search(query, request.signal));
      });
      if (request !== this.#request) return;
      // Best first; of two that are the same, the first counts.
      this.ranks = new Map(ids.map((id, at) => [id, ids.length - at] as const).reverse());
      this.hasFailed = false;
    } catch (cause) {
      if (request !== this.#request) return;
      this.ranks = undefined;
      this.hasFailed = true;
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
