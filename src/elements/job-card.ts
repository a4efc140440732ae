import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { languageName } from '../localization/format.js';
import { summaryFacts, type JobSummary } from '../posting/job-posting.js';
import { primaryLanguage, type InterfaceLanguage } from '../posting/languages.js';
import { closingText } from './shared/closing-text.js';
import { heading } from './shared/heading.js';
import { cardStyles } from './job-card.styles.js';
import { dispatchJobEvent } from './shared/events.js';
import { LazyPart } from './shared/lazy-part.js';
import { isPlainClick } from './shared/plain-click.js';
import { SingleJobElement } from './shared/single-job-element.js';
import { tokens } from './shared/tokens.styles.js';

/**
 * Shows the summary of one job: its title as a link, team, location, employment type, introduction, pay and deadline. The
 * whole card is the link's target.
 *
 * @tag job-card
 * @attr {string} lang - Language of the interface, a BCP 47 tag. Defaults to the `lang` of the nearest ancestor. English, Swedish,
 * Norwegian (Bokmål and Nynorsk), Danish, Finnish and German are available; other languages fall back to English.
 * @slot - Fallback content, shown until the job has loaded and when loading fails.
 * @fires {CustomEvent<JobReferenceDetail>} job-open - Fired when the reader follows the link. Cancelable: call `preventDefault()` to show the posting yourself.
 * @fires {CustomEvent<JobLoadDetail>} job-load - Fired when the bundle has loaded.
 * @fires {CustomEvent<JobErrorDetail>} job-error - Fired when loading the bundle fails.
 * @csspart base - Wrapper around the whole card.
 * @csspart title - Heading with the job's title.
 * @csspart link - Link in the heading.
 * @csspart meta - Team, location and employment type.
 * @csspart intro - Introduction, limited to two lines.
 * @csspart facts - List of secondary facts.
 * @csspart fact - Secondary fact, such as pay or deadline.
 * @csspart mark - Highlighted search match in the title or introduction.
 * @csspart badge - Language of the posting, when it differs from the reader's.
 * @cssproperty [--job-accent=color-mix(in oklab, currentColor 40%, #1668dc)] - Accent color for links.
 * @cssproperty [--job-muted=color-mix(in srgb, currentColor 76%, transparent)] - Color of secondary text.
 * @cssproperty [--job-heading-font=inherit] - Font family of the title.
 */
export class JobCard extends SingleJobElement {
  static override styles = [tokens, cardStyles];

  /** URL template of the job's page, with `{id}` and `{lang}`. */
  @property({ attribute: 'href-template' }) hrefTemplate: string | undefined;
  /**
   * URL of the link, set by a list.
   *
   * @internal
   */
  @property({ attribute: false }) href: string | undefined;
  /**
   * Called on click in place of `job-open`, set by a list; returns false to follow the link.
   *
   * @internal
   */
  @property({ attribute: false }) open: ((job: JobSummary) => boolean) | undefined;

  /**
   * Highlights search matches in a text, set by a list.
   *
   * @internal
   */
  @property({ attribute: false }) mark: ((text: string) => unknown) | undefined;

  /** Not needed in a list, which knows where its cards lead. */
  readonly #target = new LazyPart(this, async () => {
    const { linkTarget } = await import('./shared/link-target.js');
    return linkTarget;
  });

  /** Focuses the link. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.link')?.focus(options);
  }

  #follow(event: MouseEvent, job: JobSummary): void {
    if (!isPlainClick(event)) return;
    const { id, lang } = job;
    const taken = this.open ? this.open(job) : !dispatchJobEvent(this, 'job-open', { id, lang }, true);
    if (taken) event.preventDefault();
  }

  #facts(job: JobSummary, locale: InterfaceLanguage): TemplateResult | typeof nothing {
    const closing = closingText(job, locale, Date.now());
    const foreign = primaryLanguage(job.lang) !== primaryLanguage(this.reader);
    if (!job.pay && !closing && !foreign) return nothing;
    return html`<ul class="facts dotted" part="facts" role="list">
      ${job.pay && html`<li part="fact" lang=${job.lang}><bdi>${job.pay.text}</bdi></li>`}
      ${closing && html`<li part="fact"><bdi>${closing}</bdi></li>`}
      ${foreign ? html`<li part="fact badge"><bdi>${languageName(locale, job.lang)}</bdi></li>` : nothing}
    </ul>`;
  }

  override render(): TemplateResult {
    const job = this.shownJob;
    const target = this.hrefTemplate ? this.#target.want() : () => undefined;
    if (!job || !this.locale || !target) return html`<slot></slot>`;
    const meta = summaryFacts(job);
    const mark = this.mark ?? ((text) => text);
    const href = this.href ?? target(this.hrefTemplate, job) ?? `?job=${job.id}`;
    return html`<div class="shield"><div class="base" part="base" lang=${this.locale}>
      ${heading(
        this.headingLevel,
        html`<a class="link" part="link" href=${href} @click=${(event: MouseEvent) => this.#follow(event, job)}
          ><bdi>${mark(job.title)}</bdi></a>`,
        job.lang,
      )}
      ${
        meta.length > 0
          ? html`<p class="meta dotted" part="meta" lang=${job.lang}>${meta.map((text) => html`<span><bdi>${text}</bdi></span> `)}</p>`
          : nothing
      }
      ${job.intro && html`<p class="intro" part="intro" lang=${job.lang}><bdi>${mark(job.intro)}</bdi></p>`}
      ${this.#facts(job, this.locale)}
    </div></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-card': JobCard;
  }
}
