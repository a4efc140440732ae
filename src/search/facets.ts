import type { JobLocation, JobPlace, JobSummary } from '../posting/job-posting.js';
import { primaryLanguage } from '../posting/languages.js';

/** What jobs can be filtered and grouped by. */
export interface FacetDefinition {
  /** Its name in attributes and in the URL. */
  readonly name: string;
  /** The values that a job has; it is grouped under the first. */
  readonly values: (job: JobSummary) => readonly FacetValue[];
  /** Whether its options are sorted by label; those of a fixed set of codes keep the order of the jobs. */
  readonly isSorted: boolean;
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
}

/** The built-in facets, in the order shown. Each has its labels in src/elements/list/facet-labels.ts. */
export const FACETS = [
  { name: 'team', values: ({ team }) => (team ? [written(team)] : []), isSorted: true },
  {
    name: 'location',
    values: ({ location }) => (location ? [...location.countries.map(coded), ...location.places.map(town)] : []),
    isSorted: true,
  },
  { name: 'workplace', values: ({ location }) => (location ? workplaces(location) : []), isSorted: false },
  {
    name: 'employment',
    values: ({ employment }) => {
      if (!employment) return [];
      return employment.types.length > 0 ? employment.types.map(coded) : [written(employment.text)];
    },
    isSorted: false,
  },
  { name: 'language', values: ({ lang }) => [coded(primaryLanguage(lang))], isSorted: true },
] as const satisfies readonly FacetDefinition[];

/** The name of a built-in facet. */
export type FacetName = (typeof FACETS)[number]['name'];

/** An option of a facet, with the number of jobs that selecting it shows: `findJobs` counts them. */
export interface FacetOption extends FacetValue {
  readonly count: number;
  readonly chosen: boolean;
}

/** A facet with its options, in the order of the jobs. */
export interface Facet extends Pick<FacetDefinition, 'name' | 'isSorted'> {
  readonly options: readonly FacetOption[];
}

/** Jobs under one value of a facet; without one, those that have none. */
export interface JobGroup {
  readonly value?: FacetValue;
  /** The language of the value's label. */
  readonly lang?: string;
  readonly jobs: readonly JobSummary[];
}

/** Each job under its first value of a facet. The groups are in the order of the jobs. */
export function groupJobs(jobs: readonly JobSummary[], { values }: Pick<FacetDefinition, 'values'>): JobGroup[] {
  const groups = new Map<string | undefined, { value?: FacetValue; lang?: string; jobs: JobSummary[] }>();
  for (const job of jobs) {
    const [value] = values(job);
    const known = groups.get(value?.value);
    if (known) known.jobs.push(job);
    else groups.set(value?.value, { ...(value && { value, lang: job.lang }), jobs: [job] });
  }
  return [...groups.values()];
}

function workplaces({ remote, hybrid }: JobLocation): FacetValue[] {
  if (!remote && !hybrid) return [coded('onsite')];
  return [...(remote ? [coded('remote')] : []), ...(hybrid ? [coded('hybrid')] : [])];
}

function coded(value: string): FacetValue {
  return { value };
}

function town({ name, country }: JobPlace): FacetValue {
  return { ...written(name), ...(country && { parent: country }) };
}

function written(text: string): FacetValue {
  const label = text.trim();
  return { value: label.toLowerCase(), label };
}
