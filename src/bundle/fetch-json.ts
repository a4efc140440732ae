import { BundleError } from './bundle-error.js';

/** How long to wait for a whole answer, in milliseconds. */
export const TIME_LIMIT = 10_000;

/**
 * Fetches JSON, and rejects with a {@link BundleError} unless all of it arrives in time with a good status.
 *
 * @param signal ends the request; the promise then rejects with the signal's reason
 * @param timeLimit in milliseconds
 */
export async function fetchJson(url: string, signal?: AbortSignal, timeLimit = TIME_LIMIT): Promise<unknown> {
  const request = new AbortController();
  const end = () => request.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end();
  }, timeLimit);
  signal?.addEventListener('abort', end);
  try {
    signal?.throwIfAborted();
    const response = await fetch(url, { headers: { accept: 'application/json' }, signal: request.signal });
    if (!response.ok) throw new BundleError('status', url, `the server answered ${response.status}`);
    return parseJson(await response.text(), url);
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    if (cause instanceof BundleError) throw cause;
    if (late) throw new BundleError('timeout', url, `no answer within ${timeLimit} ms`);
    throw new BundleError('network', url, 'no answer', { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BundleError('json', url, 'the answer is not JSON', { cause });
  }
}
