import { SCHEMA_VERSION } from '../posting/job-bundle.js';
import type { JobBody } from '../posting/job-posting.js';
import { BundleError } from './bundle-error.js';
import { checkVersion } from './check-bundle.js';

/** A posting's text that has been looked at. */
export interface CheckedBody extends JobBody {
  /** Whether it is an earlier answer, since it could not be had anew. */
  readonly isCopy: boolean;
}

/**
 * Checks what a posting's own URL gave.
 *
 * @param isCopy whether it is an earlier answer
 */
export function checkBody(value: unknown, url: string, isCopy = false): CheckedBody {
  checkVersion(value, url);
  const { id, lang, html } = value;
  if (typeof id !== 'string' || typeof lang !== 'string' || typeof html !== 'string') {
    throw new BundleError('shape', url, 'this is no posting');
  }
  return { schemaVersion: SCHEMA_VERSION, id, lang, html, isCopy };
}
