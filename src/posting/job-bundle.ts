import type { JobSummary } from './job-posting.js';

/**
 * Version of the bundle format. Elements reject a bundle of any other version. The format only grows, and elements ignore
 * unknown fields; the version is incremented only by a change that older elements would display incorrectly.
 */
export const SCHEMA_VERSION = 2;

/** Largest file of a bundle, in bytes: twenty thousand jobs. More would fill a phone's memory. */
export const MAX_FILE_SIZE = 20_000_000;

/** Names of the built-in facets, in attributes and in the URL. */
export const BUILT_IN_FACETS = ['team', 'location', 'workplace', 'employment', 'language'] as const;

/** What a facet may be called: not as a built-in one, another parameter of the URL, or a property of every object. */
export function isFacetId(id: string): boolean {
  return /^[a-z][a-z0-9-]{0,40}$/.test(id) && !['q', 'job', ...BUILT_IN_FACETS].includes(id) && !(id in {});
}

/** The hiring organization. */
export interface Organization {
  name: string;
  /** Website of the organization, `https:`. */
  url?: string;
}

/** The content of `jobs.json`: one summary per job and language, in display order. */
export interface JobBundle {
  schemaVersion: typeof SCHEMA_VERSION;
  organization: Organization;
  jobs: JobSummary[];
  /** URL of the words of the postings' texts, relative to the bundle. */
  search?: string;
  /** The facets that the configuration defines, in display order. */
  facets?: BundleFacet[];
}

/** A facet that the configuration defines. */
export interface BundleFacet {
  /** Its name in attributes and in the URL: lowercase letters, digits and hyphens, and none of the built-in facets’. */
  id: string;
  /** Its label by language: a BCP 47 tag each. */
  label: Record<string, string>;
  /** Ids of values that come first, in this order. */
  order?: string[];
}
