import { msg } from '@lit/localize';
import { adoptStyles, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { JobSummary } from '../../posting/job-posting.js';
import { ApplyBar } from './apply-bar.js';
import { detailFacts, type DetailModel } from './detail-facts.js';
import { heading } from '../shared/heading.js';
import { foreignLanguage, metaLine } from '../shared/job-facts.js';
import type { JobDetail } from '../job-detail.js';
import { detailStyles } from '../job-detail.styles.js';
import { dispatchJobEvent } from '../shared/events.js';
import { LazyPart } from '../shared/lazy-part.js';
import { copyNotice, errorNotice, skeleton } from '../shared/notices.js';
import { noticeStyles } from '../shared/notices.styles.js';
import { postingStyles } from './posting-body.styles.js';
import { PostingBody } from './posting-body.js';
import type { PostingExtras } from './posting-extras.js';
import { tokens } from '../shared/tokens.styles.js';

/** What is to be shown, and to whom. */
export interface ShownPosting extends Pick<DetailModel, 'locale' | 'reader' | 'bundle'> {
  /** The version that serves the reader best; none when the bundle has no such job. */
  readonly job: JobSummary | undefined;
}

/** How an opened posting looks and behaves; the part of `<job-detail>` that is fetched when it is first needed. */
export class JobDetailView implements ReactiveController {
  readonly #host: JobDetail;
  readonly #body: PostingBody;
  readonly #apply: ApplyBar;
  readonly #extras: LazyPart<PostingExtras>;
  #model: DetailModel | undefined;

  constructor(host: JobDetail) {
    this.#host = host;
    adoptStyles(host.renderRoot as ShadowRoot, [tokens, noticeStyles, detailStyles, postingStyles]);
    this.#body = new PostingBody(host, ({ reason, url, message }) =>
      dispatchJobEvent(host, 'job-error', { reason, url, message }),
    );
    this.#apply = new ApplyBar(host);
    this.#extras = new LazyPart(host, async () => {
      const { PostingExtras } = await import('./posting-extras.js');
      return new PostingExtras(host);
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Everything, or that the job is gone. */
  render({ job: best, locale, reader, bundle }: ShownPosting): TemplateResult {
    if (!best)
      return html`<p class="notice" part="notice">${msg('That job is no longer listed.', { id: 'jobGone' })}</p>`;
    const { src: base = '', source = '', forwardParams, headingLevel } = this.#host;
    const job = this.#extras.view?.version(best, bundle) ?? best;
    const model = { job, locale, reader, bundle, base, source, forwardParams, headingLevel };
    this.#model = model;
    const text = this.#renderText(model);
    const isPending = this.#body.state.status === 'pending';
    const extras = isPending ? this.#extras.view : this.#extras.want();
    return html`<article class="base" part="base" lang=${locale} @click=${(event: MouseEvent) => this.#follow(event)}>
      <header>
        ${heading(headingLevel, html`<bdi>${job.title}</bdi>`, job.lang, true)}
        ${renderMeta(model)}
        <div class="links">${extras?.links(model)}</div>
      </header>
      ${detailFacts(model)}
      ${extras?.contents(model, this.#text)}
      <div class="body" part="body" lang=${job.lang} dir="auto">${text}</div>
      ${this.#apply.render(model)}
      ${extras?.related(model)}
    </article>`;
  }

  /** Once it has come. */
  get #text(): HTMLElement | undefined {
    const { state } = this.#body;
    return state.status === 'complete' ? state.element : undefined;
  }

  #renderText(model: DetailModel): TemplateResult {
    const { job, base, bundle, headingLevel } = model;
    const state = this.#body.want({ job, base: new URL(base, document.baseURI).href, headingLevel });
    if (state.status === 'pending') return skeleton();
    const retry = () => {
      if (bundle?.isCopy) this.#host.reload();
      this.#body.retry();
    };
    if (state.status === 'error')
      return errorNotice(msg('The text of this posting could not be loaded.', { id: 'textLoadError' }), retry);
    this.#apply.connect(state.element, model);
    return html`${state.isCopy || bundle?.isCopy ? copyNotice(retry) : nothing}${state.element}`;
  }

  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (link?.matches('.apply, .job-apply') && this.#model) this.#apply.follow(event, this.#model);
    else this.#extras.view?.follow(event);
  }
}

function renderMeta({ job, locale, reader }: DetailModel): TemplateResult | typeof nothing {
  const foreign = foreignLanguage(job, reader, locale);
  const badge = foreign && html`<span part="badge" lang=${locale}><bdi class="badge">${foreign}</bdi></span>`;
  return metaLine(job, badge || undefined);
}
