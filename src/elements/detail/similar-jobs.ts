import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { relatedJobs } from '../../search/related-jobs.js';
import type { DetailModel } from './detail-facts.js';
import { heading } from '../shared/heading.js';
import { jobCards } from '../shared/job-cards.js';
import type { PostingContext } from './posting-context.js';

/** The jobs of the list that are most like the one that is opened, if any are. */
export function relatedSection(
  { job, reader, headingLevel }: DetailModel,
  { jobs, href, open }: PostingContext,
): TemplateResult | undefined {
  const related = relatedJobs(jobs, job, reader, Date.now());
  if (related.length === 0) return undefined;
  const follow = (chosen: typeof job) => {
    open(chosen);
    return true;
  };
  const cards = related.map((one) => ({ job: one, href: href(one) }));
  return html`<section class="related" part="related">
    ${heading(Math.min(6, headingLevel + 1), msg('Similar jobs', { id: 'similarJobs' }), undefined, false, 'related-title')}
    ${jobCards(cards, { reader, headingLevel: headingLevel + 2 }, follow)}
  </section>`;
}
