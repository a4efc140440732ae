import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LazyView } from './lazy-view.js';
import { errorNotice, skeleton } from './list-notices.js';
import { noticeStyles } from './notice.styles.js';
import { SingleJobElement } from './single-job-element.js';
import { tokens } from './tokens.styles.js';

/**
 * A posting: what the job is called, its facts, its text, and the way to apply, always in reach.
 *
 * The element is small; how it looks, and the sanitiser of its text, are fetched when the first posting is opened.
 *
 * @slot - Shown until there is a job, and when it cannot be had.
 * @fires job-apply - The reader is about to leave for the application. Cancel it to take it yourself.
 * @fires job-load - The bundle of `src` has come.
 * @fires job-error - The bundle or the text could not be had.
 * @csspart base - Everything.
 * @csspart title - The heading.
 * @csspart meta - Team, place and type.
 * @csspart facts - The list of facts.
 * @csspart body - The text.
 * @csspart apply-bar - What holds the way to apply; on a narrow page it stays at the foot of the window.
 * @csspart apply - The link by which one applies.
 * @csspart apply-link - A link in the text by which one applies.
 * @csspart button - A link in the text shown as a button.
 * @csspart accordion - A folded part of the text.
 * @csspart process - The hiring process.
 * @csspart note - An aside.
 * @csspart contact - The card of a person to ask.
 * @csspart callout - A block with a heading and a link.
 * @csspart quote - A quotation.
 * @csspart notice - What happened, when there is no text.
 * @csspart retry - Asks again.
 * @cssproperty --job-accent - The colour of what can be acted on.
 * @cssproperty --job-on-accent - Text on that colour.
 * @cssproperty --job-measure - How wide the text may get.
 */
export class JobDetail extends SingleJobElement {
  static override styles = [tokens, noticeStyles];

  static override properties: PropertyDeclarations = {
    source: { type: String },
  };

  /** Told to the application as `source`. */
  declare source: string | undefined;

  readonly #lazy = new LazyView(this, async () => {
    const { JobDetailView } = await import('./job-detail-view.js');
    return new JobDetailView(this);
  });

  /** The title's heading, once it is there. */
  async heading(): Promise<HTMLElement | null> {
    await this.#lazy.load();
    await this.updateComplete;
    return this.renderRoot.querySelector('.title');
  }

  override render(): TemplateResult {
    const job = this.shownJob;
    const { locale, reader, headingLevel, source = '', src: base = '' } = this;
    const { view, failed } = this.#lazy;
    if (failed || this.bundle.state.status === 'error') {
      const retry = () => {
        this.bundle.retry();
        void this.#lazy.load();
      };
      return html`${errorNotice(msg('This posting could not be loaded.'), retry)}<slot></slot>`;
    }
    if (job && locale && view) return view.render({ job, locale, reader, base, headingLevel, source });
    return html`<slot></slot>${job ? skeleton() : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-detail': JobDetail;
  }
}
