import type { JobSummary } from './job-posting.js';

/**
 * Version of the bundle format. Elements reject a bundle of any other version. It is incremented only by a change that
 * elements of an older version would display incorrectly.
 */
export const SCHEMA_VERSION = 1;

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
}
