import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isFiltered } from '../../search/change-criteria.js';
import { FACET_NAMES, type FacetName } from '../../search/criteria.js';
import type { Facet } from '../../search/facets.js';
import { searchWords } from '../../search/text-search.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { addStyles } from '../shared/add-styles.js';
import { CriteriaController } from './url-controller.js';
import { FacetChoices } from './facet-menu.js';
import { facetChoicesStyles } from './facet-menu.styles.js';
import type { FilterSheet } from './filter-sheet.js';
import { filterSummary } from './active-filters.js';
import { groupedCards } from './grouped-cards.js';
import type { JobCard } from '../job-card.js';
import { dispatchJobEvent } from '../shared/events.js';
import { JobFinder } from './job-search-controller.js';
import type { JobList } from '../job-list.js';
import { jobsPerPage } from './jobs-per-page.js';
import { LazyPart } from '../shared/lazy-part.js';
import { linkTarget } from '../shared/link-target.js';
import type { ListModel, ListQuestion } from './list-content.js';
import { markMatches } from './mark-matches.js';
import type { openApplication } from './open-application.js';
import { PostingOpener } from '../detail/posting-router.js';
import { prepareSearch } from './prepare-search.js';

/**
 * A list in use: what its reader asks for, what is found, and the posting that is open. Fetched when a hand comes near the
 * list, and before the first cards only where the URL or the page asks for more than the plain list.
 */
export class ListUse {
  /** What the facets open to. */
  readonly choices: FacetChoices;
  readonly postings: PostingOpener;

  readonly #host: JobList;
  readonly #criteria: CriteriaController;
  readonly #finder: JobFinder;
  readonly #sheet: LazyPart<FilterSheet>;
  readonly #openApplication: LazyPart<typeof openApplication>;
  /** What is searched for: the reader's query, or what was probably meant by it. */
  #sought = '';
  /** How many pages of jobs are shown. */
  #pages = 1;

  /** @param prefix what stands before this list's names in the URL */
  constructor(host: JobList, prefix: () => string) {
    this.#host = host;
    addStyles(host, facetChoicesStyles);
    this.#criteria = new CriteriaController(host, {
      url: () => ({ mode: host.urlState, prefix: prefix() }),
      startQuery: () => (typeof host.search === 'string' ? host.search : ''),
      filtered: () => void this.#tellFilter(),
    });
    this.#finder = new JobFinder(host);
    this.postings = new PostingOpener(host, this.#criteria);
    this.choices = new FacetChoices(host, this);
    this.#sheet = new LazyPart(host, async () => {
      const { FilterSheet } = await import('./filter-sheet.js');
      return new FilterSheet(host, this);
    });
    this.#openApplication = new LazyPart(host, async () => {
      const { openApplication } = await import('./open-application.js');
      return openApplication;
    });
  }

  /** Whether anything is searched for or chosen. */
  get isFiltered(): boolean {
    return isFiltered(this.#criteria.criteria);
  }

  /** What the list shows now. */
  answer(question: ListQuestion): Omit<ListModel, keyof ListQuestion | 'headingLevel' | 'open'> {
    const { criteria } = this.#criteria;
    const { sought, ...found } = this.#finder.find(question, criteria);
    const words = searchWords(sought);
    this.#sought = sought;
    prepareSearch(question.bundle.jobs);
    return {
      ...found,
      shown: jobsPerPage(this.#host.pageSize) * this.#pages,
      query: criteria.query,
      href: (job) => this.#pageOf(job, question.bundle.url) ?? this.#criteria.href(this.#refer(job)),
      mark: words.length > 0 ? (text) => markMatches(text, words) : undefined,
      use: this,
    };
  }

  /** Searches. */
  search(query: string): void {
    this.#pages = 1;
    this.#criteria.type(query);
  }

  /**
   * Chooses a value of a facet, or no longer chooses it.
   *
   * @param isFirst whether it is the first change since this facet was opened
   */
  toggle(name: FacetName, value: string, isFirst: boolean): void {
    this.#pages = 1;
    this.#criteria.toggle(name, value, isFirst);
  }

  /** Asks for everything. */
  clear(): void {
    this.#pages = 1;
    this.#criteria.clear();
  }

  /** Shows another page of jobs, and leads to the first of them. */
  async showMore(): Promise<void> {
    const cards = () => this.#host.renderRoot.querySelectorAll<JobCard>('.card');
    const shown = cards().length;
    this.#pages += 1;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const card = cards()[shown];
    await card?.updateComplete;
    card?.focus();
  }

  /** Opens the sheet that stands for the facets in a narrow place. */
  async openSheet(): Promise<void> {
    await this.#sheet.load();
    await this.#sheet.view?.show();
  }

  /** That sheet, while it is open. */
  renderSheet(facets: readonly Facet[], model: ListModel): unknown {
    return this.#sheet.view?.render(facets, model);
  }

  /** What is announced other than the number of jobs. */
  statusText({ jobs, query }: ListModel): string | undefined {
    if (jobs.length === 0) return msg('No jobs match. Try fewer words or filters.', { id: 'noMatch' });
    const sought = this.#sought;
    if (sought === query) return undefined;
    return msg(str`No jobs match “${query.trim()}”. Showing jobs for “${sought}”.`, { id: 'correctedQuery' });
  }

  /** What is chosen, and the ways to have less of it. */
  renderSummary(model: ListModel): TemplateResult {
    const takeToTheLetter = () => {
      this.#finder.literal = model.query;
      this.#host.requestUpdate();
    };
    const isCorrected = this.#sought !== model.query;
    return filterSummary(this.#host, model, this, isCorrected ? takeToTheLetter : undefined);
  }

  /** That a link has led to a job that is gone, or that not everything could be searched. */
  notices({ total }: ListModel): TemplateResult {
    const isGone = this.#criteria.criteria.job !== undefined && total > 0;
    return html`${isGone ? html`<p class="notice" part="notice">${msg('That job is no longer listed.', { id: 'jobGone' })}</p>` : nothing}
    ${this.#finder.elsewhere?.notice()}`;
  }

  /** What stands in the place of a plain list of cards. */
  cards(model: ListModel): TemplateResult | undefined {
    if (model.jobs.length === 0) return this.#openApplication.want()?.(this.#finder.index?.openable ?? [], model);
    const name = FACET_NAMES.find((one) => one === this.#host.groupBy);
    return name && groupedCards(model, name);
  }

  /** The posting that is open, if one is. */
  renderPosting({ bundle, reader }: ListQuestion): unknown {
    return this.postings.render(this.#finder.index?.openable ?? [], bundle.url, reader);
  }

  #refer(job: JobSummary): string {
    // That of most cards is known, and there may be many.
    return this.#finder.index?.view.jobs.has(job) ? job.id : this.postings.refer(job);
  }

  #pageOf(job: JobSummary, bundleUrl: string): string | undefined {
    const { openIn, hrefTemplate } = this.#host;
    if (openIn !== 'page') return undefined;
    return hrefTemplate ? linkTarget(hrefTemplate, job) : linkTarget('pages/{lang}/{id}/', job, bundleUrl);
  }

  async #tellFilter(): Promise<void> {
    await this.#finder.elsewhere?.answered;
    await this.#host.updateComplete;
    const { chosen, query } = this.#criteria.criteria;
    const count = this.#finder.finding?.jobs.length ?? 0;
    dispatchJobEvent(this.#host, 'job-filter', { chosen, searching: query.trim() !== '', count });
  }
}
