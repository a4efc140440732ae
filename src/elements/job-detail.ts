import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LazyView } from './shared/lazy-view.js';
import { errorNotice, skeleton } from './shared/notices.js';
import { noticeStyles } from './shared/notices.styles.js';
import type { PostingContext } from './detail/posting-context.js';
import { SingleJobElement } from './shared/single-job-element.js';
import { tokens } from './shared/tokens.styles.js';

/**
 * Shows a posting: title, facts, text and an apply button that stays in view.
 *
 * @tag job-detail
 * @attr {string} lang - Language of the interface, a BCP 47 tag. Defaults to the `lang` of the nearest ancestor. English, Swedish,
 * Norwegian (Bokmål and Nynorsk), Danish, Finnish and German are available; other languages fall back to English.
 * @slot - Fallback content, shown until the job has loaded and when loading fails.
 * @fires {CustomEvent<JobApplyDetail>} job-apply - Fired when the reader follows an apply link. Cancelable: call `preventDefault()` to handle the application yourself.
 * @fires {CustomEvent<JobLoadDetail>} job-load - Fired when the bundle has loaded.
 * @fires {CustomEvent<JobErrorDetail>} job-error - Fired when loading the bundle or the posting's text fails.
 * @csspart base - Wrapper around the whole posting.
 * @csspart title - Heading with the job's title.
 * @csspart meta - Team, location and employment type.
 * @csspart badge - Language of the posting, when it differs from the reader's.
 * @csspart languages - Links to the posting in other languages.
 * @csspart share - Button that shares the posting or copies its link.
 * @csspart shared - Confirmation that the link has been copied.
 * @csspart facts - List of facts.
 * @csspart contents - Table of contents of a long posting.
 * @csspart body - Text of the posting.
 * @csspart apply-bar - Container of the apply button; sticks to the bottom of the window in narrow layouts.
 * @csspart apply - Apply button.
 * @csspart apply-link - Apply link within the text.
 * @csspart button - Link within the text that is styled as a button.
 * @csspart accordion - Collapsible section of the text.
 * @csspart process - Hiring process section.
 * @csspart lead - Lead paragraph.
 * @csspart note - Note.
 * @csspart note-warning - Note of type warning.
 * @csspart note-success - Note of type success.
 * @csspart contact - Contact card.
 * @csspart callout - Block with a heading and a link.
 * @csspart callouts - Group of callouts side by side.
 * @csspart quote - Quotation.
 * @csspart related - Section with similar jobs.
 * @csspart related-title - Heading of the similar jobs.
 * @csspart list - List of similar jobs.
 * @csspart item - Item of that list.
 * @csspart icon - Icon.
 * @csspart skeleton - Placeholder shown while the text is loading.
 * @csspart notice - Message shown when the text cannot be loaded or may be out of date.
 * @csspart retry - Button that loads the text again.
 * @cssproperty [--job-accent=color-mix(in oklab, currentColor 40%, #1668dc)] - Accent color for links and buttons.
 * @cssproperty [--job-on-accent=Canvas] - Text color on the accent. Defaults to black or white, whichever contrasts more, in browsers with relative colors.
 * @cssproperty [--job-measure=66ch] - Maximum line length of the text.
 */
export class JobDetail extends SingleJobElement {
  static override styles = [tokens, noticeStyles];

  static override properties: PropertyDeclarations = {
    source: { type: String },
    forwardParams: { type: String, attribute: 'forward-params' },
    process: { type: String },
    structuredData: { type: Boolean, attribute: 'structured-data' },
    context: { attribute: false },
  };

  /** Value of the `source` parameter added to the apply URL. */
  declare source: string | undefined;
  /**
   * Space-separated query parameters of the page to forward to the apply URL; a trailing `*` is a wildcard. Parameters
   * that the apply URL already has are kept.
   */
  declare forwardParams: string;
  /** Initial state of the hiring process section: `collapsed` or `open`. Defaults to the posting's own markup. */
  declare process: 'collapsed' | 'open' | undefined;
  /** Adds JobPosting structured data to the page, for a page that shows only this job. Requires `src` and `job-id`. */
  declare structuredData: boolean;
  /**
   * What the list that opened the posting passes to it.
   *
   * @internal
   */
  declare context: PostingContext | undefined;

  readonly #lazy = new LazyView(this, async () => {
    const { JobDetailView } = await import('./detail/detail-view.js');
    return new JobDetailView(this);
  });

  constructor() {
    super();
    this.structuredData = false;
    this.forwardParams = 'utm_*';
  }

  /** Loads the bundle again. */
  reload(): void {
    this.bundle.retry();
    void this.#lazy.load();
  }

  /**
   * Resolves with the title's heading once it is rendered, or null if there is no job.
   *
   * @internal
   */
  async heading(): Promise<HTMLElement | null> {
    await this.#lazy.load();
    await this.updateComplete;
    return this.renderRoot.querySelector('.title');
  }

  #renderContent(): TemplateResult | typeof nothing {
    const { locale, reader, loaded: bundle, shownJob: job } = this;
    const { view, failed } = this.#lazy;
    if (failed || this.bundle.state.status === 'error')
      return errorNotice(msg('This posting could not be loaded.', { id: 'postingLoadError' }), () => this.reload());
    if (view && locale && (job || (bundle && this.jobId))) return view.render({ job, locale, reader, bundle });
    return job ? skeleton() : nothing;
  }

  override render(): TemplateResult {
    const isShown = this.#lazy.view && this.locale && this.shownJob;
    return html`<div class="shield">${this.#renderContent()}</div><slot ?hidden=${!!isShown}></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-detail': JobDetail;
  }
}
