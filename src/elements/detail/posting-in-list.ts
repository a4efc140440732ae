import { msg } from '@lit/localize';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { JobSummary } from '../../posting/job-posting.js';
import { detailInList } from './detail-in-list.js';
import { arrowLeft } from '../shared/more-icons.js';
import type { PlacedPosting, PostingPlace } from './posting-presenter.js';
import { ReturnPlace } from './focus-restorer.js';

/** Opens postings in the list's own place, with a way back. */
export class PostingInList implements PostingPlace {
  readonly #place: ReturnPlace;
  #job: string | undefined;

  constructor(host: LitElement) {
    this.#place = new ReturnPlace(host);
  }

  settle(opened: JobSummary | undefined): void {
    if (!opened && this.#job !== undefined) this.#place.leave(this.#job);
    this.#job = opened?.id;
    this.#place.settle();
  }

  render(posting: PlacedPosting): TemplateResult {
    const { job, isArrival, close } = posting;
    if (job.id !== this.#job) {
      if (isArrival) this.#place.arrive();
      else this.#place.enter(this.#job === undefined);
      this.#job = job.id;
    }
    return html`<button class="plain back" part="back" type="button" @click=${close}>
        ${arrowLeft()}${msg('All jobs', { id: 'allJobs' })}
      </button>
      ${detailInList(posting)}`;
  }
}
