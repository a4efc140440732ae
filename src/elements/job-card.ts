import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { textDirection } from '../posting/languages.js';
import type { JobSummary } from '../posting/job-posting.js';
import { matchedParts } from '../search/matched-parts.js';
import { cardStyles } from './job-card.styles.js';
import { dispatchJobEvent, jobReference } from './shared/events.js';
import { heading } from './shared/heading.js';
import { closingText, foreignLanguage, metaLine, payFact, readableFacts } from './shared/job-facts.js';
import { isPlainClick, linkTarget } from './shared/links.js';
import { SingleJobElement } from './shared/single-job-element.js';
import { tokens } from './shared/tokens.styles.js';

/**
 * Shows the summary of one job: its title as a link, team, location, employment type, introduction, pay and deadline. The
 * whole card is the link's target.
 *
 * @tag job-card
 * @slot - Fallback content, shown until the job has loaded and when loading fails.
 * @fires {CustomEvent<JobReferenceDetail>} job-open - Fired when the reader follows the link. Cancelable: call `preventDefault()` to show the posting yourself. `detail` has the `id`, `lang` and `title` of the job.
 * @fires {CustomEvent<JobLoadDetail>} job-load - Fired when the bundle has loaded. `detail` has the number of `jobs` and of `broken` entries.
 * @fires {CustomEvent<JobErrorDetail>} job-error - Fired when loading the bundle fails. `detail` has a `reason`, the `url` and a `message`.
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
   * Words to highlight, set by a list.
   *
   * @internal
   */
  @property({ attribute: false }) highlight: readonly string[] = [];

  /** Focuses the link. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.link')?.focus(options);
  }

  #follow(event: MouseEvent, job: JobSummary): void {
    if (!isPlainClick(event)) return;
    const taken = this.open ? this.open(job) : !dispatchJobEvent(this, 'job-open', jobReference(job), true);
    if (taken) event.preventDefault();
  }

  override render(): TemplateResult {
    const { regionalLocale: locale, reader, headingLevel, highlight } = this;
    const job = this.shownJob;
    if (!job || !locale) return html`<slot></slot>`;
    const href = this.href ?? linkTarget(this.hrefTemplate, job) ?? `?job=${job.id}`;
    const title = html`<a class="link" part="link" href=${href} @click=${(event: MouseEvent) => this.#follow(event, job)}
      ><bdi>${highlighted(job.title, highlight)}</bdi></a>`;
    return html`<div class="host-reset"><div class="base" part="base" lang=${locale} dir=${textDirection(job.lang)}>
      ${heading(headingLevel, title, job.lang)} ${metaLine(readableFacts(job, reader, locale))}
      ${job.intro && html`<p class="intro" part="intro" lang=${job.lang}><bdi>${highlighted(job.intro, highlight)}</bdi></p>`}
      ${this.#renderFacts(job, locale)}
    </div></div>`;
  }

  #renderFacts(job: JobSummary, locale: string): TemplateResult | typeof nothing {
    const closing = closingText(job, locale, Date.now());
    const foreign = foreignLanguage(job, this.reader, locale);
    const pay = payFact(job, locale);
    if (!pay && !closing && !foreign) return nothing;
    return html`<ul class="facts dotted" part="facts" role="list">${[
      pay && html`<li part="fact" lang=${pay.lang ?? nothing}><bdi>${pay.text}</bdi></li> `,
      closing && html`<li part="fact"><bdi>${closing}</bdi></li> `,
      foreign && html`<li part="fact badge"><bdi>${foreign}</bdi></li>`,
    ]}</ul>`;
  }
}

/** A text with the words of a query marked. */
function highlighted(text: string, words: readonly string[]): unknown {
  return matchedParts(text, words).map((part, at) => (at % 2 ? html`<mark part="mark">${part}</mark>` : part));
}

declare global {
  interface HTMLElementTagNameMap {
    'job-card': JobCard;
  }
}
