import { SCHEMA_VERSION, type JobBundle, type Organization } from '../posting/job-bundle.js';
import type { JobSummary } from '../posting/job-posting.js';
import { BundleError } from './bundle-error.js';
import { isJobSummary, isRecord } from './check-job.js';

/** A bundle every item of which has been looked at. */
export interface CheckedBundle extends JobBundle {
  /** The absolute URL it came from, against which its own URLs are resolved. */
  readonly url: string;
  /** How many jobs were left out because they were not as agreed. */
  readonly broken: number;
  /** Whether it is an earlier answer, since it could not be had anew. */
  readonly isCopy: boolean;
}

/**
 * Checks what was fetched. A job that is not as agreed costs that job; an envelope that is not, jobs of which none is, or
 * another schema version, cost the bundle.
 *
 * @param url where it was fetched from
 * @param isCopy whether it is an earlier answer
 */
export function checkBundle(value: unknown, url: string, isCopy = false): CheckedBundle {
  checkVersion(value, url);
  if (!Array.isArray(value.jobs)) throw new BundleError('shape', url, 'there is no list of jobs');
  const known = new Set<string>();
  const jobs = (value.jobs as unknown[]).filter((job): job is JobSummary => {
    if (!isJobSummary(job)) return false;
    const key = `${job.id} ${job.lang}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  // Nobody may be told that there are no jobs when there are.
  if (value.jobs.length > 0 && jobs.length === 0) throw new BundleError('shape', url, 'no job is as agreed');
  return {
    schemaVersion: SCHEMA_VERSION,
    organization: checkOrganization(value.organization),
    jobs,
    url,
    broken: value.jobs.length - jobs.length,
    isCopy,
  };
}

/** Throws unless something is an object of the version that is understood. */
export function checkVersion(value: unknown, url: string): asserts value is Record<string, unknown> {
  if (!isRecord(value)) throw new BundleError('shape', url, 'the answer is no object');
  if (value.schemaVersion !== SCHEMA_VERSION) {
    throw new BundleError(
      'version',
      url,
      `schema version ${String(value.schemaVersion)} was found, ${SCHEMA_VERSION} is understood`,
    );
  }
}

function checkOrganization(value: unknown): Organization {
  if (!isRecord(value) || typeof value.name !== 'string') return { name: '' };
  return { name: value.name, ...(typeof value.url === 'string' && { url: value.url }) };
}
