import type { JobSummary } from '../posting/job-posting.js';
import type { FacetName } from './criteria.js';
import { facetValues, type FacetValue } from './facets.js';

/** Jobs under one value of a facet; without one, those that have none. */
export interface JobGroup {
  readonly value?: FacetValue;
  /** The language of the value's label. */
  readonly lang?: string;
  readonly jobs: readonly JobSummary[];
}

/** Each job under its first value of a facet. The groups stand as the jobs bring them. */
export function groupJobs(jobs: readonly JobSummary[], name: FacetName): JobGroup[] {
  const groups = new Map<string | undefined, { value?: FacetValue; lang?: string; jobs: JobSummary[] }>();
  for (const job of jobs) {
    const [value] = facetValues(name, job);
    const known = groups.get(value?.value);
    if (known) known.jobs.push(job);
    else groups.set(value?.value, { ...(value && { value, lang: job.lang }), jobs: [job] });
  }
  return [...groups.values()];
}
