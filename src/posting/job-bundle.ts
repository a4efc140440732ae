import type { JobSummary } from './job-posting.js';

/**
 * The version of the bundle's shape. A reader refuses a bundle with another one, since it cannot know what has
 * changed. It is raised only by a change that would make an older reader show something wrong.
 */
export const SCHEMA_VERSION = 1;

/** Whose jobs these are. */
export interface Organization {
  name: string;
  /** The organization's own site, `https:`. */
  url?: string;
}

/** What `jobs.json` holds: one summary per job and language, in the order to be shown. */
export interface JobBundle {
  schemaVersion: typeof SCHEMA_VERSION;
  organization: Organization;
  jobs: JobSummary[];
}
