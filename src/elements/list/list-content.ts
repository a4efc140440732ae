import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CheckedBundle } from '../../bundle/check-bundle.js';
import type { FoundJobs } from '../../search/plain-answer.js';
import { formatNumber } from '../../localization/format.js';
import type { InterfaceLanguage } from '../../posting/languages.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { jobCards, type CardsModel } from './job-cards.js';
import type { ListUse } from './list-controller.js';

/** What a list is about, and who reads it. */
export interface ListQuestion {
  readonly bundle: CheckedBundle;
  readonly locale: InterfaceLanguage;
  /** The reader's language. */
  readonly reader: string;
}

/** What a list shows. */
export interface ListModel extends FoundJobs, CardsModel, ListQuestion {
  /** Of the cards, or of the groups they stand in. */
  readonly headingLevel: number;
  /** How many jobs are shown, of those found. */
  readonly shown: number;
  /** What stands in the search field. */
  readonly query: string;
  /** What the reader can make of it, once that is there. */
  readonly use?: ListUse;
}

/** Does something with a list in use, as soon as that is there. */
export type Act = (run: (use: ListUse) => void) => void;

/** What was found, as it is announced. */
export function statusText(model: ListModel): string {
  const { jobs, total, locale, use } = model;
  if (total === 0) return '';
  const number = formatNumber(locale, jobs.length);
  return (
    use?.statusText(model) ??
    (jobs.length === 1 ? msg('1 job', { id: 'oneJob' }) : msg(str`${number} jobs`, { id: 'jobCount' }))
  );
}

/** The cards, or what stands in their place. */
export function listContent(model: ListModel, act: Act): TemplateResult {
  const { jobs, headingLevel, shown, use } = model;
  const isEmpty = !use?.isFiltered && jobs.every((job: JobSummary) => job.openApplication);
  return html`${use?.notices(model)}
    ${
      isEmpty
        ? html`<slot name="empty"
            ><p class="notice" part="notice">${msg('There are no open jobs right now.', { id: 'noOpenJobs' })}</p></slot
          >`
        : nothing
    }
    ${use?.cards(model) ?? (jobs.length > 0 ? jobCards(jobs.slice(0, shown), headingLevel, model) : nothing)}
    ${
      jobs.length > shown
        ? html`<button class="plain more" part="more" type="button" @click=${() => act((use) => void use.showMore())}>${msg('Show more', { id: 'showMore' })}</button>`
        : nothing
    }`;
}
