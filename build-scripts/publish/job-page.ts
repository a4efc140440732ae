import { applyLink } from '../../src/posting/apply-link.js';
import type { Organization } from '../../src/posting/job-bundle.js';
import { jobPostingJsonLd } from '../../src/posting/json-ld.js';
import type { JobBody, JobSummary } from '../../src/posting/job-posting.js';
import { jobStatus } from '../../src/posting/job-status.js';
import { html, trusted, type Html } from '../compile/shortcodes/html.js';
import { closeApplyLinks } from './close-apply-links.js';
import { formatDate } from './format-date.js';
import { languageName } from './language-name.js';
import { pageFolder, publishedUrl } from '../compile/output/page-address.js';
import { pageFrame } from './page-frame.js';
import { inVoice, voiceFor, type PageVoice } from './page-labels.js';
import { summaryLine } from './summary-line.js';

/** What the page of one job is made of. */
export interface JobPageParts {
  job: JobSummary;
  body: JobBody;
  /** The job in every language it is published in, this one too. */
  versions: readonly JobSummary[];
  organization: Organization;
  baseUrl: string | undefined;
  /** Milliseconds since the epoch. */
  now: number;
}

/** The page of one job in one language: an HTML document that is good to read without a script. */
export function jobPage({ job, body, versions, organization, baseUrl, now }: JobPageParts): string {
  const voice = voiceFor(job.lang);
  const isClosed = jobStatus(job, now) === 'closed';
  const url = baseUrl && publishedUrl(pageFolder(job), baseUrl);
  const way = isClosed ? closedNotice(job, voice) : applyButton(job, voice);
  return pageFrame({
    lang: job.lang,
    title: job.title,
    description: job.intro ?? summaryLine(job),
    organization,
    url,
    alternates:
      versions.length < 2 || !baseUrl
        ? []
        : versions.map((version) => ({ lang: version.lang, url: publishedUrl(pageFolder(version), baseUrl) })),
    top: html`<a href="../"${inVoice(voice)}>${voice.labels.allJobs}</a>`,
    main: html`<article>
<h1>${job.title}</h1>
${facts(job, versions, voice, isClosed)}${way}<div class="body">
${trusted(reachTables(isClosed ? closeApplyLinks(body.html) : body.html))}</div>
${isClosed ? undefined : way}</article>`,
    structuredData: jobPostingJsonLd(job, body.html, organization, { now, ...(url && { url }) }),
  });
}

/** A table that is wider than a phone scrolls, by the keyboard too. */
function reachTables(html: string): string {
  return html.replaceAll('<table', '<table tabindex="0"');
}

function applyButton(job: JobSummary, voice: PageVoice): Html | undefined {
  const href = applyLink(job.apply);
  const label = job.apply?.label;
  return href === undefined
    ? undefined
    : html`<p class="apply"><a href="${href}"${label === undefined ? inVoice(voice) : undefined}>${label ?? voice.labels.apply}</a></p>\n`;
}

function closedNotice({ closes = '' }: JobSummary, voice: PageVoice): Html {
  const text = voice.labels.closedOn.replace('{date}', formatDate(closes, voice.lang));
  return html`<p class="closed"${inVoice(voice)}>${text}</p>\n`;
}

function facts(
  job: JobSummary,
  versions: readonly JobSummary[],
  voice: PageVoice,
  isClosed: boolean,
): Html | undefined {
  const { labels, lang } = voice;
  const own = inVoice(voice);
  const fact = (label: string, value: string | Html | undefined, labelLanguage = own, valueLanguage?: Html) =>
    value === undefined ? [] : html`<dt${labelLanguage}>${label}</dt><dd${valueLanguage}>${value}</dd>\n`;
  const day = (label: string, date: string | undefined, withTime: boolean) =>
    fact(label, date && formatDate(date, lang, withTime), own, own);
  const shown = [
    fact(labels.team, job.team),
    fact(labels.location, job.location?.text),
    fact(labels.employment, job.employment?.text),
    fact(labels.pay, job.pay?.text),
    day(labels.closes, isClosed ? undefined : job.closes, true),
    ...(job.facts ?? []).map(({ label, value }) => fact(label, value, html``)),
    day(labels.posted, job.posted, false),
    fact(labels.otherLanguages, otherVersions(job, versions)),
  ].flat();
  return shown.length === 0 ? undefined : html`<dl class="facts">\n${shown}</dl>\n`;
}

/** A link to each other version, named in its own language. */
function otherVersions(job: JobSummary, versions: readonly JobSummary[]): Html | undefined {
  const links = versions
    .filter(({ lang }) => lang !== job.lang)
    .map(({ lang, id }) => {
      return html`<a href="../../${lang}/${id}/" lang="${lang}" hreflang="${lang}">${languageName(lang, lang)}</a> `;
    });
  return links.length === 0 ? undefined : html`${links}`;
}
