import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { JobSummary } from '../../posting/job-posting.js';
import { dispatchJobEvent, type JobReferenceDetail } from '../shared/events.js';
import { PostingDialog } from './dialog.js';
import { InlinePosting } from './inline.js';
import type { OpenedPosting, PostingNavigation, PostingPresenter } from './posting-presenter.js';
import { prepareSanitizer } from './sanitize.js';

/** Shows the posting that a list has opened, and dispatches `job-open` and `job-close`. */
export class PostingOpener implements ReactiveController {
  readonly #host: LitElement;
  readonly #navigation: PostingNavigation;
  readonly #dialog: PostingPresenter;
  readonly #inline: PostingPresenter;
  #opened: OpenedPosting | undefined;
  /** The posting of the last `job-open`. */
  #announced: JobReferenceDetail | undefined;
  #isPrepared = false;

  constructor(host: LitElement, navigation: PostingNavigation) {
    this.#host = host;
    this.#navigation = navigation;
    this.#dialog = new PostingDialog(host);
    this.#inline = new InlinePosting(host);
    host.addController(this);
  }

  hostUpdated(): void {
    const isDialog = this.#opened?.openIn === 'dialog';
    this.#dialog.afterRender(isDialog ? this.#opened?.job : undefined);
    this.#inline.afterRender(isDialog ? undefined : this.#opened?.job);
    this.#announce();
  }

  /** Loads what the first posting needs when the browser is idle. */
  prepare(): void {
    // Some browsers have no idle callbacks.
    if (!this.#isPrepared) (globalThis.requestIdleCallback ?? setTimeout)(prepareSanitizer);
    this.#isPrepared = true;
  }

  /** Opens a posting whose `job-open` has been dispatched. */
  open(job: JobSummary): void {
    this.#announced = { id: job.id, lang: job.lang };
    this.#navigation.open(job);
  }

  /** Renders the opened posting; undefined when none is open. */
  render(posting: OpenedPosting | undefined): TemplateResult | undefined {
    this.#opened = posting;
    if (!posting) return undefined;
    const { jobs, ownsFragment, openIn } = posting;
    const { open, link, close } = this.#navigation;
    const presenter = openIn === 'dialog' ? this.#dialog : this.#inline;
    return presenter.render({ ...posting, close, context: { jobs, ownsFragment, href: link, open } });
  }

  #announce(): void {
    const before = this.#announced;
    const now = this.#opened?.job;
    if (before?.id === now?.id) return;
    this.#announced = now && { id: now.id, lang: now.lang };
    if (before) dispatchJobEvent(this.#host, 'job-close', before);
    if (this.#announced) dispatchJobEvent(this.#host, 'job-open', this.#announced);
  }
}
