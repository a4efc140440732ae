import type { JobSummary } from '../posting/job-posting.js';
import { closingTime } from '../posting/job-status.js';
import { jobsForReader } from '../posting/languages.js';
import type { ChosenValues } from './criteria.js';
import { FACETS, labeledFor, type FacetDefinition, type FacetDescription, type FacetValue } from './facets.js';
import type { Ranks } from './search-index.js';
import { compareJobs, sortJobs, type JobSort } from './sort-jobs.js';

/** The jobs of a list, before its reader asks for anything. */
export interface IndexOptions {
  /** The reader's language, a BCP 47 tag. */
  readonly reader: string;
  readonly sort?: JobSort;
  readonly compareTitles?: (one: string, other: string) => number;
  /** Permanent filter. A job belongs to the list when one of its versions matches. */
  readonly preset?: ChosenValues;
  /** The jobs that match the permanent search query. */
  readonly ranks?: Ranks | undefined;
  /** The facets of the list; the built-in ones by default. */
  readonly facets?: readonly FacetDefinition[];
}

/** Precomputed index for search, filtering and facet counts. */
export interface JobIndex {
  /** Every version of every job that can be opened: of the jobs of the list, closed or not, and of open applications. */
  readonly openable: readonly JobSummary[];
  /** Every version of every open job, in the order shown. */
  readonly versions: readonly JobSummary[];
  readonly facets: readonly IndexedFacet[];
  /** What a reader sees who has selected no language. */
  readonly view: LanguageView;
  /** The same for selected languages, by their positions. */
  readonly views: Map<string, LanguageView>;
  readonly reader: string;
  /** The first instant at which it is outdated, since a job closes: milliseconds since the epoch. */
  readonly until: number;
}

/** A facet with its values. */
export interface IndexedFacet {
  readonly definition: FacetDescription;
  /** Every value that a version has. */
  readonly known: readonly FacetValue[];
  /** Positions of the versions' values among the known ones; those of a version start at `starts`, by its own position. */
  readonly positions: Uint32Array;
  readonly starts: Uint32Array;
}

/** One version of each job. */
export interface LanguageView {
  readonly jobs: ReadonlySet<JobSummary>;
  /** For each version, whether it is among them. */
  readonly isViewed: readonly boolean[];
  /** For each facet, whether these jobs have a value, 1 or 0 by its position. */
  readonly present: readonly Uint8Array[];
}

/**
 * Makes an index. Closed jobs are not among its versions, since a list shows jobs that are open for applications; they can still be
 * opened by their id.
 *
 * @param bundled every job in every language
 * @param now milliseconds since the epoch
 */
export function indexJobs(
  bundled: readonly JobSummary[],
  { reader, sort = 'order', compareTitles = () => 0, preset = {}, ranks, facets = FACETS }: IndexOptions,
  now: number,
): JobIndex {
  const { language = [], ...chosen } = preset;
  const isChosen = matcher(chosen, facets);
  const isInLanguage = matcher({ language }, facets);
  const ids = new Set(bundled.filter((job) => isChosen(job) && (!ranks || ranks.has(job.id))).map(({ id }) => id));
  const belongs = (job: JobSummary) => ids.has(job.id) && isInLanguage(job);
  const open = bundled.filter((job) => belongs(job) && closingTime(job) > now);
  const versions = sortJobs(open, compareJobs(sort, open, compareTitles));
  const indexed = facets.map((facet) => indexFacet(facet, versions, reader));
  return {
    openable: bundled.filter((job) => job.openApplication || belongs(job)),
    versions,
    facets: indexed,
    view: viewOf(jobsForReader(versions, reader), versions, indexed),
    views: new Map(),
    reader,
    until: open.reduce((first, job) => Math.min(first, closingTime(job)), Infinity),
  };
}

function indexFacet(
  { values, ...definition }: FacetDefinition,
  versions: readonly JobSummary[],
  reader: string,
): IndexedFacet {
  const known: FacetValue[] = [];
  const positionOf = new Map<string, number>();
  const positions: number[] = [];
  const starts = versions.map((job) => {
    const start = positions.length;
    for (const value of values(job)) {
      let position = positionOf.get(value.value);
      if (position === undefined) {
        position = known.push(value) - 1;
        positionOf.set(value.value, position);
      } else known[position] = labeledFor(reader, known[position]!, value);
      if (!positions.includes(position, start)) positions.push(position);
    }
    return start;
  });
  starts.push(positions.length);
  return { definition, known, positions: new Uint32Array(positions), starts: new Uint32Array(starts) };
}

/**
 * A view of one version of each job. Languages can be selected from among all versions.
 *
 * @param jobs those versions
 */
function viewOf(
  jobs: readonly JobSummary[],
  versions: readonly JobSummary[],
  facets: readonly IndexedFacet[],
): LanguageView {
  const viewed = new Set(jobs);
  const isViewed = versions.map((job) => viewed.has(job));
  const present = facets.map((facet) => {
    const flags = new Uint8Array(facet.known.length);
    versions.forEach((_, at) => {
      if (facet.definition.name !== 'language' && !isViewed[at]) return;
      for (let n = facet.starts[at]!; n < facet.starts[at + 1]!; n++) flags[facet.positions[n]!] = 1;
    });
    return flags;
  });
  return { jobs: viewed, isViewed, present };
}

const versionsOfJobs = new WeakMap<JobIndex, ReadonlyMap<string, readonly number[]>>();

/** The positions of each job's versions, by id; computed for the first search, since the first cards do not need them. */
export function versionsOf(index: JobIndex): ReadonlyMap<string, readonly number[]> {
  const known = versionsOfJobs.get(index);
  if (known) return known;
  const versions = new Map<string, number[]>();
  index.versions.forEach(({ id }, at) => {
    const own = versions.get(id);
    if (own) own.push(at);
    else versions.set(id, [at]);
  });
  versionsOfJobs.set(index, versions);
  return versions;
}

/** Whether a version has one of these values of a facet, by their positions. */
export function hasOneOf({ positions, starts }: IndexedFacet, version: number, values: readonly number[]): boolean {
  for (let n = starts[version]!; n < starts[version + 1]!; n++) if (values.includes(positions[n]!)) return true;
  return false;
}

/** What a reader sees who has selected these languages, by their positions; none where nothing is selected. */
export function viewIn(index: JobIndex, languages: readonly number[]): LanguageView {
  const { versions, facets, view, views, reader } = index;
  if (languages.length === 0) return view;
  const key = languages.join();
  const before = views.get(key);
  if (before) return before;
  const language = facets.find(({ definition }) => definition.name === 'language');
  const selected = versions.filter((_, at) => language && hasOneOf(language, at, languages));
  const inView = viewOf(jobsForReader(selected, reader), versions, facets);
  // What could be selected before the language was still can be.
  const present = inView.present.map((flags, facet) =>
    flags.map((flag, position) => flag | view.present[facet]![position]!),
  );
  const inLanguages = { ...inView, present };
  views.set(key, inLanguages);
  return inLanguages;
}

/** Tells whether a job has one of the selected values of each facet. */
function matcher(chosen: ChosenValues, facets: readonly FacetDefinition[]): (job: JobSummary) => boolean {
  const wanted = facets.flatMap(({ name, values }) => {
    const selected = chosen[name] ?? [];
    return selected.length > 0 ? { values, selected } : [];
  });
  return (job) => wanted.every(({ values, selected }) => values(job).some(({ value }) => selected.includes(value)));
}
