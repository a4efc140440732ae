import type { BUILT_IN_FACETS, JobBundle } from '../posting/job-bundle.js';
import type { JobLocation, JobPlace, JobSummary } from '../posting/job-posting.js';
import { primaryLanguage } from '../posting/languages.js';

/** How a facet is called and shown. */
export interface FacetDescription {
  /** Its name in attributes and in the URL. */
  readonly name: string;
  /** Whether its options are sorted by label; those of a fixed set of codes keep the order of the jobs. */
  readonly isSorted: boolean;
  /** Values that come first, in this order. */
  readonly order?: readonly string[];
  /** Its label by language, where the configuration defines it. */
  readonly label?: Readonly<Record<string, string>>;
}

/** What jobs can be filtered and grouped by. */
export interface FacetDefinition extends FacetDescription {
  /** The values that a job has; it is grouped under the first. */
  readonly values: (job: JobSummary) => readonly FacetValue[];
}

/** One value of a facet. */
export interface FacetValue {
  /**
   * What the URL holds. Codes are in upper case (`NO`, `FULL_TIME`), except those of languages and of `workplace`; text
   * of a posting is in lower case, so that a town called “CA” is not Canada.
   */
  readonly value: string;
  /** The posting's own words; absent where the value is a code, which is named in the reader's language. */
  readonly label?: string;
  /** The value that it is a part of, such as the country of a town. */
  readonly parent?: string;
  /** The language of the label. */
  readonly lang?: string;
}

/** The built-in facets, in the order shown. Each has its labels in src/elements/list/facet-labels.ts. */
export const FACETS = [
  {
    name: 'team',
    values: (job) => (job.facets?.['team'] ? ownValues(job, 'team') : job.team ? [written(job, job.team)] : []),
    isSorted: true,
  },
  {
    name: 'location',
    values: (job) => {
      const { location } = job;
      return location ? [...location.countries.map(coded), ...location.places.map((place) => town(job, place))] : [];
    },
    isSorted: true,
  },
  { name: 'workplace', values: ({ location }) => (location ? workplaces(location) : []), isSorted: false },
  {
    name: 'employment',
    values: (job) => {
      const { employment } = job;
      if (!employment) return [];
      return employment.types.length > 0 ? employment.types.map(coded) : [written(job, employment.text)];
    },
    isSorted: false,
  },
  { name: 'language', values: ({ lang }) => [coded(primaryLanguage(lang))], isSorted: true },
] satisfies readonly (FacetDefinition & { readonly name: FacetName })[];

/** The name of a built-in facet. */
export type FacetName = (typeof BUILT_IN_FACETS)[number];

/** The facets of a bundle: the built-in ones, and those that its configuration defines. */
export function facetsOf({ facets = [] }: Pick<JobBundle, 'facets'>): readonly FacetDefinition[] {
  return [
    ...FACETS,
    ...facets.map(({ id, label, order = [] }): FacetDefinition => ({
      name: id,
      values: (job) => ownValues(job, id),
      isSorted: true,
      label,
      order,
    })),
  ];
}

/** An option of a facet, with the number of jobs that selecting it shows: `findJobs` counts them. */
export interface FacetOption extends FacetValue {
  readonly count: number;
  readonly chosen: boolean;
}

/** A facet with its options, in the order of the jobs. */
export interface Facet extends FacetDescription {
  readonly options: readonly FacetOption[];
}

/** Jobs under one value of a facet; without one, those that have none. */
export interface JobGroup {
  readonly value?: FacetValue;
  readonly jobs: readonly JobSummary[];
}

/** Each job under its first value of a facet. The groups are in the order of the jobs. */
export function groupJobs(
  jobs: readonly JobSummary[],
  { values }: Pick<FacetDefinition, 'values'>,
  reader: string,
): JobGroup[] {
  const groups = new Map<string | undefined, { value?: FacetValue; jobs: JobSummary[] }>();
  for (const job of jobs) {
    const [value] = values(job);
    const known = groups.get(value?.value);
    if (!known) groups.set(value?.value, { ...(value && { value }), jobs: [job] });
    else {
      known.jobs.push(job);
      if (known.value && value) known.value = labeledFor(reader, known.value, value);
    }
  }
  return [...groups.values()];
}

/** A value with the label in the reader's language, of two that are the same; else with that of the first. */
export function labeledFor(reader: string, first: FacetValue, other: FacetValue): FacetValue {
  if (first.lang === undefined || first.lang === other.lang) return first;
  const isReaders = ({ lang = '' }: FacetValue) => primaryLanguage(lang) === primaryLanguage(reader);
  return !isReaders(first) && isReaders(other) ? { ...first, ...other } : first;
}

function workplaces({ remote, hybrid }: JobLocation): FacetValue[] {
  if (!remote && !hybrid) return [coded('onsite')];
  return [...(remote ? [coded('remote')] : []), ...(hybrid ? [coded('hybrid')] : [])];
}

function coded(value: string): FacetValue {
  return { value };
}

function town(job: JobSummary, { name, country }: JobPlace): FacetValue {
  return { ...written(job, name), ...(country && { parent: country }) };
}

function written({ lang }: JobSummary, text: string): FacetValue {
  const label = text.trim();
  return { value: label.toLowerCase(), label, lang };
}

/** The values of a facet that the configuration defines. */
function ownValues({ facets, lang }: JobSummary, id: string): FacetValue[] {
  return (facets?.[id] ?? []).map(({ id: value, text }) => ({ value, label: text, lang }));
}
