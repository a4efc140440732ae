import { jobStatus } from '../posting/job-status.js';
import type { JobSummary } from '../posting/job-posting.js';
import { jobsForReader } from '../posting/reader-language.js';
import type { Criteria, FacetName } from './criteria.js';
import { facet, fitsFacets, knownChoices, type Facet } from './facets.js';
import { compareJobs } from './sort-and-group.js';
import { searchScore, searchWords } from './text-search.js';

/** What was found for a reader. */
export interface FoundJobs {
  /** One version of each job that fits, best first. */
  readonly jobs: readonly JobSummary[];
  /** How many jobs there would be without criteria. */
  readonly total: number;
  /** Every facet that leaves something to choose. */
  readonly facets: readonly Facet[];
}

/**
 * Finds the jobs that fit. Closed jobs are left out, since a list of openings holds what one can apply for; they can
 * still be opened by their id.
 *
 * A reader who chooses a language sees the versions in it. So languages are chosen before versions are, and the choice
 * of languages is counted over all versions.
 *
 * @param versions every job in every language
 * @param reader the reader's language, a BCP 47 tag
 * @param facetNames the facets wanted, in order
 * @param now milliseconds since the epoch
 */
export function findJobs(
  versions: readonly JobSummary[],
  criteria: Criteria,
  reader: string,
  facetNames: readonly FacetName[],
  now: number,
): FoundJobs {
  const open = versions.filter((job) => jobStatus(job, now) === 'open');
  const chosen = knownChoices(criteria.chosen, open);
  const words = searchWords(criteria.query);
  const scores = new Map(open.map((job) => [job, searchScore(job, words)]));
  const answers = (job: JobSummary, except?: FacetName) =>
    scores.get(job) !== 0 && fitsFacets(job, chosen, except);

  const { language } = chosen;
  const unfiltered = jobsForReader(open, reader);
  const readable = language?.length
    ? jobsForReader(open.filter((job) => fitsFacets(job, { language })), reader) // prettier-ignore
    : unfiltered;

  return {
    jobs: readable
      .filter((job) => answers(job))
      .sort((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0) || compareJobs(one, other)),
    total: unfiltered.length,
    facets: facetNames
      .map((name) => {
        const [all, counted] = name === 'language' ? [open, open] : [unfiltered, readable];
        return facet(name, all, counted.filter((job) => answers(job, name)), chosen[name]); // prettier-ignore
      })
      .filter(({ choices }) => choices.length > 1),
  };
}
