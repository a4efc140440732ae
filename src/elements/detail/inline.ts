import { msg } from '@lit/localize';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { JobSummary } from '../../posting/job-posting.js';
import { icon } from '../shared/icons.js';
import { FocusRestorer } from './focus-restorer.js';
import { jobDetail, type PresentedPosting, type PostingPresenter } from './posting-presenter.js';

/** Shows an opened posting in place of the list, with a button to go back. */
export class InlinePosting implements PostingPresenter {
  readonly #focus: FocusRestorer;
  #job: string | undefined;

  constructor(host: LitElement) {
    this.#focus = new FocusRestorer(host);
  }

  render(posting: PresentedPosting): TemplateResult {
    const { job, isArrival, close } = posting;
    if (job.id !== this.#job) {
      if (isArrival) this.#focus.arrive();
      else this.#focus.enter(this.#job === undefined);
      this.#job = job.id;
    }
    return html`<button class="plain back" part="back" type="button" @click=${close}>
        ${icon('arrow-left')}${msg('All jobs', { id: 'allJobs' })}
      </button>
      ${jobDetail(posting)}`;
  }

  afterRender(opened: JobSummary | undefined): void {
    if (!opened && this.#job !== undefined) this.#focus.leave(this.#job);
    this.#job = opened?.id;
    this.#focus.afterRender();
  }
}
