import type { JobLocation, JobSummary } from '../posting/job-posting.js';
import { primaryLanguage } from '../posting/languages.js';
import type { FacetName } from './criteria.js';

/** One value of a facet. */
export interface FacetValue {
  /**
   * What the URL holds. Codes are in upper case (`NO`, `FULL_TIME`) save languages and `remote`'s; text that the
   * posting wrote is in lower case, so that a town called “CA” is not Canada.
   */
  readonly value: string;
  /** The posting's own words; absent where the value is a code to be named in the reader's language. */
  readonly label?: string;
}

/** A value with the number of jobs one would see by choosing it. */
export interface FacetChoice extends FacetValue {
  readonly count: number;
  readonly chosen: boolean;
}

/** A facet with its choices, in the order the jobs bring them. */
export interface Facet {
  readonly name: FacetName;
  readonly choices: readonly FacetChoice[];
}

/** The values that a job has of a facet; the first is the one it is grouped under. */
export function facetValues(name: FacetName, { team, location, employment, lang }: JobSummary): readonly FacetValue[] {
  switch (name) {
    case 'team':
      return written(team);
    case 'location':
      return [...coded(location?.countries), ...written(...(location?.places ?? []))];
    case 'remote':
      return location ? coded(waysToWork(location)) : [];
    case 'employment':
      return employment?.types.length ? coded(employment.types) : written(employment?.text);
    case 'language':
      return coded([primaryLanguage(lang)]);
  }
}

function waysToWork({ remote, hybrid }: JobLocation): string[] {
  if (!remote && !hybrid) return ['onsite'];
  return [...(remote ? ['remote'] : []), ...(hybrid ? ['hybrid'] : [])];
}

function coded(values: readonly string[] = []): FacetValue[] {
  return values.map((value) => ({ value }));
}

function written(...texts: readonly (string | undefined)[]): FacetValue[] {
  return texts.flatMap((text) => (text ? [{ value: text.trim().toLowerCase(), label: text.trim() }] : []));
}
