import { BundleError } from './bundle-error.js';

/** How long to wait for a whole answer, in milliseconds. */
export const TIME_LIMIT = 10_000;

/** How much to take in, in bytes. It is enough for twenty thousand jobs; what is more would fill a telephone’s memory. */
export const SIZE_LIMIT = 20_000_000;

/**
 * Fetches JSON, and rejects with a {@link BundleError} unless all of it arrives in time with a good status.
 *
 * @param signal ends the request; the promise then rejects with the signal's reason
 * @param timeLimit in milliseconds
 * @param cache how to use the browser's HTTP cache
 */
export async function fetchJson(
  url: string,
  signal?: AbortSignal,
  timeLimit = TIME_LIMIT,
  cache?: RequestCache,
): Promise<unknown> {
  const request = new AbortController();
  const end = () => request.abort();
  const late = AbortSignal.timeout(timeLimit);
  for (const reason of [late, signal]) reason?.addEventListener('abort', end);
  try {
    signal?.throwIfAborted();
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      signal: request.signal,
      ...(cache && { cache }),
    });
    const { ok, status } = response;
    if (!ok) throw new BundleError('status', url, `the server answered ${status}`, { status });
    return parseJson(await readText(response, url), url);
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    if (cause instanceof BundleError) throw cause;
    if (late.aborted) throw new BundleError('timeout', url, `no answer within ${timeLimit} ms`);
    throw new BundleError('network', url, 'no answer: offline, or refused by CORS or a policy', { cause });
  } finally {
    signal?.removeEventListener('abort', end);
    // What has been refused need not go on arriving.
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
    if (size > SIZE_LIMIT) throw new BundleError('size', url, `the answer is over ${SIZE_LIMIT / 1e6} MB`);
    text += decoder.decode(chunk.value, { stream: true });
  }
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BundleError('json', url, 'the answer is not JSON', { cause });
  }
}
