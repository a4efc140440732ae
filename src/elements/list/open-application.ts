import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { jobStatus } from '../../posting/job-status.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { jobsForReader } from '../../posting/languages.js';
import type { CardsModel } from './job-cards.js';
import { isPlainClick } from '../shared/plain-click.js';

/** The way to apply for no job in particular, where there is one: for a reader to whom no job is left. */
export function openApplication(
  jobs: readonly JobSummary[],
  { reader, href, open }: CardsModel,
): TemplateResult | undefined {
  const now = Date.now();
  const invitations = jobs.filter((job) => job.openApplication && jobStatus(job, now) === 'open');
  const [job] = jobsForReader(invitations, reader);
  if (!job) return undefined;
  const follow = (event: MouseEvent) => {
    if (isPlainClick(event) && open(job)) event.preventDefault();
  };
  return html`<p class="notice" part="notice">
    ${msg('You can always send an open application:', { id: 'openApplication' })}
    <a part="open-application" href=${href(job)} lang=${job.lang} @click=${follow}><bdi>${job.title}</bdi></a>
  </p>`;
}
