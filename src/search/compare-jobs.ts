import type { JobSummary } from '../posting/job-posting.js';
import type { CompareJobs } from './sort-jobs.js';

/** What a list is sorted by: the editor's order, the newest or the soonest deadline first, or the titles' alphabet. */
export type JobSort = 'order' | 'newest' | 'closing' | 'title';

/**
 * What a sort says of two jobs.
 *
 * @param jobs those that are to be sorted
 * @param compareTitles which of two titles stands first
 */
export function compareJobs(
  sort: JobSort,
  jobs: readonly JobSummary[],
  compareTitles: (one: string, other: string) => number,
): CompareJobs {
  if (sort === 'title') return (one, other) => compareTitles(one.title, other.title);
  const rank = RANKS[sort] ?? (() => 0);
  const ranks = new Map(jobs.map((job) => [job, rank(job)]));
  return (one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0);
}

const RANKS: Partial<Record<string, (job: JobSummary) => number>> = {
  newest: ({ posted = '' }) => -(Date.parse(posted) || 0),
  closing: ({ openUntil = '' }) => Date.parse(openUntil) || Number.MAX_VALUE,
};
