import type { JobSummary } from '../posting/job-posting.js';
import { FACET_NAMES, type ChosenValues, type FacetName } from './criteria.js';
import type { Facet } from './facets.js';
import { byFacet, viewIn, type JobIndex, type Score } from './job-index.js';

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
 * Finds the jobs that fit, and counts each choice against what the other facets have chosen: in one pass, since a key
 * press must not wait for it.
 *
 * A reader who chooses a language sees the versions in it. So languages are chosen before versions are, and the choice
 * of languages is counted over all versions.
 *
 * @param score of what is searched for; without one, every job answers
 */
export function findJobs(index: JobIndex, chosen: ChosenValues, score?: Score): FoundJobs {
  const wanted = byFacet((name) => {
    const values = chosen[name] ?? [];
    return index.known[name].flatMap(({ value }, position) => (values.includes(value) ? position : []));
  });
  const others = FACET_NAMES.filter((name) => name !== 'language');
  const asked = others.filter((name) => wanted[name].length > 0);
  const counts = byFacet((name) => new Uint32Array(index.known[name].length));
  const view = viewIn(index, wanted.language);
  /** By score. */
  const found: JobSummary[][] = [];

  for (const { job, values } of index.versions) {
    const rank = score ? score(job) : 1;
    if (rank === 0) continue;
    let misses = 0;
    let counted: readonly FacetName[] = others;
    for (const name of asked) {
      if (values[name].some((value) => wanted[name].includes(value))) continue;
      misses += 1;
      counted = [name];
    }
    if (misses > 1) continue;
    if (misses === 0) tally(counts.language, values.language);
    if (!view.jobs.has(job)) continue;
    if (misses === 0) (found[rank] ??= []).push(job);
    for (const name of counted) tally(counts[name], values[name]);
  }

  return {
    jobs: found.reverse().flat(),
    total: index.view.jobs.size,
    facets: FACET_NAMES.map((name) => ({
      name,
      choices: index.known[name].flatMap((value, position) => {
        const chosen = wanted[name].includes(position);
        return chosen || view.present[name].has(position)
          ? { ...value, count: counts[name][position] ?? 0, chosen }
          : [];
      }),
    })),
  };
}

function tally(counts: Uint32Array, values: readonly number[]): void {
  for (const value of values) counts[value]! += 1;
}
