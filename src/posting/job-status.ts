import type { JobSummary } from './job-posting.js';

/** Whether candidates can apply. A job without a deadline is open as long as it is in the bundle. */
export type JobStatus = 'open' | 'closed';

/**
 * Computed at build time and again in the browser, because a deadline may pass after the build.
 *
 * @param now milliseconds since the epoch
 */
export function jobStatus(job: Pick<JobSummary, 'openUntil' | 'closed'>, now: number): JobStatus {
  return closingTime(job) <= now ? 'closed' : 'open';
}

/** The instant at which a job closes, in milliseconds since the epoch; `Infinity` without a deadline, `-Infinity` if closed by its status. */
export function closingTime({ openUntil, closed }: Pick<JobSummary, 'openUntil' | 'closed'>): number {
  if (closed) return -Infinity;
  return openUntil === undefined ? Infinity : Date.parse(openUntil);
}
