/** A request under way or answered, and those who wait for it. */
interface SharedRequest<Answer> {
  readonly answer: Promise<Answer>;
  readonly abort: AbortController;
  waiting: number;
}

/**
 * One request per URL, whoever asks and how often. Answers are remembered; failures, and copies that stand in for an
 * answer, are not. Whoever gives up stops waiting; the request itself ends only when nobody waits any more.
 */
export class SharedRequests<Answer> {
  readonly #requests = new Map<string, SharedRequest<Answer>>();
  readonly #load: (url: string, signal: AbortSignal) => Promise<Answer>;
  readonly #limit: number;
  readonly #isCopy: (answer: Answer) => boolean;

  /**
   * @param limit how many answers to remember; the oldest goes first
   * @param isCopy whether an answer only stands in for one
   */
  constructor(
    load: (url: string, signal: AbortSignal) => Promise<Answer>,
    limit: number,
    isCopy: (answer: Answer) => boolean = () => false,
  ) {
    this.#load = load;
    this.#limit = limit;
    this.#isCopy = isCopy;
  }

  /** The answer for a URL. Rejects with the signal's reason when it is aborted first. */
  get(url: string, signal: AbortSignal): Promise<Answer> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const request = this.#requests.get(url) ?? this.#start(url);
      request.waiting += 1;
      const giveUp = () => {
        reject(signal.reason);
        request.waiting -= 1;
        if (request.waiting === 0) request.abort.abort();
      };
      const stop = () => signal.removeEventListener('abort', giveUp);
      signal.addEventListener('abort', giveUp);
      request.answer.then(resolve, reject).then(stop);
    });
  }

  /** Has the answer for a URL, or every answer, asked for anew the next time. Who waits already is not disturbed. */
  forget(url?: string): void {
    if (url === undefined) this.#requests.clear();
    else this.#requests.delete(url);
  }

  #start(url: string): SharedRequest<Answer> {
    const abort = new AbortController();
    const request = { answer: this.#load(url, abort.signal), abort, waiting: 0 };
    const forget = () => {
      if (this.#requests.get(url) === request) this.#requests.delete(url);
    };
    // Somebody who asks between the abort and its rejection must get a request of their own.
    abort.signal.addEventListener('abort', forget);
    request.answer.then((answer) => {
      if (this.#isCopy(answer)) forget();
    }, forget);
    this.#requests.set(url, request);
    for (const oldest of this.#requests.keys()) {
      if (this.#requests.size <= this.#limit) break;
      this.#requests.delete(oldest);
    }
    return request;
  }
}
