import { versionsById, type JobSummary } from '../../src/posting/job-posting.js';
import { html } from '../compile/shortcodes/html.js';
import { pageFolder, publishedUrl } from '../compile/paths.js';
import { xmlDocument } from './xml-document.js';

/**
 * Renders the sitemap: the pages of the jobs, each with its translations
 * (https://www.sitemaps.org/protocol.html, https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).
 * A library would be more code: it only writes streams, and depends on Node’s types.
 *
 * @param jobs all language versions of the open jobs
 */
export function sitemap(jobs: readonly JobSummary[], baseUrl: string): string {
  const urlOf = (job: JobSummary) => publishedUrl(pageFolder(job), baseUrl);
  const versionsOf = versionsById(jobs);
  const entries = jobs.map((job) => {
    const versions = versionsOf.get(job.id) ?? [];
    const alternates = versions.map(
      (version) => html`<xhtml:link rel="alternate" hreflang="${version.lang}" href="${urlOf(version)}"/>\n`,
    );
    return html`<url>
<loc>${urlOf(job)}</loc>
${job.posted && html`<lastmod>${job.posted}</lastmod>\n`}${versions.length > 1 ? alternates : undefined}</url>
`;
  });
  return xmlDocument(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}</urlset>`);
}
