import type { JobSummary } from '../posting/job-posting.js';
import { jobStatus } from '../posting/job-status.js';
import { jobsForReader } from '../posting/languages.js';
import type { ChosenValues } from './criteria.js';
import { FACETS, type FacetDefinition, type FacetValue } from './facets.js';
import { compareJobs, sortJobs, type JobSort } from './sort-jobs.js';

/** How well a job matches a query: 0 not at all, otherwise higher the better. */
export type Score = (job: JobSummary) => number;

/** The jobs of a list, before its reader asks for anything. */
export interface IndexOptions {
  /** The reader's language, a BCP 47 tag. */
  readonly reader: string;
  readonly sort?: JobSort;
  readonly compareTitles?: (one: string, other: string) => number;
  /** Permanent filter. A job belongs to the list when one of its versions matches. */
  readonly preset?: ChosenValues;
  /** Score of the permanent search query. */
  readonly score?: Score | undefined;
  /** The facets of the list; the built-in ones by default. */
  readonly facets?: readonly FacetDefinition[];
}

/** Precomputed index for search, filtering and facet counts. */
export interface JobIndex {
  /** Every version of every job that can be opened: of the jobs of the list, closed or not, and of open applications. */
  readonly openable: readonly JobSummary[];
  /** Every version of every open job, in the order shown. */
  readonly versions: readonly IndexedVersion[];
  readonly facets: readonly FacetDefinition[];
  /** Every value that a version has, by position of the facet. */
  readonly known: readonly (readonly FacetValue[])[];
  /** What a reader sees who has selected no language. */
  readonly view: LanguageView;
  /** The same for selected languages, by their positions. */
  readonly views: Map<string, LanguageView>;
  readonly reader: string;
  /** The first instant at which it is outdated, since a job closes: milliseconds since the epoch. */
  readonly until: number;
}

/** A version, and for each facet the positions of its values among the known ones. */
export interface IndexedVersion {
  readonly job: JobSummary;
  readonly values: readonly (readonly number[])[];
}

/** One version of each job, and for each facet the positions of the values that these have. */
export interface LanguageView {
  readonly jobs: ReadonlySet<JobSummary>;
  readonly present: readonly ReadonlySet<number>[];
}

/**
 * Makes an index. Closed jobs are not among its versions, since a list shows what one can apply for; they can still be
 * opened by their id.
 *
 * @param bundled every job in every language
 * @param now milliseconds since the epoch
 */
export function indexJobs(
  bundled: readonly JobSummary[],
  { reader, sort = 'order', compareTitles = () => 0, preset = {}, score, facets = FACETS }: IndexOptions,
  now: number,
): JobIndex {
  const { language = [], ...chosen } = preset;
  const ids = new Set(bundled.filter((job) => matches(job, chosen, facets) && score?.(job) !== 0).map(({ id }) => id));
  const belongs = (job: JobSummary) => ids.has(job.id) && matches(job, { language }, facets);
  const open = bundled.filter((job) => belongs(job) && jobStatus(job, now) === 'open');
  // The versions of a job stay together where no comparison tells them apart, so that no language has another order.
  const place = new Map([...new Set(open.map(({ id }) => id))].map((id, at) => [id, at]));
  open.sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
  const jobs = sortJobs(open, compareJobs(sort, open, compareTitles));
  const known = facets.map((): FacetValue[] => []);
  const columns = facets.map(({ values }, facet) => {
    const positions = new Map<string, number>();
    return jobs.map((job) => {
      const own: number[] = [];
      for (const value of values(job)) {
        let position = positions.get(value.value);
        if (position === undefined) {
          position = known[facet]!.push(value) - 1;
          positions.set(value.value, position);
        }
        if (!own.includes(position)) own.push(position);
      }
      return own;
    });
  });
  const versions = jobs.map((job, at) => ({ job, values: columns.map((column) => column[at]!) }));
  const deadlines = jobs.flatMap(({ openUntil }) => (openUntil === undefined ? [] : Date.parse(openUntil)));
  return {
    openable: bundled.filter((job) => job.openApplication || belongs(job)),
    versions,
    facets,
    known,
    view: viewOf(versions, facets, reader),
    views: new Map(),
    reader,
    until: deadlines.reduce((one, other) => Math.min(one, other), Infinity),
  };
}

/** One version of each job for a reader. Languages can be selected from among all versions. */
function viewOf(versions: readonly IndexedVersion[], facets: readonly FacetDefinition[], reader: string): LanguageView {
  const jobs = new Set(
    jobsForReader(
      versions.map(({ job }) => job),
      reader,
    ),
  );
  const present = facets.map(({ name }, facet) => {
    const found = new Set<number>();
    for (const { job, values } of versions) {
      if (name === 'language' || jobs.has(job)) for (const value of values[facet]!) found.add(value);
    }
    return found;
  });
  return { jobs, present };
}

/** What a reader sees who has selected these languages, by their positions; none where nothing is selected. */
export function viewIn(index: JobIndex, languages: readonly number[]): LanguageView {
  if (languages.length === 0) return index.view;
  const key = languages.join();
  const before = index.views.get(key);
  if (before) return before;
  const language = index.facets.findIndex(({ name }) => name === 'language');
  const versions = index.versions.filter(({ values }) => values[language]?.some((value) => languages.includes(value)));
  const { jobs, present } = viewOf(versions, index.facets, index.reader);
  // What could be selected before the language was still can be.
  const both = present.map((values, facet) => new Set([...index.view.present[facet]!, ...values]));
  const view = { jobs, present: both };
  index.views.set(key, view);
  return view;
}

/** Whether a job has one of the selected values of each facet. */
function matches(job: JobSummary, chosen: ChosenValues, facets: readonly FacetDefinition[]): boolean {
  for (const { name, values } of facets) {
    const wanted = chosen[name] ?? [];
    if (wanted.length > 0 && !values(job).some(({ value }) => wanted.includes(value))) return false;
  }
  return true;
}
