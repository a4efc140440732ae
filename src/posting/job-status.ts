import type { JobSummary } from './job-posting.js';

/** Whether candidates can apply. A job without a deadline is open as long as it is in the bundle. */
export type JobStatus = 'open' | 'closed';

/**
 * Computed at build time and again in the browser, because a deadline may pass after the build.
 *
 * @param now milliseconds since the epoch
 */
export function jobStatus(job: Pick<JobSummary, 'openUntil'>, now: number): JobStatus {
  return job.openUntil !== undefined && Date.parse(job.openUntil) <= now ? 'closed' : 'open';
}
