import type { TemplateResult } from 'lit';
import type { JobSummary } from '../../posting/job-posting.js';
import { html } from './prefixed-html.js';

/** A job and the URL that opens it. */
export interface LinkedJob {
  readonly job: JobSummary;
  readonly href: string;
}

/** Parts of a card as a page meets them on a list (https://drafts.csswg.org/css-shadow-parts/#exportparts-attr). */
const CARD_PARTS =
  'base:card,title:card-title,link:card-link,meta:card-meta,intro:card-intro,facts:card-facts,fact:card-fact,badge:card-badge,mark:card-mark';

/** What the cards of a list have in common. */
export interface CardSettings {
  /** The name of the list, for assistive technology. */
  readonly label: string;
  /** The reader's language. */
  readonly reader: string;
  readonly headingLevel: number;
  /** Words to highlight. */
  readonly highlight?: readonly string[];
}

/** What the reader of a list can do with its cards. */
export interface CardActions {
  /** Opens a job; returns false where its link is to be followed. */
  openJob(job: JobSummary): boolean;
  /** Requests the text of a job whose card is pressed; `undefined` gives up, since the press has become a scroll. */
  prefetchJob(job: JobSummary | undefined): void;
}

/** A list of cards. */
export function jobCards(
  cards: readonly LinkedJob[],
  { label, reader, headingLevel, highlight = [] }: CardSettings,
  { openJob, prefetchJob }: CardActions,
): TemplateResult {
  const press = ({ target, button }: PointerEvent) => {
    if (button === 0) prefetchJob((target as { job?: JobSummary }).job);
  };
  return html`<ul
    class="list"
    part="list"
    role="list"
    aria-label=${label}
    @pointerdown=${press}
    @pointercancel=${() => prefetchJob(undefined)}
  >
    ${cards.map(
      ({ job, href }) =>
        html`<li part="item">
          <job-card
            class="card"
            exportparts=${CARD_PARTS}
            lang=${reader}
            heading-level=${Math.min(6, headingLevel)}
            .job=${job}
            .href=${href}
            .open=${openJob}
            .highlight=${highlight}
          ></job-card>
        </li>`,
    )}
  </ul>`;
}
