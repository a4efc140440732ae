import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { JobSummary } from '../../posting/job-posting.js';
import { backButton } from './back-button.js';
import { FocusRestorer } from './focus-restorer.js';
import { jobDetail, type PresentedPosting, type PostingPresenter } from './posting-presenter.js';

/** Shows an opened posting in place of the list, with a button to go back; Escape does the same. */
export class InlinePosting implements PostingPresenter, ReactiveController {
  readonly #host: LitElement;
  readonly #focus: FocusRestorer;
  #job: string | undefined;
  #goBack = () => {};

  constructor(host: LitElement) {
    this.#host = host;
    this.#focus = new FocusRestorer(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKey);
  }

  render(posting: PresentedPosting): TemplateResult {
    const { job, isArrival, close } = posting;
    this.#goBack = close;
    if (job.id !== this.#job) {
      if (isArrival) this.#focus.arrive();
      else this.#focus.enter(this.#job === undefined);
      this.#job = job.id;
    }
    return html`${backButton(close)} ${jobDetail(posting)}`;
  }

  afterRender(opened: JobSummary | undefined): void {
    if (!opened && this.#job !== undefined) this.#focus.leave(this.#job);
    this.#job = opened?.id;
    this.#focus.afterRender();
  }

  /** Escape within the list, or where nothing is focused, unless something else has handled it. */
  #onKey = (event: KeyboardEvent): void => {
    const isHere = event.target === document.body || event.composedPath().includes(this.#host);
    if (event.key !== 'Escape' || event.defaultPrevented || !isHere || this.#job === undefined) return;
    // Escape must not also close a dialog that the list is in.
    event.preventDefault();
    this.#goBack();
  };
}
