import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../shared/heading.js';
import { jobCards, type LinkedJob } from '../shared/job-cards.js';
import { errorNotice, goneNotice } from '../shared/notices.js';
import { isPlainClick } from '../shared/links.js';
import type { Facet } from '../../search/facets.js';
import { facetLabel, optionLabel } from './facet-labels.js';
import { jobCount } from './job-count.js';
import type { CardGroup, ListActions, ListView, SearchResult } from './list-view.js';

/** The number of jobs, or what else there is to say about the result. */
export function statusMessage(result: SearchResult & Pick<ListView, 'locale' | 'query'>): string {
  const { jobs, total, query, effectiveQuery, isPending, locale } = result;
  if (total === 0) return '';
  if (jobs.length === 0 && isPending) return msg('Loading …', { id: 'loading' });
  if (jobs.length === 0) return msg('No jobs match. Try fewer words or filters.', { id: 'noMatch' });
  const count = jobCount(jobs.length, locale);
  if (effectiveQuery === query) return count;
  return msg(str`No jobs match “${query.trim()}”. Showing ${count} for “${effectiveQuery}”.`, { id: 'correctedQuery' });
}

/** The cards, or what replaces them. */
export function cardList(view: ListView, actions: ListActions): TemplateResult {
  const { jobs, groups, isFiltered, hasMore, openApplication, isJobGone, relaxations, resultsKey } = view;
  const isEmpty = !isFiltered && jobs.every((job) => job.openApplication);
  return html`${isJobGone ? goneNotice() : nothing}
    ${
      isEmpty
        ? html`<slot name="empty"
            ><p class="notice" part="notice">${msg('There are no open jobs right now.', { id: 'noOpenJobs' })}</p></slot
          >`
        : nothing
    }
    ${keyed(
      resultsKey,
      html`${relaxations.length > 0 ? relaxationNotice(view, actions) : nothing}
      ${openApplication ? openApplicationNotice(openApplication, actions) : nothing}
      ${groups.map((group) => cardGroup(group, view, actions))}
      ${hasMore ? html`<button class="plain load-more" part="load-more" type="button" @click=${actions.showMore}>${msg('Show more jobs', { id: 'showMore' })}</button>` : nothing}`,
    )}`;
}

/** The notice that the list searches only what it has. */
export function searchNotice(retry: () => void): TemplateResult {
  const text = msg('Only titles, teams, places and introductions could be searched.', { id: 'partialSearch' });
  return errorNotice(text, retry);
}

/** Which filter to give up, and how many jobs match without it. */
function relaxationNotice({ relaxations, facets, query, locale }: ListView, { relax }: ListActions): TemplateResult {
  return html`<div class="notice" part="notice">
    ${relaxations.map(({ facet, criteria, count }) => {
      const jobs = jobCount(count, locale);
      const filter =
        facet === undefined
          ? query.trim()
          : selectedFilter(
              facets.find(({ name }) => name === facet),
              locale,
            );
      return html`<p>
        <button class="plain" part="relax" type="button" @click=${() => relax(criteria)}>
          <bdi>${msg(str`Show ${jobs} without “${filter}”`, { id: 'showWithout' })}</bdi>
        </button>
      </p>`;
    })}
  </div>`;
}

/** A facet with its selected values, as in “Team: Design, Platform”. */
function selectedFilter(facet: Facet | undefined, locale: string): string {
  if (!facet) return '';
  const labels = facet.options.filter(({ chosen }) => chosen).map((option) => optionLabel(facet.name, option, locale));
  return `${facetLabel(facet, locale)}: ${labels.join(', ')}`;
}

function cardGroup({ label, lang, cards }: CardGroup, view: ListView, actions: ListActions): TemplateResult {
  if (label === undefined) return jobCards(cards, { ...view, label: msg('Jobs', { id: 'jobs' }) }, actions);
  const { headingLevel } = view;
  return html`${heading(headingLevel, html`<bdi>${label}</bdi>`, lang, false, 'group-title')}
  ${jobCards(cards, { ...view, label, headingLevel: headingLevel + 1 }, actions)}`;
}

/** The way to apply for no job in particular, for a reader to whom no job is left. */
function openApplicationNotice({ job, href }: LinkedJob, { openJob }: ListActions): TemplateResult {
  const follow = (event: MouseEvent) => {
    if (isPlainClick(event) && openJob(job)) event.preventDefault();
  };
  return html`<p class="notice" part="notice">
    <a part="open-application" href=${href} @click=${follow}
      >${msg('You can always send an open application', { id: 'openApplication' })}</a
    >
  </p>`;
}
