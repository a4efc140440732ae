import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { JobSummary } from '../../posting/job-posting.js';
import { heading } from '../shared/heading.js';
import { jobCards } from '../shared/job-cards.js';
import type { PostingActions, PostingView } from './posting-view.js';

/** Cards of the list's jobs that are similar to the opened one. */
export function similarJobs(
  { similarJobs: jobs, reader, headingLevel, href }: PostingView,
  { open }: PostingActions,
): TemplateResult | typeof nothing {
  if (jobs.length === 0 || !href) return nothing;
  const openCard = (job: JobSummary) => {
    open(job);
    return true;
  };
  const cards = jobs.map((job) => ({ job, href: href(job) }));
  const title = msg('Similar jobs', { id: 'similarJobs' });
  return html`<section class="similar-jobs" part="similar-jobs">
    ${heading(Math.min(6, headingLevel + 1), title, undefined, false, 'similar-jobs-title')}
    ${jobCards(cards, { reader, headingLevel: headingLevel + 2 }, openCard)}
  </section>`;
}
