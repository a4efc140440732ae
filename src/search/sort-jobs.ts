import type { JobSummary } from '../posting/job-posting.js';

/** Which of two jobs stands first: negative for the one, positive for the other, 0 where that is not for it to say. */
export type CompareJobs = (one: JobSummary, other: JobSummary) => number;

/**
 * The jobs in order. Those between which nothing else decides stand in the editor's order, then the newest first; those
 * that say nothing of either stand last, as the bundle has them.
 */
export function sortJobs(jobs: readonly JobSummary[], compare?: CompareJobs): JobSummary[] {
  return jobs
    .map((job) => {
      // A date is read once, not at each comparison.
      const age = -(Date.parse(job.posted ?? '') || 0);
      return { job, order: job.order ?? Number.MAX_VALUE, age };
    })
    .sort((one, other) => compare?.(one.job, other.job) || one.order - other.order || one.age - other.age)
    .map(({ job }) => job);
}
