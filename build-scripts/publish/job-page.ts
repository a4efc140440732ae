import { applyLink } from '../../src/posting/apply-link.js';
import type { BundleFacet, Organization } from '../../src/posting/job-bundle.js';
import { jobPostingJsonLd } from '../../src/posting/json-ld.js';
import { facetFacts, summaryFacts } from '../../src/posting/facet-facts.js';
import type { JobBody, JobSummary } from '../../src/posting/job-posting.js';
import { formatDate, formatDateTime, languageIn } from '../../src/localization/format.js';
import { jobStatus } from '../../src/posting/job-status.js';
import { parseHtml, writeHtml } from '../compile/markdown/sanitize-html.js';
import { walkElements } from '../compile/markdown/walk-elements.js';
import { html, trusted, type Html } from '../compile/shortcodes/html.js';
import { pageFolder, publishedUrl } from '../compile/paths.js';
import { pageFrame } from './page-frame.js';
import { pageLocale, type PageLocale } from './page-locale.js';

/** Contents of a job's page. */
export interface JobPageParts {
  job: JobSummary;
  body: JobBody;
  /** All language versions of the job, including this one. */
  versions: readonly JobSummary[];
  organization: Organization;
  /** The facets that the configuration defines. */
  facets?: readonly BundleFacet[];
  baseUrl: string | undefined;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Renders the page of one job in one language: an HTML document without scripts. */
export function jobPage({ job, body, versions, organization, facets, baseUrl, now }: JobPageParts): string {
  const locale = pageLocale(job.lang);
  const isClosed = jobStatus(job, now) === 'closed';
  const url = baseUrl && publishedUrl(pageFolder(job), baseUrl);
  const way = isClosed ? closedNotice(job, locale) : applyButton(job, locale);
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
    top: html`<a href="../"${locale.langAttribute}>${locale.messages.allJobs}</a>`,
    main: html`<article>
<h1>${job.title}</h1>
${factList(job, facets, locale, isClosed)}${otherVersions(job, versions, locale)}${way}<div class="body">
${trusted(pageBody(body.html, isClosed))}</div>
${isClosed ? undefined : way}</article>`,
    structuredData: jobPostingJsonLd(job, body.html, organization, { now, ...(url && { url }) }),
  });
}

/** A short description of a job, as plain text: its intro, else team, place and employment, else its title. */
export function jobDescription(job: JobSummary): string {
  return job.intro ?? (summaryFacts(job).join(' · ') || job.title);
}

/**
 * Adapts a body for a page without scripts: wide tables are scrollable by keyboard, and apply links of closed jobs are
 * disabled.
 */
function pageBody(body: string, isClosed: boolean): string {
  // Parsing takes longer than all else on the page.
  if (!isClosed && !body.includes('<table')) return body;
  const tree = parseHtml(body);
  walkElements(tree, ({ tagName, properties }) => {
    if (tagName === 'table') properties['tabIndex'] = 0;
    if (isClosed && [properties['className']].flat().includes('job-apply')) delete properties['href'];
  });
  return writeHtml(tree);
}

function applyButton(job: JobSummary, locale: PageLocale): Html | undefined {
  const href = applyLink(job.apply);
  const label = job.apply?.label;
  return href === undefined
    ? undefined
    : html`<p class="apply"><a href="${href}"${label === undefined ? locale.langAttribute : undefined}>${label ?? locale.messages.apply}</a></p>\n`;
}

function closedNotice({ closes }: JobSummary, { lang, langAttribute, messages }: PageLocale): Html {
  const text = closes === undefined ? messages.closed : messages.closedOn(formatDate(lang, closes));
  return html`<p class="closed"${langAttribute}>${text}</p>\n`;
}

function factList(
  job: JobSummary,
  facets: readonly BundleFacet[] | undefined,
  { messages, lang, langAttribute }: PageLocale,
  isClosed: boolean,
): Html | undefined {
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
    ...facetFacts(job, facets).map(({ label, labelLang, value }) =>
      fact(label, value, labelLang === job.lang ? html`` : html` lang="${labelLang}"`),
    ),
    ...(job.facts ?? []).map(({ label, value }) => fact(label, value, html``)),
    fact(messages.posted, posted, langAttribute, langAttribute),
  ].flat();
  return shown.length === 0 ? undefined : html`<dl class="facts">\n${shown}</dl>\n`;
}

/** Links to the other versions, each named in its own language. */
function otherVersions(job: JobSummary, versions: readonly JobSummary[], locale: PageLocale): Html | undefined {
  const links = versions.flatMap(({ lang, id }) =>
    lang === job.lang
      ? []
      : html` <a href="../../${lang}/${id}/" lang="${lang}" hreflang="${lang}">${languageIn([lang], lang)}</a>`,
  );
  return links.length === 0
    ? undefined
    : html`<p class="languages"${locale.langAttribute}>${locale.messages.otherLanguages}${links}</p>\n`;
}
