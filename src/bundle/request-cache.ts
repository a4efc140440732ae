import { BundleError } from './bundle-error.js';
import { fetchJsonOrCopy } from './fetch-json.js';
import {
  validateBody,
  validateBundle,
  validateSearch,
  type ValidBody,
  type ValidBundle,
  type ValidSearch,
} from './validate.js';

/** A request that is pending or answered, and the number of its callers that wait for it. */
interface SharedRequest<Answer> {
  readonly answer: Promise<Answer>;
  readonly abort: AbortController;
  waiting: number;
}

/**
 * One request per URL, shared by all callers. Answers are cached; failures and saved copies are not. A caller that aborts
 * stops waiting; the request itself is aborted when nobody waits for it anymore.
 */
export class SharedRequests<Answer extends { readonly isCopy: boolean }> {
  readonly #requests = new Map<string, SharedRequest<Answer>>();
  readonly #load: (url: string, signal: AbortSignal) => Promise<Answer>;
  readonly #limit: number;

  /** @param limit number of answers to keep; the oldest is dropped first */
  constructor(load: (url: string, signal: AbortSignal) => Promise<Answer>, limit: number) {
    this.#load = load;
    this.#limit = limit;
  }

  /** The answer for a URL. Rejects with the signal's reason when it is aborted first. */
  get(url: string, signal: AbortSignal): Promise<Answer> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const request = this.#requests.get(url) ?? this.#start(url);
      request.waiting += 1;
      const abort = () => {
        reject(signal.reason);
        request.waiting -= 1;
        if (request.waiting === 0) request.abort.abort();
      };
      const stop = () => signal.removeEventListener('abort', abort);
      signal.addEventListener('abort', abort);
      request.answer.then(resolve, reject).then(stop);
    });
  }

  /** Drops the answer for a URL, or every answer. Callers that wait already are not affected. */
  delete(url?: string): void {
    if (url === undefined) this.#requests.clear();
    else this.#requests.delete(url);
  }

  #start(url: string): SharedRequest<Answer> {
    const abort = new AbortController();
    const request = { answer: this.#load(url, abort.signal), abort, waiting: 0 };
    const drop = () => {
      if (this.#requests.get(url) === request) this.#requests.delete(url);
    };
    // A caller that comes between the abort and its rejection gets a request of its own.
    abort.signal.addEventListener('abort', drop);
    request.answer.then(({ isCopy }) => {
      if (isCopy) drop();
    }, drop);
    this.#requests.set(url, request);
    for (const oldest of this.#requests.keys()) {
      if (this.#requests.size <= this.#limit) break;
      this.#requests.delete(oldest);
    }
    return request;
  }
}

/** More bundles than a page shows. */
const bundles = jsonCache(validateBundle, 20);

/** More postings than a reader opens. */
const bodies = jsonCache(validateBody, 50);

/** One for each bundle. */
const searches = jsonCache(validateSearch, 20);

function jsonCache<Answer extends { readonly isCopy: boolean }>(
  validate: (value: unknown, url: string, isCopy: boolean) => Answer,
  limit: number,
): SharedRequests<Answer> {
  return new SharedRequests(async (url, signal) => {
    try {
      const { value, isCopy } = await fetchJsonOrCopy(url, signal);
      return validate(value, url, isCopy);
    } catch (error) {
      warn(error);
      throw error;
    }
  }, limit);
}

/** Warns the site's developer of a response that cannot be used. Browsers report only those that failed to arrive. */
function warn(error: unknown): void {
  if (!(error instanceof BundleError)) return;
  const { reason, message } = error;
  if (!['json', 'shape', 'size', 'version'].includes(reason)) return;
  const guide = reason === 'version' ? 'upgrading' : 'publishing';
  console.warn(`careers-widget: ${message}. See demo/docs/${guide}.md in the package careers-widget.`);
}

/**
 * Loads a bundle, by one request for all elements of the page. Rejects with a {@link BundleError}.
 *
 * @param source absolute, or relative to the document
 * @param reload whether to request it although it is cached; the postings' texts and words may have changed, too, and are dropped
 */
export async function loadBundle(source: string, signal: AbortSignal, reload = false): Promise<ValidBundle> {
  const url = absoluteUrl(source, document.baseURI);
  if (reload) {
    bundles.delete(url);
    bodies.delete();
    searches.delete();
  }
  return bundles.get(url, signal);
}

/**
 * Loads the text of a posting. Rejects with a {@link BundleError}.
 *
 * @param body URL of the text, as in the bundle
 * @param bundleUrl absolute URL of the bundle
 */
export async function loadBody(body: string, bundleUrl: string, signal: AbortSignal): Promise<ValidBody> {
  return bodies.get(urlInBundle(body, bundleUrl), signal);
}

/**
 * Loads the words of the postings' texts. Rejects with a {@link BundleError}.
 *
 * @param search URL of the words, as in the bundle
 * @param bundleUrl absolute URL of the bundle
 */
export async function loadSearch(search: string, bundleUrl: string, signal: AbortSignal): Promise<ValidSearch> {
  return searches.get(urlInBundle(search, bundleUrl), signal);
}

/** The absolute URL of a file of a bundle. It must be of the bundle's origin, the only one that the page trusts. */
function urlInBundle(file: string, bundleUrl: string): string {
  const url = absoluteUrl(file, bundleUrl);
  if (new URL(url).origin !== new URL(bundleUrl).origin) {
    throw new BundleError('shape', url, `it must be of the same origin as its bundle, ${bundleUrl}`);
  }
  return url;
}

function absoluteUrl(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch (cause) {
    throw new BundleError('network', url, 'invalid URL', { cause });
  }
}
