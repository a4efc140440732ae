import { Feed } from 'feed';
import type { Organization } from '../../src/posting/job-bundle.js';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { jobStatus } from '../../src/posting/job-status.js';
import type { CompiledBundle } from '../compile/output/write-bundle.js';
import { escapeHtml } from '../compile/shortcodes/html.js';
import { pageFolder, publishedUrl } from '../compile/paths.js';
import type { PublishedFile } from '../compile/output/write-atomically.js';
import { jobDescription } from './job-page.js';
import { sitemap } from './sitemap.js';
import { pageLocale } from './page-locale.js';

/** Options of `feeds`. */
export interface FeedsOptions {
  /** URL at which the folder of the bundle, with its static pages, is published. */
  baseUrl: string;
  /** Milliseconds since the epoch. Excludes jobs that have closed, and dates entries without a date of posting. */
  now: number;
}

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
 * Renders the feeds of open jobs, with an entry for each job and language: `feed.xml` (RSS 2.0), `feed.json` (JSON Feed 1.1)
 * and `sitemap.xml`. They link to the static pages.
 *
 * @throws TypeError when `baseUrl` is not an absolute URL
 */
export function feeds({ bundle, bodies }: CompiledBundle, { baseUrl, now }: FeedsOptions): PublishedFile[] {
  const isOpen = (job: JobSummary) => jobStatus(job, now) === 'open';
  const entries = bundle.jobs.flatMap((job, index): Entry[] => {
    if (!isOpen(job)) return [];
    return [
      {
        url: publishedUrl(pageFolder(job), baseUrl),
        title: job.title,
        summary: jobDescription(job),
        html: bodies[index]?.html ?? '',
        lang: job.lang,
        published: new Date(job.posted ?? now),
      },
    ];
  });
  const channel = channelOf(bundle.organization, entries, baseUrl, now);
  return [
    { path: 'feed.xml', content: rss(channel, entries) },
    { path: 'feed.json', content: jsonFeed(channel, entries) },
    { path: 'sitemap.xml', content: sitemap(bundle.jobs.filter(isOpen), baseUrl) },
  ];
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

/** Characters that are not allowed in XML 1.0, escaped or not: https://www.w3.org/TR/xml/#charsets */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** RSS 2.0: https://www.rssboard.org/rss-specification */
function rss({ title, homeUrl, rssUrl, lang, updated }: Channel, entries: readonly Entry[]): string {
  const feed = new Feed({
    title,
    description: title,
    link: homeUrl,
    feed: rssUrl,
    updated,
    generator: 'careers-widget',
    ...(lang !== undefined && { language: lang }),
  });
  for (const entry of entries) {
    feed.addItem({
      title: entry.title,
      link: entry.url,
      date: entry.published,
      // Read as HTML: https://www.rssboard.org/rss-profile#element-channel-item-description
      description: escapeHtml(entry.summary),
      // The library declares the prefix of `dc:language` only if there is content.
      content: `${entry.html}\n`,
      extensions: [{ name: 'dc:language', objects: { _text: entry.lang } }],
    });
  }
  return `${feed.rss2().replace(NOT_XML, '')}\n`;
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); the library supports 1.0, whose entries have no language. */
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
