import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LazyView } from './shared/lazy-view.js';
import { errorNotice, skeleton } from './shared/notices.js';
import { noticeStyles } from './shared/notices.styles.js';
import type { PostingContext } from './detail/posting-context.js';
import { SingleJobElement } from './shared/single-job-element.js';
import { tokens } from './shared/tokens.styles.js';

/**
 * A posting: what the job is called, its facts, its text, and the way to apply, always in reach.
 *
 * The element is small; how it looks, and the sanitizer of its text, are fetched when the first posting is opened.
 *
 * @attr lang - The reader's language; else that of the nearest element around it that has one.
 * @slot - Shown until there is a job, and when it cannot be had.
 * @fires job-apply - The reader is about to leave for the application. Cancel it to take it yourself.
 * @fires job-load - The bundle of `src` has come.
 * @fires job-error - The bundle or the text could not be had.
 * @csspart base - Everything.
 * @csspart title - The heading.
 * @csspart meta - Team, place and type.
 * @csspart badge - The language of the posting, where the reader's differs.
 * @csspart languages - The posting's versions in other languages.
 * @csspart share - Shares the posting, or copies its link.
 * @csspart shared - Says that it has.
 * @csspart facts - The list of facts.
 * @csspart contents - The table of contents of a long posting.
 * @csspart body - The text.
 * @csspart apply-bar - What holds the way to apply; on a narrow page it stays at the foot of the window.
 * @csspart apply - The link by which one applies.
 * @csspart apply-link - A link in the text by which one applies.
 * @csspart button - A link in the text shown as a button.
 * @csspart accordion - A folded part of the text.
 * @csspart process - The hiring process.
 * @csspart lead - The opening paragraph.
 * @csspart note - An aside.
 * @csspart note-warning - An aside that warns.
 * @csspart note-success - An aside with good news.
 * @csspart contact - The card of a person to ask.
 * @csspart callout - A block with a heading and a link.
 * @csspart callouts - Several of them side by side.
 * @csspart quote - A quotation.
 * @csspart related - Other jobs of the list, like this one.
 * @csspart related-title - The heading above them.
 * @csspart list - The list of their cards.
 * @csspart item - An item of it.
 * @csspart icon - Any icon.
 * @csspart skeleton - What stands in for the text while it is on its way.
 * @csspart notice - What happened, when there is no text, or only a copy of it.
 * @csspart retry - Asks again.
 * @cssproperty --job-accent - The color of what can be acted on.
 * @cssproperty --job-on-accent - Text on the accent.
 * @cssproperty --job-measure - How wide the text may get.
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

  /** Told to the application as `source`. */
  declare source: string | undefined;
  /**
   * The names of the parameters in the page's URL that the application is told, with spaces between; `*` at the end of
   * a name stands for anything. What the link to the application has already stays. By default `utm_*`.
   */
  declare forwardParams: string;
  /** How the hiring process is shown at first; as the posting has it where neither is said. */
  declare process: 'collapsed' | 'open' | undefined;
  /** Describes the job to search engines, on a page that shows it alone; needs `src` and `job-id`. */
  declare structuredData: boolean;
  /** What the list says that has opened it. */
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

  /** Asks for the bundle again. */
  reload(): void {
    this.bundle.retry();
    void this.#lazy.load();
  }

  /** The title's heading, once it is there. */
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
