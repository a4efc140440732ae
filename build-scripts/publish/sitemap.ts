import type { JobSummary } from '../../src/posting/job-posting.js';
import { html } from '../compile/shortcodes/html.js';
import { pageFolder, publishedUrl } from '../compile/paths.js';

/**
 * The pages of the jobs, each with its translations, as search engines read them
 * (https://www.sitemaps.org/protocol.html, https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).
 * It is so little that the kept library for it, which can only be read as a stream and brings Node’s types along, would be more.
 *
 * @param jobs those to name: the open ones
 */
export function sitemap(jobs: readonly JobSummary[], baseUrl: string): string {
  const urlOf = (job: JobSummary) => publishedUrl(pageFolder(job), baseUrl);
  const entries = jobs.map((job) => {
    const versions = jobs.filter(({ id }) => id === job.id);
    const alternates = versions.map(
      (version) => html`<xhtml:link rel="alternate" hreflang="${version.lang}" href="${urlOf(version)}"/>\n`,
    );
    return html`<url>
<loc>${urlOf(job)}</loc>
${job.posted && html`<lastmod>${job.posted}</lastmod>\n`}${versions.length > 1 ? alternates : undefined}</url>
`;
  });
  return html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}</urlset>
`.markup;
}
