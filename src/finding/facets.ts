import type { JobSummary } from '../posting/job-posting.js';
import { primaryLanguage } from '../posting/reader-language.js';
import { FACET_NAMES, type ChosenValues, type FacetName } from './criteria.js';

/** One value of a facet, with the number of jobs one would see by choosing it. */
export interface FacetChoice {
  /**
   * What the URL holds. Codes are in upper case (`NO`, `FULL_TIME`) save languages and `remote`'s; text that the
   * posting wrote is in lower case, so that a town called “CA” is not Canada.
   */
  readonly value: string;
  /** The posting's own words; absent where the value is a code to be named in the reader's language. */
  readonly label?: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** A facet with its choices, in the order the jobs bring them. */
export interface Facet {
  readonly name: FacetName;
  readonly choices: readonly FacetChoice[];
}

/** A value a job has of a facet, and the posting's words for it. */
type FacetValue = readonly [value: string, label?: string];

/** What each facet reads from a job. */
const VALUES: Record<FacetName, (job: JobSummary) => readonly FacetValue[]> = {
  team: ({ team }) => written(team === undefined ? [] : [team]),
  location: ({ location }) => [
    ...(location?.countries ?? []).map((country): FacetValue => [country]),
    ...written(location?.places ?? []),
  ],
  remote: ({ location }) => {
    if (location === undefined) return [];
    const { remote, hybrid } = location;
    if (!remote && !hybrid) return [['onsite']];
    return [...(remote ? [['remote'] as const] : []), ...(hybrid ? [['hybrid'] as const] : [])];
  },
  employment: ({ employment }) =>
    employment === undefined || employment.types.length > 0
      ? (employment?.types ?? []).map((type): FacetValue => [type])
      : written([employment.text]),
  language: ({ lang }) => [[primaryLanguage(lang)]],
};

function written(texts: readonly string[]): FacetValue[] {
  return texts.map((text) => [text.trim().toLowerCase(), text.trim()]);
}

/**
 * Whether a job has what was chosen.
 *
 * @param except a facet that is not asked, as when its own choices are counted
 */
export function fitsFacets(job: JobSummary, chosen: ChosenValues, except?: FacetName): boolean {
  return FACET_NAMES.every((name) => {
    const wanted = chosen[name];
    if (name === except || !wanted?.length) return true;
    return VALUES[name](job).some(([value]) => wanted.includes(value));
  });
}

/**
 * One facet with its choices. Which choices there are follows from all jobs, so that they stay in place; how many jobs
 * each would give follows from the jobs that fit everything else.
 *
 * @param all every job the list could show
 * @param fitting the jobs that fit the query and the other facets
 */
export function facet(
  name: FacetName,
  all: readonly JobSummary[],
  fitting: readonly JobSummary[],
  chosen: readonly string[] = [],
): Facet {
  const labels = new Map<string, string | undefined>();
  for (const [value, label] of all.flatMap(VALUES[name])) if (!labels.has(value)) labels.set(value, label);
  const counts = new Map<string, number>();
  for (const job of fitting) {
    for (const value of new Set(VALUES[name](job).map(([value]) => value))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const choices = [...labels].map(([value, label]) => ({
    value,
    ...(label !== undefined && { label }),
    count: counts.get(value) ?? 0,
    chosen: chosen.includes(value),
  }));
  return { name, choices };
}

/** The choices that some job has; others came from an old link or a stranger's, and are dropped unseen. */
export function knownChoices(chosen: ChosenValues, jobs: readonly JobSummary[]): ChosenValues {
  const known: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of FACET_NAMES) {
    const wanted = chosen[name];
    if (!wanted?.length) continue;
    const values = new Set(jobs.flatMap(VALUES[name]).map(([value]) => value));
    known[name] = wanted.filter((value) => values.has(value));
  }
  return known;
}
