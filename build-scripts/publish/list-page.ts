import type { Organization } from '../../src/posting/job-bundle.js';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { jobsForReader } from '../../src/posting/reader-language.js';
import { html } from '../compile/shortcodes/html.js';
import { languageName } from './language-name.js';
import { publishedUrl } from '../compile/output/page-address.js';
import { pageFrame } from './page-frame.js';
import { inVoice, voiceFor } from './page-labels.js';
import { summaryLine } from './summary-line.js';
import { textDirection } from './text-direction.js';

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
  const { openJobs, noJobs } = voice.labels;
  const items = jobsForReader(jobs, lang).map((job) => {
    const line = summaryLine(job);
    const isForeign = job.lang !== lang;
    const language = isForeign
      ? html`<p class="meta" lang="${voice.lang}">${languageName(job.lang, voice.lang)}</p>\n`
      : undefined;
    return html`<li${isForeign ? html` lang="${job.lang}" dir="${textDirection(job.lang)}"` : undefined}>
<h2><a href="../${job.lang}/${job.id}/">${job.title}</a></h2>
${line === job.title ? undefined : html`<p class="meta">${line}</p>\n`}${job.intro && html`<p>${job.intro}</p>\n`}${language}</li>
`;
  });
  return pageFrame({
    lang,
    title: openJobs,
    description: organization.name === '' ? openJobs : `${openJobs} – ${organization.name}`,
    organization,
    url: baseUrl && publishedUrl(`pages/${lang}/`, baseUrl),
    alternates: [],
    main: html`<h1${inVoice(voice)}>${openJobs}</h1>
${items.length === 0 ? html`<p class="meta"${inVoice(voice)}>${noJobs}</p>` : html`<ul class="jobs">\n${items}</ul>`}`,
  });
}
