import { versionsById } from '../../src/posting/job-posting.js';
import { jobStatus } from '../../src/posting/job-status.js';
import type { CompiledBundle } from '../compile/types.js';
import { jobsWithBodies } from '../compile/output/jobs-with-bodies.js';
import { jobPage } from './job-page.js';
import { listPage } from './list-page.js';
import { pageFolder } from '../compile/paths.js';
import type { PublishedFile } from '../compile/output/write-atomically.js';

/** Options of `staticPages`. */
export interface StaticPagesOptions {
  /** URL at which the folder of the bundle is published. Without it, pages have no canonical and alternate URLs. */
  baseUrl?: string;
  /** Milliseconds since the epoch. Pages of jobs that have closed say so, and have no apply button. */
  now: number;
}

/**
 * Renders a page for each job and language, `pages/<lang>/<id>/index.html`, and a list of the open jobs for each language,
 * `pages/<lang>/index.html`. The pages have no scripts.
 *
 * @returns the pages one by one, so that not all are in memory
 * @throws TypeError at the first page when `baseUrl` is not an absolute URL
 */
export function* staticPages(compiled: CompiledBundle, { baseUrl, now }: StaticPagesOptions): Generator<PublishedFile> {
  const { jobs, organization, facets } = compiled.bundle;
  const versions = versionsById(jobs);
  for (const [job, body] of jobsWithBodies(compiled)) {
    const content = jobPage({
      job,
      body,
      versions: versions.get(job.id) ?? [],
      organization,
      ...(facets && { facets }),
      baseUrl,
      now,
    });
    yield { path: `${pageFolder(job)}index.html`, content };
  }
  const open = jobs.filter((job) => jobStatus(job, now) === 'open');
  for (const lang of new Set(jobs.map(({ lang }) => lang))) {
    yield { path: `pages/${lang}/index.html`, content: listPage(lang, open, organization, baseUrl) };
  }
}
