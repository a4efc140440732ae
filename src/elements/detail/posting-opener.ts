import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { loadBody } from '../../bundle/request-cache.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { dispatchJobEvent, jobReference, type JobReferenceDetail } from '../shared/events.js';
import { PostingDialog } from './dialog.js';
import { InlinePosting } from './inline.js';
import type { OpenedPosting, PostingNavigation, PostingPresenter } from './posting-presenter.js';
import { prepareSanitizer } from './sanitize.js';

/** The Network Information API, as far as it is used here (https://wicg.github.io/netinfo/#savedata-attribute). */
type NavigatorWithConnection = Navigator & { readonly connection?: { readonly saveData?: boolean } };

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
  #prefetched = new AbortController();

  constructor(host: LitElement, navigation: PostingNavigation) {
    this.#host = host;
    this.#navigation = navigation;
    this.#dialog = new PostingDialog(host);
    this.#inline = new InlinePosting(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#prefetched.abort();
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

  /**
   * Requests the text of a posting whose card is pressed, so that it is under way when the click opens it. Gives up the
   * request before, unless its posting has been opened.
   */
  prefetch(job: JobSummary | undefined, bundleUrl: string): void {
    this.#prefetched.abort();
    const { connection }: NavigatorWithConnection = navigator;
    if (!job || connection?.saveData) return;
    this.#prefetched = new AbortController();
    // A failure is reported when the posting is opened, which requests the text again.
    loadBody(job.body, bundleUrl, this.#prefetched.signal).catch(() => {});
  }

  /** Opens a posting whose `job-open` has been dispatched. */
  open(job: JobSummary): void {
    this.#announced = jobReference(job);
    this.#navigation.open(job);
  }

  /** Renders the opened posting; undefined when none is open. */
  render(posting: OpenedPosting | undefined): TemplateResult | undefined {
    this.#opened = posting;
    if (!posting) return undefined;
    const { jobs, facets, ownsFragment, openIn, bundleUrl } = posting;
    const { open, link, close } = this.#navigation;
    const presenter = openIn === 'dialog' ? this.#dialog : this.#inline;
    const prefetch = (job: JobSummary | undefined) => this.prefetch(job, bundleUrl);
    const context = {
      jobs,
      facets,
      ownsFragment,
      href: link,
      open,
      prefetch,
      close: openIn === 'dialog' ? undefined : close,
    };
    return presenter.render({ ...posting, close, context });
  }

  #announce(): void {
    const before = this.#announced;
    const now = this.#opened?.job;
    if (before?.id === now?.id) return;
    this.#announced = now && jobReference(now);
    if (before) dispatchJobEvent(this.#host, 'job-close', before);
    if (this.#announced) dispatchJobEvent(this.#host, 'job-open', this.#announced);
  }
}
