import type { JobSummary } from '../posting/job-posting.js';
import { jobsForReader } from '../posting/languages.js';

/**
 * The slug of a version of a job in a URL: the job’s id, and, where the reader would get another version by it, a period
 * and the language. An id never has a period.
 *
 * @param jobs among which its other versions are
 * @param reader the reader's language, a BCP 47 tag
 */
export function jobSlug({ id, lang }: JobSummary, jobs: readonly JobSummary[], reader: string): string {
  return resolveJobSlug(id, jobs, reader)?.lang === lang ? id : `${id}.${lang}`;
}

/** The version that a slug names; where there is none in that language, the one that serves the reader best. */
export function resolveJobSlug(
  slug: string | undefined,
  jobs: readonly JobSummary[],
  reader: string,
): JobSummary | undefined {
  if (slug === undefined) return undefined;
  const [id, lang] = slug.split('.');
  const versions = jobs.filter((job) => job.id === id);
  return versions.find((version) => version.lang === lang) ?? jobsForReader(versions, reader)[0];
}
