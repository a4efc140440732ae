import type { Organization } from '../../src/posting/job-bundle.js';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { jobStatus } from '../../src/posting/job-status.js';
import type { CompiledBundle } from '../compile/types.js';
import { escapeHtml, html } from '../compile/shortcodes/html.js';
import { pageFolder, publishedUrl } from '../compile/paths.js';
import { jobsWithBodies } from '../compile/output/jobs-with-bodies.js';
import type { PublishedFile } from '../compile/output/write-atomically.js';
import { jobDescription } from './job-page.js';
import { sitemap } from './sitemap.js';
import { pageLocale } from './page-locale.js';
import { xmlDocument } from './xml-document.js';

/** Options of `feeds`. */
export interface FeedsOptions {
  /** URL at which the folder of the bundle, with its static pages, is published. */
  baseUrl: string;
  /** Milliseconds since the epoch. Excludes jobs that have closed, and dates entries without a date of posting. */
  now: number;
}

/** Feeds are for what is new; the whole list is on the pages. */
const MAX_ENTRIES = 50;

/** One job in one language, in both feeds. */
interface Entry {
  url: string;
  title: string;
  summary: string;
  html: string;
  lang: string;
  published: Date;
}

/** Metadata of both feeds. */
interface Channel {
  title: string;
  homeUrl: string;
  rssUrl: string;
  jsonUrl: string;
  /** Language of the entries; `undefined` if there are several. */
  lang: string | undefined;
  updated: Date;
}

/**
 * Renders the feeds of the newest open jobs, with an entry for each job and language: `feed.xml` (RSS 2.0) and `feed.json`
 * (JSON Feed 1.1); and `sitemap.xml` of all open jobs. They link to the static pages.
 *
 * @throws TypeError when `baseUrl` is not an absolute URL
 */
export function feeds(compiled: CompiledBundle, { baseUrl, now }: FeedsOptions): PublishedFile[] {
  const isOpen = (job: JobSummary) => jobStatus(job, now) === 'open';
  const { bundle } = compiled;
  const open = bundle.jobs.filter(isOpen);
  const newest = [...open].sort((one, other) => compareDates(other.posted, one.posted)).slice(0, MAX_ENTRIES);
  const texts = new Map<JobSummary, string>(newest.map((job) => [job, '']));
  for (const [job, { html }] of jobsWithBodies(compiled)) if (texts.has(job)) texts.set(job, html);
  const entries = [...texts].map(([job, html]): Entry => ({
    url: publishedUrl(pageFolder(job), baseUrl),
    title: job.title,
    summary: jobDescription(job),
    html,
    lang: job.lang,
    published: new Date(job.posted ?? now),
  }));
  const channel = channelOf(bundle.organization, entries, baseUrl, now);
  return [
    { path: 'feed.xml', content: rss(channel, entries) },
    { path: 'feed.json', content: jsonFeed(channel, entries) },
    { path: 'sitemap.xml', content: sitemap(open, baseUrl) },
  ];
}

/** ISO 8601 dates; those of jobs without one come first. */
function compareDates(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function channelOf({ name, url }: Organization, entries: readonly Entry[], baseUrl: string, now: number): Channel {
  const [lang, ...otherLanguages] = new Set(entries.map((entry) => entry.lang));
  const { openJobs } = pageLocale(otherLanguages.length === 0 ? (lang ?? 'en') : 'en').messages;
  return {
    title: name === '' ? openJobs : `${openJobs} – ${name}`,
    homeUrl: url ?? publishedUrl('', baseUrl),
    rssUrl: publishedUrl('feed.xml', baseUrl),
    jsonUrl: publishedUrl('feed.json', baseUrl),
    lang: otherLanguages.length === 0 ? lang : undefined,
    updated: new Date(Math.max(...entries.map(({ published }) => published.getTime()), 0) || now),
  };
}

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification). A library would be more code: feed escapes only the first `]]>` of a
 * text, and cannot set the language of an item.
 */
function rss({ title, homeUrl, rssUrl, lang, updated }: Channel, entries: readonly Entry[]): string {
  // Summaries are read as HTML: https://www.rssboard.org/rss-profile#element-channel-item-description
  const items = entries.map(
    (entry) => html`<item>
<title>${entry.title}</title>
<link>${entry.url}</link>
<guid>${entry.url}</guid>
<pubDate>${entry.published.toUTCString()}</pubDate>
<dc:language>${entry.lang}</dc:language>
<description>${escapeHtml(entry.summary)}</description>
<content:encoded>${entry.html}</content:encoded>
</item>
`,
  );
  return xmlDocument(html`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${title}</title>
<link>${homeUrl}</link>
<description>${title}</description>
<lastBuildDate>${updated.toUTCString()}</lastBuildDate>
<generator>careers-widget</generator>
${lang && html`<language>${lang}</language>\n`}<atom:link href="${rssUrl}" rel="self" type="application/rss+xml"/>
${items}</channel>
</rss>`);
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
function jsonFeed({ title, homeUrl, jsonUrl, lang }: Channel, entries: readonly Entry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    feed_url: jsonUrl,
    ...(lang !== undefined && { language: lang }),
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.published.toISOString(),
      language: entry.lang,
    })),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}
