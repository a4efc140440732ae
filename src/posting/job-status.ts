import type { JobSummary } from './job-posting.js';

/** Whether one can still apply. A job without a deadline is open until it is taken out of the bundle. */
export type JobStatus = 'open' | 'closed';

/**
 * Asked at build time and again in the browser, since a bundle may be older than a deadline.
 *
 * @param now milliseconds since the epoch
 */
export function jobStatus(job: Pick<JobSummary, 'openUntil'>, now: number): JobStatus {
  return job.openUntil !== undefined && Date.parse(job.openUntil) <= now ? 'closed' : 'open';
}

/** Whole days left to apply, rounded up; `undefined` without a deadline or after it. */
export function daysLeft(job: Pick<JobSummary, 'openUntil'>, now: number): number | undefined {
  if (job.openUntil === undefined || jobStatus(job, now) === 'closed') return undefined;
  return Math.ceil((Date.parse(job.openUntil) - now) / 86_400_000);
}
