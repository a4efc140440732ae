import { checkBundle, type CheckedBundle } from './check-bundle.js';
import { absoluteUrl, rememberedJson } from './remembered-json.js';

/** More bundles than a page shows. */
const bundles = rememberedJson(checkBundle, 20);

/** How often a bundle was asked for anew. What is remembered of its postings from before may be outdated. */
export let renewals = 0;

/**
 * The bundle at a URL; every element on the page that asks for it shares one request.
 *
 * @param source absolute, or relative to the document
 * @param anew whether to ask although the answer is remembered
 */
export async function loadBundle(source: string, signal: AbortSignal, anew = false): Promise<CheckedBundle> {
  const url = absoluteUrl(source, document.baseURI);
  if (anew) {
    bundles.forget(url);
    renewals += 1;
  }
  return bundles.get(url, signal);
}
