import { msg, str } from '@lit/localize';
import { adoptStyles, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { formatDate } from '../localization/format-date.js';
import { applyLink } from '../posting/apply-link.js';
import { jobStatus } from '../posting/job-status.js';
import { heading } from './heading.js';
import type { JobDetail } from './job-detail.js';
import { detailStyles } from './job-detail.styles.js';
import { dispatchJobEvent } from './job-events.js';
import { detailFacts, type DetailModel } from './detail-facts.js';
import { isPlainClick } from './link-target.js';
import { errorNotice, skeleton } from './list-notices.js';
import { noticeStyles } from './notice.styles.js';
import { postingStyles } from './posting-body.styles.js';
import { PostingBody } from './posting-body.js';
import { postingIcon } from './posting-icons.js';
import { tokens } from './tokens.styles.js';

/** How an opened posting looks and behaves; the part of `<job-detail>` that is fetched when it is first needed. */
export class JobDetailView implements ReactiveController {
  readonly #host: JobDetail;
  readonly #body: PostingBody;
  #model: DetailModel | undefined;

  constructor(host: JobDetail) {
    this.#host = host;
    adoptStyles(host.renderRoot as ShadowRoot, [tokens, noticeStyles, detailStyles, postingStyles]);
    this.#body = new PostingBody(host, ({ reason, url, message }) =>
      dispatchJobEvent(host, 'job-error', { reason, url, message }),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Everything. */
  render(model: DetailModel): TemplateResult {
    this.#model = model;
    const { job, locale, headingLevel } = model;
    const meta = [job.team, job.location?.text, job.employment?.text].filter(Boolean);
    return html`<article class="base" part="base" lang=${locale}>
      <header>
        ${heading(headingLevel, html`<bdi>${job.title}</bdi>`, job.lang, true)}
        ${
          meta.length > 0
            ? html`<p class="meta dotted" part="meta" lang=${job.lang}>${meta.map((text) => html`<span><bdi>${text}</bdi></span> `)}</p>`
            : nothing
        }
      </header>
      ${detailFacts(model)}
      <div class="body" part="body" lang=${job.lang} dir="auto" @click=${(event: MouseEvent) => this.#onClick(event)}>
        ${this.#renderBody(model)}
      </div>
      ${this.#renderApply(model)}
    </article>`;
  }

  #renderBody({ job, base, headingLevel }: DetailModel): TemplateResult | HTMLElement {
    const state = this.#body.want({ job, base: new URL(base, document.baseURI).href, headingLevel });
    if (state.status === 'pending') return skeleton();
    if (state.status === 'error') {
      return errorNotice(msg('The text of this posting could not be loaded.'), () => this.#body.retry());
    }
    this.#connectApplyLinks(state.element);
    return state.element;
  }

  #renderApply(model: DetailModel): TemplateResult | typeof nothing {
    const { job, locale } = model;
    if (jobStatus(job, Date.now()) === 'closed') {
      const day = job.closes && formatDate(locale, job.closes);
      const text = day ? msg(str`Applications closed on ${day}.`) : msg('Applications are closed.');
      return html`<p class="apply-bar closed" part="apply-bar"><bdi>${text}</bdi></p>`;
    }
    const href = this.#applyHref(job.apply?.url);
    if (href === undefined) return nothing;
    const { label, icon } = job.apply ?? {};
    return html`<p class="apply-bar" part="apply-bar">
      <a class="apply" part="apply" href=${href} @click=${(event: MouseEvent) => this.#apply(event, href)}
        ><span lang=${label === undefined ? nothing : job.lang}>${postingIcon(icon)}${label ?? msg('Apply')}</span></a
      >
    </p>`;
  }

  /** `undefined` when there is nowhere to apply, or no time left to. */
  #applyHref(url: string | null | undefined): string | undefined {
    const { job, source } = this.#model ?? {};
    if (!job || !url || jobStatus(job, Date.now()) === 'closed') return undefined;
    return applyLink({ url }, { source: source ?? '' });
  }

  /** The ways to apply within the text lead where the button leads, and close when it does. */
  #connectApplyLinks(body: HTMLElement): void {
    for (const link of body.querySelectorAll('a.job-apply')) {
      const href = this.#applyHref(link.getAttribute('href'));
      if (href === undefined) link.removeAttribute('href');
      else link.setAttribute('href', href);
    }
  }

  #onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    const href = link?.getAttribute('href');
    if (!link || !href) return;
    if (href.startsWith('#')) {
      if (isPlainClick(event) && this.#showSection(href.slice(1))) event.preventDefault();
    } else if (link.classList.contains('job-apply')) this.#apply(event, href);
  }

  #apply(event: MouseEvent, url: string): void {
    const job = this.#model?.job;
    if (!job || event.defaultPrevented) return;
    // The page may have stood open past the deadline.
    const closed = jobStatus(job, Date.now()) === 'closed';
    if (closed || !dispatchJobEvent(this.#host, 'job-apply', { id: job.id, lang: job.lang, url }, true)) {
      event.preventDefault();
      this.#host.requestUpdate();
    }
  }

  /** Browsers look for a fragment in the document only, not in shadow roots (https://github.com/whatwg/html/issues/4050). */
  #showSection(id: string): boolean {
    const section = this.#host.renderRoot.querySelector(`#${CSS.escape(decodeURIComponent(id))}`);
    if (!section) return false;
    for (
      let folded = section.closest('details');
      folded;
      folded = folded.parentElement?.closest('details') ?? null
    ) {
      folded.open = true;
    }
    section.scrollIntoView();
    section.setAttribute('tabindex', '-1');
    (section as HTMLElement).focus({ preventScroll: true });
    return true;
  }
}
