import type { Organization } from '../../src/posting/job-bundle.js';
import { summaryFacts } from '../../src/posting/facet-facts.js';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { languageName } from '../../src/localization/format.js';
import { jobsForReader, textDirection } from '../../src/posting/languages.js';
import { html } from '../compile/shortcodes/html.js';
import { publishedUrl } from '../compile/paths.js';
import { pageFrame } from './page-frame.js';
import { pageLocale } from './page-locale.js';

/**
 * Renders the list of open jobs for readers of a language, each linked to its page. Jobs that are not available in that
 * language are listed in another one, with its name.
 *
 * @param jobs all language versions of the open jobs
 */
export function listPage(
  lang: string,
  jobs: readonly JobSummary[],
  organization: Organization,
  baseUrl: string | undefined,
): string {
  const locale = pageLocale(lang);
  const { openJobs, noOpenJobs } = locale.messages;
  const items = jobsForReader(jobs, lang).map((job) => {
    const facts = summaryFacts(job);
    const isForeign = job.lang !== lang;
    const language = isForeign
      ? html`<p class="meta" lang="${locale.lang}">${languageName(locale.lang, job.lang)}</p>\n`
      : undefined;
    return html`<li${isForeign ? html` lang="${job.lang}" dir="${textDirection(job.lang)}"` : undefined}>
<h2><a href="../${job.lang}/${job.id}/">${job.title}</a></h2>
${facts.length === 0 ? undefined : html`<p class="meta">${facts.join(' · ')}</p>\n`}${job.intro && html`<p>${job.intro}</p>\n`}${language}</li>
`;
  });
  return pageFrame({
    lang,
    title: openJobs,
    description: organization.name === '' ? openJobs : `${openJobs} – ${organization.name}`,
    organization,
    url: baseUrl && publishedUrl(`pages/${lang}/`, baseUrl),
    alternates: [],
    main: html`<h1${locale.langAttribute}>${openJobs}</h1>
${items.length === 0 ? html`<p class="meta"${locale.langAttribute}>${noOpenJobs}</p>` : html`<ul class="jobs">\n${items}</ul>`}`,
  });
}
