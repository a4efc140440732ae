import { applyLink } from '../../src/posting/apply-link.js';
import type { Organization } from '../../src/posting/job-bundle.js';
import { jobPostingJsonLd } from '../../src/posting/json-ld.js';
import { summaryFacts, type JobBody, type JobSummary } from '../../src/posting/job-posting.js';
import { formatDate, formatDateTime, languageIn } from '../../src/localization/format.js';
import { jobStatus } from '../../src/posting/job-status.js';
import { visit } from 'unist-util-visit';
import { parseHtml, writeHtml } from '../compile/markdown/html-tree.js';
import { html, trusted, type Html } from '../compile/shortcodes/html.js';
import { pageFolder, publishedUrl } from '../compile/paths.js';
import { pageFrame } from './page-frame.js';
import { voiceFor, type Voice } from './voice.js';

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
    description: jobDescription(job),
    organization,
    url,
    alternates:
      versions.length < 2 || !baseUrl
        ? []
        : versions.map((version) => ({ lang: version.lang, url: publishedUrl(pageFolder(version), baseUrl) })),
    top: html`<a href="../"${voice.langAttribute}>${voice.messages.allJobs}</a>`,
    main: html`<article>
<h1>${job.title}</h1>
${facts(job, voice, isClosed)}${otherVersions(job, versions, voice)}${way}<div class="body">
${trusted(pageBody(body.html, isClosed))}</div>
${isClosed ? undefined : way}</article>`,
    structuredData: jobPostingJsonLd(job, body.html, organization, { now, ...(url && { url }) }),
  });
}

/** A job in one sentence: its intro, else where and how one works, else its title. Plain text. */
export function jobDescription(job: JobSummary): string {
  return job.intro ?? (summaryFacts(job).join(' · ') || job.title);
}

/**
 * The body as it stands in a page without a script: tables that are wider than a phone can be scrolled by the keyboard, and
 * links to apply for a closed job lead nowhere.
 */
function pageBody(body: string, isClosed: boolean): string {
  const tree = parseHtml(body);
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'table') properties['tabIndex'] = 0;
    if (isClosed && [properties['className']].flat().includes('job-apply')) delete properties['href'];
  });
  return writeHtml(tree);
}

function applyButton(job: JobSummary, voice: Voice): Html | undefined {
  const href = applyLink(job.apply);
  const label = job.apply?.label;
  return href === undefined
    ? undefined
    : html`<p class="apply"><a href="${href}"${label === undefined ? voice.langAttribute : undefined}>${label ?? voice.messages.apply}</a></p>\n`;
}

function closedNotice({ closes = '' }: JobSummary, voice: Voice): Html {
  const text = voice.messages.closedOn(formatDate(voice.lang, closes));
  return html`<p class="closed"${voice.langAttribute}>${text}</p>\n`;
}

function facts(job: JobSummary, { messages, lang, langAttribute }: Voice, isClosed: boolean): Html | undefined {
  const fact = (label: string, value: string | undefined, labelLanguage = langAttribute, valueLanguage?: Html) =>
    value === undefined ? [] : html`<dt${labelLanguage}>${label}</dt><dd${valueLanguage}>${value}</dd>\n`;
  const closes = isClosed || job.closes === undefined ? undefined : formatDateTime(lang, job.closes);
  const posted = job.posted === undefined ? undefined : formatDate(lang, job.posted);
  const shown = [
    fact(messages.team, job.team),
    fact(messages.location, job.location?.text),
    fact(messages.employment, job.employment?.text),
    fact(messages.pay, job.pay?.text),
    fact(messages.applyBy, closes, langAttribute, langAttribute),
    ...(job.facts ?? []).map(({ label, value }) => fact(label, value, html``)),
    fact(messages.posted, posted, langAttribute, langAttribute),
  ].flat();
  return shown.length === 0 ? undefined : html`<dl class="facts">\n${shown}</dl>\n`;
}

/** Links to the other versions, each named in its own language. */
function otherVersions(job: JobSummary, versions: readonly JobSummary[], voice: Voice): Html | undefined {
  const links = versions.flatMap(({ lang, id }) =>
    lang === job.lang
      ? []
      : html` <a href="../../${lang}/${id}/" lang="${lang}" hreflang="${lang}">${languageIn([lang], lang)}</a>`,
  );
  return links.length === 0
    ? undefined
    : html`<p class="languages"${voice.langAttribute}>${voice.messages.otherLanguages}${links}</p>\n`;
}
