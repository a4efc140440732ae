import type { JobSummary } from '../../../src/posting/job-posting.js';

/** Where the static page of a job stands, relative to the folder of the bundle; it ends in `/`. */
export function pageFolder({ lang, id }: Pick<JobSummary, 'lang' | 'id'>): string {
  return `pages/${lang}/${id}/`;
}

/**
 * The absolute URL of something that is published, where search engines and readers of feeds find it.
 *
 * @param path relative to the folder of the bundle
 * @param baseUrl where that folder is published, `https:` or `http:`; with or without a `/` at its end
 * @throws TypeError when `baseUrl` is not such a URL
 */
export function publishedUrl(path: string, baseUrl: string): string {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!base || !/^https?:$/.test(base.protocol)) {
    throw new TypeError(`Invalid base URL “${baseUrl}”. Use an absolute URL: https://….`);
  }
  base.search = '';
  base.hash = '';
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return new URL(path, base).href;
}
