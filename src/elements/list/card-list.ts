import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../localization/format.js';
import { heading } from '../shared/heading.js';
import { jobCards, type LinkedJob } from '../shared/job-cards.js';
import { errorNotice, goneNotice } from '../shared/notices.js';
import { isPlainClick } from '../shared/links.js';
import type { CardGroup, ListActions, ListView } from './list-view.js';

/** The number of jobs, or what else is announced when the results change. */
export function statusMessage({ jobs, total, query, effectiveQuery, locale }: ListView): string {
  if (total === 0) return '';
  if (jobs.length === 0) return msg('No jobs match. Try fewer words or filters.', { id: 'noMatch' });
  if (effectiveQuery !== query)
    return msg(str`No jobs match “${query.trim()}”. Showing jobs for “${effectiveQuery}”.`, { id: 'correctedQuery' });
  const number = formatNumber(locale, jobs.length);
  return jobs.length === 1 ? msg('1 job', { id: 'oneJob' }) : msg(str`${number} jobs`, { id: 'jobCount' });
}

/** The cards, or what replaces them. */
export function cardList(view: ListView, actions: ListActions): TemplateResult {
  const { jobs, groups, isFiltered, hasMore, openApplication, isJobGone, hasSearchFailed } = view;
  const isEmpty = !isFiltered && jobs.every((job) => job.openApplication);
  return html`${isJobGone ? goneNotice() : nothing}
    ${hasSearchFailed ? errorNotice(msg('Only titles, teams, places and introductions could be searched.', { id: 'partialSearch' }), actions.retrySearch) : nothing}
    ${
      isEmpty
        ? html`<slot name="empty"
            ><p class="notice" part="notice">${msg('There are no open jobs right now.', { id: 'noOpenJobs' })}</p></slot
          >`
        : nothing
    }
    ${openApplication ? openApplicationNotice(openApplication, actions) : nothing}
    ${groups.map((group) => cardGroup(group, view, actions))}
    ${hasMore ? html`<button class="plain load-more" part="load-more" type="button" @click=${actions.showMore}>${msg('Show more', { id: 'showMore' })}</button>` : nothing}`;
}

function cardGroup({ label, lang, cards }: CardGroup, view: ListView, actions: ListActions): TemplateResult {
  if (label === undefined) return jobCards(cards, view, actions);
  const { headingLevel } = view;
  return html`${heading(headingLevel, html`<bdi>${label}</bdi>`, lang, false, 'group-title')}
  ${jobCards(cards, { ...view, headingLevel: headingLevel + 1 }, actions)}`;
}

/** The way to apply for no job in particular, for a reader to whom no job is left. */
function openApplicationNotice({ job, href }: LinkedJob, { openJob }: ListActions): TemplateResult {
  const follow = (event: MouseEvent) => {
    if (isPlainClick(event) && openJob(job)) event.preventDefault();
  };
  return html`<p class="notice" part="notice">
    ${msg('You can always send an open application:', { id: 'openApplication' })}
    <a part="open-application" href=${href} lang=${job.lang} @click=${follow}><bdi>${job.title}</bdi></a>
  </p>`;
}
