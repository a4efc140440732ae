import type { JobSummary } from '../posting/job-posting.js';

/** Compares two jobs: negative for the one first, positive for the other, 0 where it does not decide. */
export type CompareJobs = (one: JobSummary, other: JobSummary) => number;

/**
 * The jobs in order. Where the comparison does not decide, the editor's order does, then the newest first; jobs with
 * neither come last, in the order of the bundle. The versions of a job stay together where nothing tells them apart, so
 * that no language has another order.
 */
export function sortJobs(jobs: readonly JobSummary[], compare?: CompareJobs): JobSummary[] {
  const places = new Map<string, number>();
  return jobs
    .map((job) => {
      // Each is read once, not at each comparison.
      const age = -(Date.parse(job.posted ?? '') || 0);
      const place = places.get(job.id) ?? places.size;
      places.set(job.id, place);
      return { job, order: job.order ?? Number.MAX_VALUE, age, place };
    })
    .sort(
      (one, other) =>
        compare?.(one.job, other.job) || one.order - other.order || one.age - other.age || one.place - other.place,
    )
    .map(({ job }) => job);
}

/** Sort order of a list: the editor's, newest first, soonest deadline first, or by title. */
export type JobSort = 'order' | 'newest' | 'closing' | 'title';

/**
 * The comparison that makes a sort order.
 *
 * @param jobs the jobs to sort
 * @param compareTitles compares titles in the reader's language
 */
export function compareJobs(
  sort: JobSort,
  jobs: readonly JobSummary[],
  compareTitles: (one: string, other: string) => number,
): CompareJobs {
  if (sort === 'title') return (one, other) => compareTitles(one.title, other.title);
  const rank = RANKS[sort];
  if (!rank) return () => 0;
  const ranks = new Map(jobs.map((job) => [job, rank(job)]));
  return (one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0);
}

const RANKS: Partial<Record<string, (job: JobSummary) => number>> = {
  newest: ({ posted = '' }) => -(Date.parse(posted) || 0),
  closing: ({ openUntil = '' }) => Date.parse(openUntil) || Number.MAX_VALUE,
};
