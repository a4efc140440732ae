import type { JobBody } from '../posting/job-posting.js';
import { BundleError } from './bundle-error.js';
import { checkBody, checkBundle, type CheckedBundle } from './check-bundle.js';
import { fetchJson } from './fetch-json.js';
import { SharedRequests } from './shared-requests.js';

/** More bundles than a page shows, more postings than a reader opens. */
const bundles = new SharedRequests(async (url, signal) => checkBundle(await fetchJson(url, signal), url), 20);
const bodies = new SharedRequests(async (url, signal) => checkBody(await fetchJson(url, signal), url), 50);

/**
 * The bundle at a URL; every element on the page that asks for it shares one request.
 *
 * @param source absolute, or relative to the document
 */
export async function loadBundle(source: string, signal: AbortSignal): Promise<CheckedBundle> {
  return bundles.get(resolve(source, document.baseURI), signal);
}

/**
 * The text of a posting.
 *
 * @param body as the bundle has it
 * @param bundleUrl where that bundle came from; a posting must come from the same origin, since nobody has vouched for another
 */
export async function loadBody(body: string, bundleUrl: string, signal: AbortSignal): Promise<JobBody> {
  const url = resolve(body, bundleUrl);
  if (new URL(url).origin !== new URL(bundleUrl).origin) {
    throw new BundleError('shape', url, `a posting must be on the origin of its bundle, ${bundleUrl}`);
  }
  return bodies.get(url, signal);
}

function resolve(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch (cause) {
    throw new BundleError('network', url, 'this is no URL', { cause });
  }
}
