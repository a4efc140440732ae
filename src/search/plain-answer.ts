import { jobStatus } from '../posting/job-status.js';
import type { JobSummary } from '../posting/job-posting.js';
import { jobsForReader } from '../posting/languages.js';
import { FACET_NAMES } from './criteria.js';
import { facetValues, type Facet } from './facets.js';
import { sortJobs } from './sort-jobs.js';

/** What was found for a reader. */
export interface FoundJobs {
  /** One version of each job that fits, best first. */
  readonly jobs: readonly JobSummary[];
  /** How many jobs there would be without criteria. */
  readonly total: number;
  /** Every facet, in the order shown. Values that were chosen but no job has are dropped unseen. */
  readonly facets: readonly Facet[];
}

/**
 * What a list shows before anybody has asked for anything: every open job in the editor's order, and of each facet whether
 * there is more than one choice; nothing is counted yet.
 *
 * @param bundled every job in every language
 * @param reader the reader's language, a BCP 47 tag
 * @param now milliseconds since the epoch
 */
export function plainAnswer(bundled: readonly JobSummary[], reader: string, now: number): FoundJobs {
  const open = bundled.filter((job) => jobStatus(job, now) === 'open');
  const jobs = sortJobs(jobsForReader(open, reader));
  const facets = FACET_NAMES.map((name) => {
    const distinct = new Set<string>();
    for (const job of name === 'language' ? open : jobs) {
      for (const { value } of facetValues(name, job)) distinct.add(value);
      if (distinct.size > 1) break;
    }
    return { name, choices: [...distinct].map((value) => ({ value, count: 0, chosen: false })) };
  });
  return { jobs, total: jobs.length, facets };
}
