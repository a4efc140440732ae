import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { detailView } from './detail/detail-view.js';
import { PostingController, type ShownPosting } from './detail/posting-controller.js';
import type { PostingContext, PostingSettings, ProcessState } from './detail/posting-view.js';
import { prepareSanitizer } from './detail/sanitize.js';
import { detailStyles } from './job-detail.styles.js';
import { errorNotice, goneNotice, skeleton } from './shared/notices.js';
import { noticeStyles } from './shared/notices.styles.js';
import { SingleJobElement } from './shared/single-job-element.js';
import { tokens } from './shared/tokens.styles.js';

/**
 * Shows a posting: title, facts, text and an apply button that stays in view.
 *
 * @tag job-detail
 * @slot - Fallback content, shown until the job has loaded and when loading fails.
 * @fires {CustomEvent<JobApplyDetail>} job-apply - Fired when the reader follows an apply link. Cancelable: call `preventDefault()` to handle the application yourself. `detail` has the `id`, `lang` and `title` of the job, and the `url`.
 * @fires {CustomEvent<JobLoadDetail>} job-load - Fired when the bundle has loaded. `detail` has the number of `jobs` and of `broken` entries.
 * @fires {CustomEvent<JobErrorDetail>} job-error - Fired when loading the bundle or the posting's text fails. `detail` has a `reason`, the `url` and a `message`.
 * @csspart base - Wrapper around the whole posting.
 * @csspart title - Heading with the job's title.
 * @csspart meta - Team, location and employment type.
 * @csspart badge - Language of the posting, when it differs from the reader's.
 * @csspart language-links - Links to the posting in other languages.
 * @csspart share - Button that shares the posting or copies its link.
 * @csspart share-status - Confirmation that the link has been copied.
 * @csspart facts - List of facts.
 * @csspart table-of-contents - Table of contents of a long posting.
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
 * @csspart similar-jobs - Section with similar jobs.
 * @csspart similar-jobs-title - Heading of the similar jobs.
 * @csspart list - List of similar jobs.
 * @csspart item - Item of that list.
 * @csspart back - Button below the text that returns to the list, which has opened the posting in its place.
 * @csspart icon - Icon.
 * @csspart skeleton - Placeholder shown while the text is loading.
 * @csspart notice - Message shown when the text cannot be loaded or may be out of date.
 * @csspart retry - Button that loads the text again.
 * @cssproperty [--job-accent=color-mix(in oklab, currentColor 40%, #1668dc)] - Accent color for links and buttons.
 * @cssproperty [--job-action=var(--_accent)] - Background of the apply button. Defaults to the accent.
 * @cssproperty [--job-on-action=Canvas] - Text color on that button. Defaults to black or white, whichever contrasts more, in browsers with relative colors.
 * @cssproperty [--job-measure=66ch] - Maximum line length of the text.
 */
export class JobDetail extends SingleJobElement implements PostingSettings {
  static override styles = [tokens, noticeStyles, detailStyles];

  /** Value of the `source` parameter added to the apply URL. */
  @property() source: string | undefined;
  /**
   * Space-separated query parameters of the page to forward to the apply URL; a trailing `*` is a wildcard. Parameters
   * that the apply URL already has are kept.
   */
  @property({ attribute: 'forward-params', useDefault: true }) forwardParams = 'utm_*';
  /** Initial state of the hiring process section: `collapsed` or `open`. Defaults to the posting's own markup. */
  @property() process: ProcessState | undefined;
  /** Adds JobPosting structured data to the page, for a page that shows only this job. Requires `src` and `job-id`. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;
  /**
   * What the list that opened the posting passes to it.
   *
   * @internal
   */
  @property({ attribute: false }) context: PostingContext | undefined;

  readonly #posting = new PostingController(
    this,
    () => this.#shownPosting,
    () => this.reload(),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    prepareSanitizer();
  }

  /** Loads the bundle again. */
  reload(): void {
    this.bundle.retry();
  }

  get #shownPosting(): ShownPosting | undefined {
    const {
      shownJob: job,
      loaded: bundle,
      src: base = '',
      regionalLocale: locale,
      reader,
      headingLevel,
      context,
    } = this;
    if (!job || !locale) return undefined;
    const { source, forwardParams, process, structuredData } = this;
    return { job, bundle, base, locale, reader, headingLevel, source, forwardParams, process, structuredData, context };
  }

  #renderFallback(): TemplateResult | typeof nothing {
    if (this.bundle.state.status === 'error')
      return errorNotice(msg('This posting could not be loaded.', { id: 'postingLoadError' }), () => this.reload());
    if (this.locale && this.loaded && this.jobId) return goneNotice();
    return this.shownJob ? skeleton() : nothing;
  }

  override render(): TemplateResult {
    const { view, actions } = this.#posting;
    return html`<div class="host-reset">${view ? detailView(view, actions) : this.#renderFallback()}</div>
      <slot ?hidden=${!!view}></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-detail': JobDetail;
  }
}
