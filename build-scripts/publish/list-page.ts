import type { Organization } from '../../src/posting/job-bundle.js';
import { summaryFacts, type JobSummary } from '../../src/posting/job-posting.js';
import { languageName } from '../../src/localization/format.js';
import { jobsForReader, textDirection } from '../../src/posting/languages.js';
import { html } from '../compile/shortcodes/html.js';
import { publishedUrl } from '../compile/paths.js';
import { pageFrame } from './page-frame.js';
import { voiceFor } from './voice.js';

/**
 * The open jobs for the readers of one language, each once and with a link to its page; those not written in that language
 * are shown in another, which is named.
 *
 * @param jobs the open ones, in every language
 */
export function listPage(
  lang: string,
  jobs: readonly JobSummary[],
  organization: Organization,
  baseUrl: string | undefined,
): string {
  const voice = voiceFor(lang);
  const { openJobs, noOpenJobs } = voice.messages;
  const items = jobsForReader(jobs, lang).map((job) => {
    const facts = summaryFacts(job);
    const isForeign = job.lang !== lang;
    const language = isForeign
      ? html`<p class="meta" lang="${voice.lang}">${languageName(voice.lang, job.lang)}</p>\n`
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
    main: html`<h1${voice.langAttribute}>${openJobs}</h1>
${items.length === 0 ? html`<p class="meta"${voice.langAttribute}>${noOpenJobs}</p>` : html`<ul class="jobs">\n${items}</ul>`}`,
  });
}
