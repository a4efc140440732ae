import type { JobSummary } from '../posting/job-posting.js';
import type { ChosenValues } from './criteria.js';
import type { Facet } from './facets.js';
import { viewIn, type JobIndex, type Score } from './job-index.js';

/** The result of a search. */
export interface FoundJobs {
  /** One version of each job that matches, best first. */
  readonly jobs: readonly JobSummary[];
  /** The number of jobs without any criteria. */
  readonly total: number;
  /** Every facet, in the order shown, without selected values that no job has. */
  readonly facets: readonly Facet[];
}

/**
 * Finds the jobs that match, and counts each option against what is selected in the other facets: in one pass, since a
 * key press must not wait for it.
 *
 * A reader who selects a language sees the versions in it. So languages are selected before versions are, and the options
 * of that facet are counted over all versions.
 *
 * @param score of the search query; without one, every job matches
 */
export function findJobs(index: JobIndex, chosen: ChosenValues, score?: Score): FoundJobs {
  const { versions, facets } = index;
  const wanted = facets.map(({ name, known }) => {
    const values = chosen[name] ?? [];
    return known.flatMap(({ value }, position) => (values.includes(value) ? position : []));
  });
  const language = facets.findIndex(({ name }) => name === 'language');
  const others = [...facets.keys()].filter((facet) => facet !== language);
  const asked = others.filter((facet) => wanted[facet]!.length > 0);
  const counts = facets.map(({ known }) => new Uint32Array(known.length));
  const tally = (facet: number, at: number) => {
    for (const position of facets[facet]?.positions[at] ?? []) counts[facet]![position]! += 1;
  };
  const view = viewIn(index, wanted[language] ?? []);
  /** By score. */
  const found: JobSummary[][] = [];

  versions.forEach((job, at) => {
    const rank = score ? score(job) : 1;
    if (rank === 0) return;
    const missed = asked.filter((facet) => !facets[facet]!.positions[at]!.some((one) => wanted[facet]!.includes(one)));
    // The options of a facet count the jobs that match every other facet.
    if (missed.length > 1) return;
    if (missed.length === 0) tally(language, at);
    if (!view.jobs.has(job)) return;
    if (missed.length === 0) (found[rank] ??= []).push(job);
    for (const facet of missed.length === 0 ? others : missed) tally(facet, at);
  });

  return {
    jobs: found.reverse().flat(),
    total: index.view.jobs.size,
    facets: facets.map(({ name, isSorted, known }, facet) => ({
      name,
      isSorted,
      options: known.flatMap((value, position) => {
        const chosen = wanted[facet]!.includes(position);
        const isShown = chosen || view.present[facet]![position] === 1;
        return isShown ? { ...value, count: counts[facet]![position] ?? 0, chosen } : [];
      }),
    })),
  };
}
