import { jobStatus } from '../posting/job-status.js';
import type { JobSummary } from '../posting/job-posting.js';
import { jobsForReader } from '../posting/languages.js';
import { FACET_NAMES, type ChosenValues, type FacetName } from './criteria.js';
import { facetValues, type FacetValue } from './facets.js';
import { compareJobs, type JobSort } from './compare-jobs.js';
import { sortJobs } from './sort-jobs.js';

/** How well a job answers a query: 0 not at all, otherwise more the better. */
export type Score = (job: JobSummary) => number;

/** What a list is about, whatever its reader asks for. */
export interface IndexOptions {
  /** The reader's language, a BCP 47 tag. */
  readonly reader: string;
  readonly sort?: JobSort;
  readonly compareTitles?: (one: string, other: string) => number;
  /** What is chosen for good. A job belongs to the list when one of its versions fits. */
  readonly preset?: ChosenValues;
  /** Of what is searched for for good. */
  readonly score?: Score | undefined;
}

/** Jobs made ready to be searched, filtered and counted at each key press: what follows from the bundle is reckoned once. */
export interface JobIndex {
  /** Every version of every job that can be opened: of those the list is about, closed or not, and of open applications. */
  readonly openable: readonly JobSummary[];
  /** Every version of every open job, in the order to be shown. */
  readonly versions: readonly IndexedVersion[];
  /** Every value that a version has, by facet. */
  readonly known: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** What the reader sees who has chosen no language. */
  readonly view: LanguageView;
  /** The same for languages that have been chosen, by their values. */
  readonly views: Map<string, LanguageView>;
  readonly reader: string;
  /** The first instant at which it is outdated, since a job closes: milliseconds since the epoch. */
  readonly until: number;
}

/** A version, and the positions of its values among the known ones of each facet. */
export interface IndexedVersion {
  readonly job: JobSummary;
  readonly values: Readonly<Record<FacetName, readonly number[]>>;
}

/** One version of each job, and the values that these have. */
export interface LanguageView {
  readonly jobs: ReadonlySet<JobSummary>;
  readonly present: Readonly<Record<FacetName, ReadonlySet<number>>>;
}

/**
 * Makes an index. Closed jobs are not among its versions, since a list of openings holds what one can apply for; they
 * can still be opened by their id.
 *
 * @param bundled every job in every language
 * @param now milliseconds since the epoch
 */
export function indexJobs(
  bundled: readonly JobSummary[],
  { reader, sort = 'order', compareTitles = () => 0, preset = {}, score }: IndexOptions,
  now: number,
): JobIndex {
  const { language = [], ...chosen } = preset;
  const ids = new Set(bundled.filter((job) => fitsFacets(job, chosen) && score?.(job) !== 0).map(({ id }) => id));
  const belongs = (job: JobSummary) => ids.has(job.id) && fitsFacets(job, { language });
  const open = bundled.filter((job) => belongs(job) && jobStatus(job, now) === 'open');
  // The versions of a job stand together until something tells them apart, so that no language has another order.
  const place = new Map([...new Set(open.map(({ id }) => id))].map((id, at) => [id, at]));
  open.sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
  const jobs = sortJobs(open, compareJobs(sort, open, compareTitles));
  const known = byFacet((): FacetValue[] => []);
  const positions = byFacet(() => new Map<string, number>());
  const position = (name: FacetName, value: FacetValue): number => {
    const before = positions[name].get(value.value);
    if (before !== undefined) return before;
    positions[name].set(value.value, known[name].length);
    return known[name].push(value) - 1;
  };
  const versions = jobs.map((job) => ({
    job,
    values: byFacet((name) => [...new Set(facetValues(name, job).map((value) => position(name, value)))]),
  }));
  const deadlines = jobs.flatMap(({ openUntil }) => (openUntil === undefined ? [] : Date.parse(openUntil)));
  return {
    openable: bundled.filter((job) => job.openApplication || belongs(job)),
    versions,
    known,
    view: viewOf(versions, reader),
    views: new Map(),
    reader,
    until: deadlines.reduce((one, other) => Math.min(one, other), Infinity),
  };
}

/** One version of each job for a reader. Languages can be chosen from among all versions. */
function viewOf(versions: readonly IndexedVersion[], reader: string): LanguageView {
  const jobs = new Set(
    jobsForReader(
      versions.map(({ job }) => job),
      reader,
    ),
  );
  const present = byFacet(
    (name) =>
      new Set(versions.flatMap(({ job, values }) => (name === 'language' || jobs.has(job) ? values[name] : []))),
  );
  return { jobs, present };
}

/** What a reader sees who has chosen these languages, by their positions; none for no choice. */
export function viewIn(index: JobIndex, languages: readonly number[]): LanguageView {
  if (languages.length === 0) return index.view;
  const key = languages.join();
  const before = index.views.get(key);
  if (before) return before;
  const { jobs, present } = viewOf(
    index.versions.filter(({ values }) => values.language.some((value) => languages.includes(value))),
    index.reader,
  );
  // What could be chosen before the language was can still be.
  const both = byFacet((name) => new Set([...index.view.present[name], ...present[name]]));
  const view = { jobs, present: both };
  index.views.set(key, view);
  return view;
}

/** Something for each facet. */
export function byFacet<Value>(make: (name: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(FACET_NAMES.map((name) => [name, make(name)])) as Record<FacetName, Value>;
}

/** Whether a job has what was chosen of each facet. */
function fitsFacets(job: JobSummary, chosen: ChosenValues): boolean {
  return FACET_NAMES.every(
    (name) => !chosen[name]?.length || facetValues(name, job).some(({ value }) => chosen[name]?.includes(value)),
  );
}
