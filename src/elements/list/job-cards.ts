import type { TemplateResult } from 'lit';
import type { JobSummary } from '../../posting/job-posting.js';
import type { JobCard } from '../job-card.js';
import { html } from '../shared/prefixed-html.js';

/** Parts of a card as a page meets them on a list (https://drafts.csswg.org/css-shadow-parts/#exportparts-attr). */
const CARD_PARTS =
  'base:card,title:card-title,link:card-link,meta:card-meta,intro:card-intro,facts:card-facts,fact:card-fact,badge:card-badge,mark:card-mark';

/** What the cards of a list have in common. */
export interface CardsModel {
  /** The reader's language. */
  readonly reader: string;
  readonly href: (job: JobSummary) => string;
  readonly open: NonNullable<JobCard['open']>;
  readonly mark: JobCard['mark'];
}

/** A list of cards. */
export function jobCards(
  jobs: readonly JobSummary[],
  headingLevel: number,
  { reader, href, open, mark }: CardsModel,
): TemplateResult {
  return html`<ul class="list" part="list" role="list">
    ${jobs.map(
      (job) =>
        html`<li part="item">
          <job-card
            class="card"
            exportparts=${CARD_PARTS}
            lang=${reader}
            heading-level=${headingLevel}
            .job=${job}
            .href=${href(job)}
            .open=${open}
            .mark=${mark}
          ></job-card>
        </li>`,
    )}
  </ul>`;
}
