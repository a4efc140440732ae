/** A request under way or answered, and those who wait for it. */
interface SharedRequest<Answer> {
  readonly answer: Promise<Answer>;
  readonly abort: AbortController;
  waiting: number;
}

/**
 * One request per URL, whoever asks and how often. Answers are remembered, failures are not. Whoever gives up stops
 * waiting; the request itself ends only when nobody waits any more.
 */
export class SharedRequests<Answer> {
  readonly #requests = new Map<string, SharedRequest<Answer>>();
  readonly #load: (url: string, signal: AbortSignal) => Promise<Answer>;
  readonly #limit: number;

  /** @param limit how many answers to remember; the oldest goes first */
  constructor(load: (url: string, signal: AbortSignal) => Promise<Answer>, limit: number) {
    this.#load = load;
    this.#limit = limit;
  }

  /** The answer for a URL. Rejects with the signal's reason when it is aborted first. */
  async get(url: string, signal: AbortSignal): Promise<Answer> {
    signal.throwIfAborted();
    const request = this.#requests.get(url) ?? this.#start(url);
    request.waiting += 1;
    const { promise: givenUp, stop } = whenAborted(signal);
    try {
      return await Promise.race([request.answer, givenUp]);
    } finally {
      stop();
      request.waiting -= 1;
      if (signal.aborted && request.waiting === 0) request.abort.abort();
    }
  }

  #start(url: string): SharedRequest<Answer> {
    const abort = new AbortController();
    const request = { answer: this.#load(url, abort.signal), abort, waiting: 0 };
    const forget = () => {
      if (this.#requests.get(url) === request) this.#requests.delete(url);
    };
    // Somebody who asks between the abort and its rejection must get a request of their own.
    abort.signal.addEventListener('abort', forget);
    request.answer.catch(forget);
    this.#requests.set(url, request);
    for (const oldest of this.#requests.keys()) {
      if (this.#requests.size <= this.#limit) break;
      this.#requests.delete(oldest);
    }
    return request;
  }
}

function whenAborted(signal: AbortSignal): { promise: Promise<never>; stop: () => void } {
  let stop = () => {};
  const promise = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
    stop = () => signal.removeEventListener('abort', abort);
  });
  return { promise, stop };
}
