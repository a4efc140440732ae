import { MAX_FILE_SIZE } from '../posting/job-bundle.js';
import { BundleError } from './bundle-error.js';

/** Timeout of a complete response, in milliseconds. */
export const TIME_LIMIT = 10_000;

/** Timeout of a saved copy, which comes at once or not at all; in milliseconds. */
const COPY_TIME_LIMIT = 1000;

/** JSON, and where it is from. */
export interface FetchedJson {
  readonly value: unknown;
  /** Whether it is the copy of an earlier response in the HTTP cache. */
  readonly isCopy: boolean;
}

/**
 * Fetches JSON. When the network or the server fails, the copy in the browser's HTTP cache is used, however old; when the
 * server answers that there is nothing, it is not.
 *
 * @param signal aborts the request; the promise then rejects with the signal's reason
 */
export async function fetchJsonOrCopy(url: string, signal: AbortSignal): Promise<FetchedJson> {
  try {
    return { value: await fetchJson(url, signal), isCopy: false };
  } catch (failure) {
    const copy = copyRequest(url, failure);
    if (!copy) throw failure;
    try {
      return { value: await fetchJson(url, signal, COPY_TIME_LIMIT, copy), isCopy: true };
    } catch {
      signal.throwIfAborted();
      throw failure;
    }
  }
}

/**
 * How to ask for the copy of an earlier response after a failure; `undefined` where a copy must not replace the answer.
 *
 * Only a request to the page's own origin can be kept from the network
 * (https://fetch.spec.whatwg.org/#concept-request-cache-mode). One to another origin goes there when the cache has no copy, so a
 * server that has answered is not asked again: its second answer would be taken for a copy.
 */
function copyRequest(url: string, failure: unknown): RequestInit | undefined {
  if (!(failure instanceof BundleError)) return undefined;
  const { reason, status = 0 } = failure;
  const isUnreachable = reason === 'network' || reason === 'timeout';
  if (new URL(url, document.baseURI).origin !== self.origin)
    return isUnreachable ? { cache: 'force-cache' } : undefined;
  return isUnreachable || status >= 500 ? { cache: 'only-if-cached', mode: 'same-origin' } : undefined;
}

/**
 * Fetches JSON. Rejects with a {@link BundleError} unless the complete response arrives in time with a success status.
 *
 * @param signal aborts the request; the promise then rejects with the signal's reason
 * @param timeLimit in milliseconds
 * @param options how to use the browser's HTTP cache
 */
export async function fetchJson(
  url: string,
  signal?: AbortSignal,
  timeLimit = TIME_LIMIT,
  options: RequestInit = {},
): Promise<unknown> {
  const request = new AbortController();
  const end = () => request.abort();
  const late = AbortSignal.timeout(timeLimit);
  for (const reason of [late, signal]) reason?.addEventListener('abort', end);
  try {
    signal?.throwIfAborted();
    const response = await fetch(url, {
      ...options,
      headers: { accept: 'application/json' },
      signal: request.signal,
    });
    const { ok, status } = response;
    if (!ok) throw new BundleError('status', url, `the server answered ${status}`, { status });
    return parseJson(await readText(response, url), url);
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    if (cause instanceof BundleError) throw cause;
    if (late.aborted) throw new BundleError('timeout', url, `no response within ${timeLimit} ms`);
    throw new BundleError('network', url, 'no response: offline, or blocked by CORS or a policy', { cause });
  } finally {
    signal?.removeEventListener('abort', end);
    // Stops the download of a response that is refused.
    end();
  }
}

async function readText({ body }: Response, url: string): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return text;
    size += chunk.value.length;
    if (size > MAX_FILE_SIZE) throw new BundleError('size', url, `the response is over ${MAX_FILE_SIZE / 1e6} MB`);
    text += decoder.decode(chunk.value, { stream: true });
  }
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BundleError('json', url, 'the response is not JSON', { cause });
  }
}
