import { type Criteria, isFiltered } from './criteria.js';
import { findJobs } from './find-jobs.js';
import type { JobIndex } from './job-index.js';
import type { Ranks } from './search-index.js';

/** What matches without one of the criteria. */
export interface Relaxation {
  /** The facet whose selected values are given up; without it, the search query is. */
  readonly facet?: string;
  /** The criteria that are left. */
  readonly criteria: Criteria;
  /** Number of jobs that match them. */
  readonly count: number;
}

/**
 * For criteria that no job matches: which one to give up so that some do. None where that takes more than one.
 *
 * @param ranks the jobs that match the search query
 */
export function relaxations(index: JobIndex, criteria: Criteria, ranks: Ranks | undefined): Relaxation[] {
  const { query, chosen } = criteria;
  const without = Object.keys(chosen).map((facet) => {
    const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));
    return { facet, criteria: { ...criteria, chosen: others }, count: findJobs(index, others, ranks).jobs.length };
  });
  const withoutQuery = { criteria: { ...criteria, query: '' }, count: findJobs(index, chosen).jobs.length };
  return [...without, ...(query.trim() === '' ? [] : [withoutQuery])].filter(
    (one) => one.count > 0 && isFiltered(one.criteria),
  );
}
