import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { languageName } from '../localization/language-name.js';
import type { InterfaceLocale } from '../localization/interface-locale.js';
import type { JobSummary } from '../posting/job-posting.js';
import { primaryLanguage } from '../posting/reader-language.js';
import { closingText } from './shared/closing-text.js';
import { heading } from './shared/heading.js';
import { cardStyles } from './job-card.styles.js';
import { dispatchJobEvent } from './shared/events.js';
import { LazyPart } from './shared/lazy-part.js';
import { isPlainClick } from './shared/plain-click.js';
import { SingleJobElement } from './shared/single-job-element.js';
import { tokens } from './shared/tokens.styles.js';

/**
 * One job in one glance: its title, which is a link; where, with whom and how; what it is about; and, quietly, what it
 * pays and when it closes. The whole card is the link's target.
 *
 * @attr lang - The reader's language; else that of the nearest element around it that has one.
 * @slot - Shown until there is a job, and when it cannot be had.
 * @fires job-open - The link was followed. Cancel it to show the posting yourself.
 * @fires job-load - The bundle of `src` has come.
 * @fires job-error - The bundle could not be had.
 * @csspart base - The whole card.
 * @csspart title - The heading.
 * @csspart link - The link in it.
 * @csspart meta - Team, place and type.
 * @csspart intro - The introduction, two lines of it.
 * @csspart facts - The list of quiet facts.
 * @csspart fact - One of them.
 * @csspart mark - What was searched for, in the title and the introduction.
 * @csspart badge - The language of the posting, where the reader's differs.
 * @cssproperty --job-accent - The color of what can be acted on.
 * @cssproperty --job-muted - The color of quiet text.
 * @cssproperty --job-heading-font - The font family of titles.
 */
export class JobCard extends SingleJobElement {
  static override styles = [tokens, cardStyles];

  static override properties: PropertyDeclarations = {
    hrefTemplate: { type: String, attribute: 'href-template' },
    href: { attribute: false },
    open: { attribute: false },
    mark: { attribute: false },
  };

  /** Where each job has its page, with `{id}` and `{lang}` in their places. */
  declare hrefTemplate: string | undefined;
  /** Where the link leads, when not by `hrefTemplate`; a list sets it. */
  declare href: string | undefined;
  /** Called instead of `job-open` and of following the link; returns false to have the link followed. A list sets it. */
  declare open: ((job: JobSummary) => boolean) | undefined;

  /** Marks in a text what was searched for. A list sets it. */
  declare mark: ((text: string) => unknown) | undefined;

  /** Not needed in a list, which knows where its cards lead. */
  readonly #target = new LazyPart(this, async () => {
    const { linkTarget } = await import('./shared/link-target.js');
    return linkTarget;
  });

  /** Puts the focus on the link. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.link')?.focus(options);
  }

  #follow(event: MouseEvent, job: JobSummary): void {
    if (!isPlainClick(event)) return;
    const { id, lang } = job;
    const taken = this.open ? this.open(job) : !dispatchJobEvent(this, 'job-open', { id, lang }, true);
    if (taken) event.preventDefault();
  }

  #facts(job: JobSummary, locale: InterfaceLocale): TemplateResult | typeof nothing {
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
    const meta = [job.team, job.location?.text, job.employment?.text].filter(Boolean);
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
