import { BundleError } from './bundle-error.js';
import { fetchJson, TIME_LIMIT } from './fetch-json.js';

/** How long to wait for the browser's own copy, which is there at once or not at all; in milliseconds. */
const COPY_TIME_LIMIT = 1000;

/** JSON, and where it is from. */
export interface FetchedJson {
  readonly value: unknown;
  /** Whether it is what the browser has kept of an earlier answer, since there was none now. */
  readonly isCopy: boolean;
}

/**
 * Fetches JSON. When neither network nor server give an answer, it is the copy in the browser's HTTP cache, however old.
 * A server that answers that there is nothing is believed.
 *
 * @param signal ends the request; the promise then rejects with the signal's reason
 */
export async function fetchJsonOrCopy(url: string, signal: AbortSignal): Promise<FetchedJson> {
  try {
    return { value: await fetchJson(url, signal, TIME_LIMIT), isCopy: false };
  } catch (failure) {
    if (!isPassing(failure)) throw failure;
    try {
      return { value: await fetchJson(url, signal, COPY_TIME_LIMIT, 'force-cache'), isCopy: true };
    } catch {
      signal.throwIfAborted();
      throw failure;
    }
  }
}

/** Whether it is the line or the server that failed, and may not fail next time. */
function isPassing(failure: unknown): boolean {
  if (!(failure instanceof BundleError)) return false;
  const { reason, status = 0 } = failure;
  return reason === 'network' || reason === 'timeout' || status >= 500;
}
