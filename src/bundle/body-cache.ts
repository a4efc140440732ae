import { renewals } from './bundle-cache.js';
import { BundleError } from './bundle-error.js';
import { checkBody, type CheckedBody } from './check-body.js';
import { absoluteUrl, rememberedJson } from './remembered-json.js';

/** More postings than a reader opens. */
const bodies = rememberedJson(checkBody, 50);
let renewalsBefore = 0;

/**
 * The text of a posting.
 *
 * @param body as the bundle has it
 * @param bundleUrl where that bundle came from; a posting must come from the same origin, since nobody has vouched for another
 */
export async function loadBody(body: string, bundleUrl: string, signal: AbortSignal): Promise<CheckedBody> {
  const url = absoluteUrl(body, bundleUrl);
  if (new URL(url).origin !== new URL(bundleUrl).origin) {
    throw new BundleError('shape', url, `a posting must be on the origin of its bundle, ${bundleUrl}`);
  }
  if (renewals !== renewalsBefore) bodies.forget();
  renewalsBefore = renewals;
  return bodies.get(url, signal);
}
