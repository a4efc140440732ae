import { BundleError } from './bundle-error.js';
import { fetchJsonOrCopy } from './fetch-json-or-copy.js';
import { SharedRequests } from './shared-requests.js';

/** JSON by URL, checked when it comes and remembered, save where it is an earlier answer. */
export function rememberedJson<Answer extends { readonly isCopy: boolean }>(
  check: (value: unknown, url: string, isCopy: boolean) => Answer,
  limit: number,
): SharedRequests<Answer> {
  const load = async (url: string, signal: AbortSignal) => {
    const { value, isCopy } = await fetchJsonOrCopy(url, signal);
    return check(value, url, isCopy);
  };
  return new SharedRequests(load, limit, ({ isCopy }) => isCopy);
}

/** A URL in full; throws a {@link BundleError} where it is none. */
export function absoluteUrl(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch (cause) {
    throw new BundleError('network', url, 'this is no URL', { cause });
  }
}
