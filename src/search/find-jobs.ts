import type { JobSummary } from '../posting/job-posting.js';
import type { ChosenValues } from './criteria.js';
import type { Facet } from './facets.js';
import { hasOneOf, versionsOf, viewIn, type JobIndex } from './job-index.js';
import type { Ranks } from './search-index.js';

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
 * @param ranks the jobs that match the search query; without it, every job does
 */
export function findJobs(index: JobIndex, chosen: ChosenValues, ranks?: Ranks): FoundJobs {
  const { versions, facets } = index;
  const wanted = facets.map(({ definition, known }) => {
    const values = chosen[definition.name] ?? [];
    return known.flatMap(({ value }, position) => (values.includes(value) ? position : []));
  });
  const language = facets.findIndex(({ definition }) => definition.name === 'language');
  const others = [...facets.keys()].filter((facet) => facet !== language);
  const asked = others.filter((facet) => wanted[facet]!.length > 0);
  const counts = facets.map(({ known }) => new Uint32Array(known.length));
  const tally = (facet: number, at: number) => {
    const { positions, starts } = facets[facet]!;
    for (let n = starts[at]!; n < starts[at + 1]!; n++) counts[facet]![positions[n]!]! += 1;
  };
  const view = viewIn(index, wanted[language] ?? []);
  /** By rank. */
  const found: JobSummary[][] = [];

  const rankOf = new Uint32Array(versions.length);
  if (!ranks) rankOf.fill(1);
  else for (const [id, rank] of ranks) for (const at of versionsOf(index).get(id) ?? []) rankOf[at] = rank;

  // Loops, since each allocation would be made ten thousand times for a key press.
  for (let at = 0; at < versions.length; at++) {
    const rank = rankOf[at]!;
    if (rank === 0) continue;
    let missed: number | undefined;
    let misses = 0;
    for (const facet of asked) {
      if (hasOneOf(facets[facet]!, at, wanted[facet]!)) continue;
      missed = facet;
      misses += 1;
    }
    if (misses === 0 && language >= 0) tally(language, at);
    if (!view.isViewed[at]) continue;
    // The options of a facet count the jobs that match every other facet.
    if (missed === undefined) {
      (found[rank] ??= []).push(versions[at]!);
      for (let n = 0; n < others.length; n++) tally(others[n]!, at);
    } else if (misses === 1) tally(missed, at);
  }

  return {
    jobs: found.reverse().flat(),
    total: index.view.jobs.size,
    facets: facets.map(({ definition, known }, facet) => ({
      ...definition,
      options: known.flatMap((value, position) => {
        const chosen = wanted[facet]!.includes(position);
        const isShown = chosen || view.present[facet]![position] === 1;
        return isShown ? { ...value, count: counts[facet]![position] ?? 0, chosen } : [];
      }),
    })),
  };
}
