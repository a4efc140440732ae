import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BundleController } from '../bundle/bundle-controller.js';
import { FACET_NAMES, type FacetName } from '../search/criteria.js';
import { plainAnswer } from '../search/plain-answer.js';
import type { JobSort } from '../search/compare-jobs.js';
import { LocalizedElement } from '../localization/localized-element.js';
import type { JobSummary } from '../posting/job-posting.js';
import { VERSION } from '../version.js';
import { filterBar } from './list/filter-bar.js';
import { dispatchBundleEvent, dispatchJobEvent } from './shared/events.js';
import { listStyles } from './job-list.styles.js';
import { jobsPerPage } from './list/jobs-per-page.js';
import { LazyPart } from './shared/lazy-part.js';
import { listContent, statusText, type Act, type ListModel, type ListQuestion } from './list/list-content.js';
import { copyNotice, errorNotice, skeleton } from './shared/notices.js';
import type { ListUse } from './list/list-controller.js';
import { noticeStyles } from './shared/notices.styles.js';
import { mentionsList, plainHref } from './list/plain-href.js';
import type { SearchJobs } from './list/remote-search.js';
import { tokens } from './shared/tokens.styles.js';
import { UrlPrefix } from './list/url-prefix.js';
import type { UrlStateMode } from './list/url-state.js';

/**
 * The jobs of a bundle: searched, filtered, counted, and opened where they stand.
 *
 * @attr lang - The reader's language; else that of the nearest element around it that has one. The interface speaks English, Swedish, Bokmål, Nynorsk, Danish, Finnish and German.
 * @attr {rows | cards} [layout=rows] - Jobs stand in rows with hairlines between, or as cards in as many columns as there is room for.
 * @slot - Shown until the jobs are there, and when they cannot be had.
 * @slot header - Above the filters.
 * @slot empty - Instead of the sentence that there are no jobs now.
 * @slot footer - Below the jobs.
 * @fires job-load - The jobs have come.
 * @fires job-error - The bundle or a posting could not be had.
 * @fires job-filter - The reader narrowed or widened the list.
 * @fires job-open - A posting is opened. Where a click opens it, cancel it to show the posting yourself.
 * @fires job-close - The reader went back to the list.
 * @fires job-apply - The reader is about to leave for the application. Cancel it to take it yourself.
 * @csspart base - Everything.
 * @csspart filters - The row of the search field and the facets.
 * @csspart search - The search field with its icon.
 * @csspart search-input - The field itself.
 * @csspart search-literally - Searches for what was typed, where that was taken for a typing error.
 * @csspart sheet-button - Where there is little room: opens the sheet that the facets are on.
 * @csspart sheet - The sheet.
 * @csspart sheet-clear - Clears every choice on it.
 * @csspart sheet-show - Closes it, and shows the jobs.
 * @csspart facets - The facets.
 * @csspart facet - A facet: its button and its choices.
 * @csspart facet-button - The button.
 * @csspart facet-button-chosen - The button, when something is chosen.
 * @csspart facet-choices - The list of choices.
 * @csspart facet-search - The field to find a choice by.
 * @csspart facet-choice - One of them.
 * @csspart facet-choice-idle - One that would give no job.
 * @csspart facet-count - How many jobs it gives.
 * @csspart status - How many jobs there are.
 * @csspart clear - Clears every choice.
 * @csspart chips - The choices made.
 * @csspart chip - One of them; takes it back.
 * @csspart group-title - The heading of a group, with `group-by`.
 * @csspart list - The list of cards.
 * @csspart item - An item of it, with its hairline or its edge.
 * @csspart more - Shows more jobs.
 * @csspart notice - What happened, when there is no list.
 * @csspart retry - Asks again.
 * @csspart skeleton - What stands in for the list while it is on its way.
 * @csspart open-application - Leads to the open application, where no job fits.
 * @csspart back - Leads back to the list.
 * @csspart dialog - What a posting is opened in, with `open-in="dialog"`.
 * @csspart dialog-bar - The bar at its top.
 * @csspart close - Closes it.
 * @csspart dialog-content - What is below the bar.
 * @csspart icon - Any icon.
 * @cssproperty --job-density - How much room there is, from 1, comfortable, to 0.6, compact.
 * @cssproperty --job-accent - The color of what can be acted on. Mixed from the text's color and blue.
 * @cssproperty --job-on-accent - Text on the accent. Black or white, whichever can be read.
 * @cssproperty --job-muted - The color of quiet text.
 * @cssproperty --job-divider - The color of hairlines.
 * @cssproperty --job-border - The color of the edges of fields.
 * @cssproperty --job-surface - What an opened facet stands on.
 * @cssproperty --job-on-surface - Text in an opened facet.
 * @cssproperty --job-warning - The edge of a warning in a posting.
 * @cssproperty --job-success - The edge of good news in a posting.
 * @cssproperty --job-radius - How round corners are.
 * @cssproperty --job-line-height - The distance of lines.
 * @cssproperty --job-font-size-small - The small text size.
 * @cssproperty --job-font-size-large - The size of a card's title.
 * @cssproperty --job-font-size-title - The size of a posting's title.
 * @cssproperty --job-font-weight-bold - The weight of titles and labels.
 * @cssproperty --job-heading-color - The color of headings in a posting.
 * @cssproperty --job-heading-font - The font family of titles.
 * @cssproperty --job-measure - How wide the text of a posting may get.
 */
export class JobList extends LocalizedElement {
  static readonly widgetVersion: string = VERSION;

  static override styles = [tokens, noticeStyles, listStyles];

  static override properties: PropertyDeclarations = {
    src: { type: String },
    preset: { type: String },
    search: { type: String },
    facets: { type: String },
    sort: { type: String },
    groupBy: { type: String, attribute: 'group-by' },
    openIn: { type: String, attribute: 'open-in' },
    hrefTemplate: { type: String, attribute: 'href-template' },
    process: { type: String },
    source: { type: String },
    forwardParams: { type: String, attribute: 'forward-params' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    pageSize: { type: Number, attribute: 'page-size' },
    urlPrefix: { type: String, attribute: 'url-prefix' },
    urlState: { type: String, attribute: 'url-state' },
    noSearch: { type: Boolean, attribute: 'no-search' },
  };

  /** Where `jobs.json`, the bundle, is. */
  declare src: string | undefined;
  /**
   * What the list is about for good, written as in the URL: `team=engineering&location=NO&q=design`. Other jobs do not
   * exist for it. Text counts without case.
   */
  declare preset: string | undefined;
  /** What is searched for at first, where the URL says nothing. As a property also a function that searches instead of the list. */
  declare search: string | SearchJobs | undefined;
  /** The names of the facets to show, in order, with spaces between: `team location remote employment language`, where not told. */
  declare facets: string;
  /** What stands first where the search does not decide: the editor's `order`, the `newest`, the soonest `closing`, or by `title`. */
  declare sort: JobSort;
  /** The name of the facet by whose values the jobs stand in groups, each under its first. */
  declare groupBy: FacetName | undefined;
  /** Where a job opens: `inline` in the list's place, in a `dialog` over it, or on its own `page`. */
  declare openIn: 'inline' | 'dialog' | 'page';
  /** Where each job has its page, with `{id}` and `{lang}` in their places; by default `pages/{lang}/{id}/` beside the bundle. */
  declare hrefTemplate: string | undefined;
  /** How the hiring process of an opened posting is shown at first; as the posting has it where neither is said. */
  declare process: 'collapsed' | 'open' | undefined;
  /** Told to the application as `source`. */
  declare source: string | undefined;
  /**
   * The names of the parameters in the page's URL that the application is told, with spaces between; `*` at the end of
   * a name stands for anything. What the link to the application has already stays. By default `utm_*`.
   */
  declare forwardParams: string;
  /** The level of the jobs' headings, 1–6; of the groups' where there are groups. */
  declare headingLevel: number;
  /** How many jobs are shown before the reader asks for more. */
  declare pageSize: number;
  /** Stands before the names of this list's parameters in the URL. */
  declare urlPrefix: string | undefined;
  /** Which part of the URL keeps the filters and the opened job. */
  declare urlState: UrlStateMode;
  /** No search field. */
  declare noSearch: boolean;

  readonly #bundle = new BundleController(
    this,
    () => this.src,
    (state) => dispatchBundleEvent(this, state),
  );
  readonly #prefix = new UrlPrefix(this, () => this.urlPrefix);
  readonly #use: LazyPart<ListUse> = new LazyPart(this, async () => {
    const { ListUse } = await import('./list/list-controller.js');
    return new ListUse(this, () => this.#prefix.value);
  });

  constructor() {
    super();
    this.facets = FACET_NAMES.join(' ');
    this.sort = 'order';
    this.openIn = 'inline';
    this.forwardParams = 'utm_*';
    this.headingLevel = 2;
    this.pageSize = 15;
    this.urlState = 'query';
    this.noSearch = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#fetchUse);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#fetchUse);
  }

  /** Asks for the bundle again. */
  reload(): void {
    this.#bundle.retry();
    if (this.#use.failed) this.#fetchUse();
  }

  #fetchUse = (): void => {
    void this.#use.load();
  };

  #act: Act = (run) => {
    const { view } = this.#use;
    if (view) run(view);
    else void this.#use.load().then(() => this.#use.view && run(this.#use.view));
  };

  #open = (job: JobSummary): boolean => {
    const isCanceled = !dispatchJobEvent(this, 'job-open', { id: job.id, lang: job.lang }, true);
    if (isCanceled || this.openIn === 'page') return isCanceled;
    void this.#use.load().then(() => {
      const { view } = this.#use;
      if (view) view.postings.show(job);
      // What is asked for may have gone with an older version of the page.
      else location.assign(this.#plainHref(job));
    });
    return true;
  };

  #plainHref = ({ id }: JobSummary): string => plainHref(this.urlState, this.#prefix.value, id);

  /** Whether neither the URL nor the page asks for more than every job in the editor's order. */
  get #isPlain(): boolean {
    const { preset, search, groupBy, sort, openIn, urlState } = this;
    return (
      !(preset || search || groupBy) &&
      sort === 'order' &&
      openIn !== 'page' &&
      (urlState === 'none' || !mentionsList(urlState, this.#prefix.value))
    );
  }

  #model(question: ListQuestion): ListModel | undefined {
    const { headingLevel, pageSize } = this;
    const use = this.#isPlain ? this.#use.view : this.#use.want();
    const common = { ...question, headingLevel, open: this.#open };
    if (use) return { ...common, ...use.answer(question) };
    return this.#isPlain
      ? {
          ...common,
          ...plainAnswer(question.bundle.jobs, question.reader, Date.now()),
          shown: jobsPerPage(pageSize),
          query: '',
          href: this.#plainHref,
          mark: undefined,
        }
      : undefined;
  }

  #renderWaiting(): TemplateResult | typeof nothing {
    const { state } = this.#bundle;
    if (state.status === 'error' || this.#use.failed)
      return errorNotice(msg('The jobs could not be loaded.', { id: 'jobsLoadError' }), () => this.reload());
    return state.status === 'initial' || hasContent(this) ? nothing : skeleton();
  }

  override render(): TemplateResult {
    const { locale, reader } = this;
    const { state } = this.#bundle;
    const question = state.status === 'complete' && locale && { bundle: state.bundle, locale, reader };
    if (!this.#isPlain) this.#use.want();
    const model = question ? this.#model(question) : undefined;
    const posting = model?.use?.renderPosting(model);
    const isReplaced = !!model?.use?.postings.replacesList;
    const list = isReplaced ? undefined : model;
    return html`<div
      class="base"
      part="base"
      lang=${locale ?? nothing}
      @pointerover=${this.#fetchUse}
      @focusin=${this.#fetchUse}
    >
      <slot name="header" ?hidden=${isReplaced}></slot>
      <div class="shield">
      ${list && list.total > 0 ? filterBar(list, this.facets, !this.noSearch, this.#act) : nothing}
      <div class="summary" ?hidden=${isReplaced}>
        <p class="status" part="status" role="status"><bdi>${list && statusText(list)}</bdi></p>
        ${list?.use?.renderSummary(list)}
      </div>
      ${list?.bundle.isCopy ? copyNotice(() => this.reload()) : nothing}
      ${list && listContent(list, this.#act)} ${model ? posting : this.#renderWaiting()}
      </div>
      <slot ?hidden=${!!model}></slot>
      <slot name="footer" ?hidden=${isReplaced}></slot>
    </div>`;
  }
}

/** Whether a page has put anything into an element to be shown in its place. */
function hasContent(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element ? !node.slot : node instanceof Text && node.data.trim() !== '',
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'job-list': JobList;
  }
}
