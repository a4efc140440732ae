import type { LitElement } from 'lit';
import { isFiltered, NO_CRITERIA } from '../../search/criteria.js';
import { type Facet, type FacetDefinition, FACETS, facetsOf } from '../../search/facets.js';
import { searchWords } from '../../posting/fold-text.js';
import type { ValidBundle } from '../../bundle/validate.js';
import type { JobIndex } from '../../search/job-index.js';
import { jobSlug, resolveJobSlug } from '../../search/job-slug.js';
import type { JobSummary } from '../../posting/job-posting.js';
import { jobStatus } from '../../posting/job-status.js';
import { jobsForReader } from '../../posting/languages.js';
import { DocumentTitle } from '../detail/document-title.js';
import { PostingOpener } from '../detail/posting-opener.js';
import type { OpenedPosting } from '../detail/posting-presenter.js';
import { dispatchJobEvent, jobReference } from '../shared/events.js';
import type { LinkedJob } from '../shared/job-cards.js';
import { linkTarget } from '../shared/links.js';
import { PageSurface } from '../shared/page-surface.js';
import { focusNextFilter } from './active-filters.js';
import { statusMessage } from './card-list.js';
import { CriteriaController } from './criteria-controller.js';
import { labeledGroups } from './facet-labels.js';
import { JobSearchController } from './job-search-controller.js';
import type { CardGroup, ListActions, ListContext, ListHost, ListView } from './list-view.js';
import { HeightKeeper } from './height-keeper.js';
import { FacetMenuController, FilterSheetController } from './menu-controllers.js';
import { UrlPrefix } from './url-state.js';

/** Number of jobs per page where `page-size` is not a number, as in `page-size="many"`. */
const USUAL_PAGE_SIZE = 15;

/** Holds the state of a list: the search, the selected filters, the menus, and the posting that is open. */
export class ListController {
  /** What the reader can do. */
  readonly actions: ListActions;
  /** Shows the posting that is open. */
  readonly postings: PostingOpener;

  readonly #host: ListHost;
  readonly #criteria: CriteriaController;
  readonly #search: JobSearchController;
  readonly #menus: FacetMenuController;
  readonly #sheet: FilterSheetController;
  readonly #height: HeightKeeper;
  #pages = 1;
  /** What was shown last. */
  #view: ListView | undefined;
  #index: JobIndex | undefined;
  #allFacets: readonly FacetDefinition[] = FACETS;
  #facetsBundle: ValidBundle | undefined;
  #announcement = '';
  #isReportDue = false;
  #highlight: readonly string[] = [];

  /**
   * @param bundle the bundle, once it has loaded
   * @param reload loads the bundle again
   */
  constructor(host: ListHost, bundle: () => ValidBundle | undefined, reload: () => void) {
    this.#host = host;
    this.#height = new HeightKeeper(host);
    const prefix = new UrlPrefix(host, () => host.urlPrefix);
    this.#criteria = new CriteriaController(host, {
      url: () => ({ mode: host.urlState, prefix: prefix.value, facets: this.#facets(bundle()) }),
      startQuery: () => host.query ?? '',
      changing: () => this.#height.keep(),
      filtered: () => {
        this.#isReportDue = true;
      },
    });
    this.#search = new JobSearchController(host, { bundle, query: () => this.#criteria.criteria.query });
    this.#menus = new FacetMenuController(host);
    this.#sheet = new FilterSheetController(host);
    this.postings = new PostingOpener(host, {
      close: () => this.#criteria.close(),
      open: (job) => this.#criteria.open(this.#slug(job)),
      link: (job) => this.#criteria.link(this.#slug(job)),
    });
    new DocumentTitle(host, () => (host.documentTitle ? this.#view?.posting?.job.title : undefined));
    new PageSurface(host, '.facet-options, dialog');
    this.actions = this.#makeActions(reload);
    host.addController({ hostUpdated: () => this.#reportFilters() });
  }

  /** What the list shows now; `msg()` must speak the list's language. */
  view(context: ListContext): ListView {
    const { headingLevel, pageSize } = this.#host;
    const { criteria } = this.#criteria;
    const index = (this.#index = this.#search.index(context, this.#facets(context.bundle)));
    const result = this.#search.find(context.bundle, index, criteria);
    const { jobs, facets, total, effectiveQuery } = result;
    const shown = (pageSize >= 1 ? pageSize : USUAL_PAGE_SIZE) * this.#pages;
    const posting = this.#openedPosting(context, index);
    if (posting && posting.openIn !== 'dialog') this.#height.release();
    this.postings.prepare();
    const words = searchWords(effectiveQuery);
    // Cards with the same array are not rendered again.
    if (words.join(' ') !== this.#highlight.join(' ')) this.#highlight = words;
    const status = statusMessage({ ...context, ...result, query: criteria.query });
    const { isTyping } = this.#criteria;
    // One announcement, of the final result.
    if (!isTyping && !result.isPending) this.#announcement = status;
    this.#view = {
      ...context,
      ...result,
      query: criteria.query,
      status,
      announcement: this.#announcement,
      resultsKey: JSON.stringify([criteria.query, effectiveQuery, criteria.chosen]),
      isFiltered: isFiltered(criteria),
      shownFacets: this.#shownFacets(facets),
      menus: { open: this.#menus.open, searches: this.#menus.searches },
      isSheetOpen: this.#sheet.isOpen,
      highlight: this.#highlight,
      groups: this.#groups(jobs, shown, context),
      hasMore: jobs.length > shown,
      headingLevel,
      openApplication: jobs.length === 0 ? this.#openApplication(index, context) : undefined,
      isJobGone: criteria.job !== undefined && !posting && total > 0,
      hasSearchFailed: this.#search.hasFailed && criteria.query.trim() !== '',
      posting,
    };
    return this.#view;
  }

  #openedPosting({ bundle, reader }: ListContext, { openable }: JobIndex): OpenedPosting | undefined {
    const { openIn, urlState, headingLevel, source, forwardParams, process } = this.#host;
    const { criteria, isArrival } = this.#criteria;
    const job = resolveJobSlug(criteria.job, openable, reader);
    if (!job) return undefined;
    const settings = { openIn, headingLevel, source, forwardParams, process };
    return {
      ...settings,
      job,
      jobs: openable,
      facets: bundle.facets ?? [],
      bundleUrl: bundle.url,
      reader,
      isArrival,
      ownsFragment: urlState === 'hash',
    };
  }

  #facets(bundle: ValidBundle | undefined): readonly FacetDefinition[] {
    if (!bundle) return FACETS;
    if (bundle !== this.#facetsBundle) this.#allFacets = facetsOf(bundle);
    this.#facetsBundle = bundle;
    return this.#allFacets;
  }

  #shownFacets(facets: readonly Facet[]): readonly Facet[] {
    const names = this.#host.facets?.split(/\s+/) ?? facets.map(({ name }) => name);
    return names.flatMap((name) => facets.filter((facet) => facet.name === name && facet.options.length > 1));
  }

  #groups(jobs: readonly JobSummary[], shown: number, { bundle, locale, reader }: ListContext): readonly CardGroup[] {
    const facet = this.#facets(bundle).find(({ name }) => name === this.#host.groupBy);
    const linked = (job: JobSummary) => this.#linked(job, bundle.url);
    if (!facet) return jobs.length > 0 ? [{ cards: jobs.slice(0, shown).map(linked) }] : [];
    let left = shown;
    return labeledGroups(jobs, facet, reader, locale).flatMap(({ label, lang, jobs }) => {
      const cards = jobs.slice(0, left).map(linked);
      left -= cards.length;
      return cards.length > 0 ? { label, lang, cards } : [];
    });
  }

  #openApplication({ openable }: JobIndex, { bundle, reader }: ListContext): LinkedJob | undefined {
    const now = Date.now();
    const invitations = openable.filter((job) => job.openApplication && jobStatus(job, now) === 'open');
    const [job] = jobsForReader(invitations, reader);
    return job && this.#linked(job, bundle.url);
  }

  #linked(job: JobSummary, bundleUrl: string): LinkedJob {
    const { openIn, hrefTemplate } = this.#host;
    const page =
      openIn !== 'page'
        ? undefined
        : hrefTemplate
          ? linkTarget(hrefTemplate, job)
          : linkTarget('pages/{lang}/{id}/', job, bundleUrl);
    return { job, href: page ?? this.#criteria.href(this.#slug(job)) };
  }

  #slug(job: JobSummary): string {
    const index = this.#index;
    // Fast path for most cards, of which there may be many.
    return !index || index.view.jobs.has(job) ? job.id : jobSlug(job, index.openable, index.reader);
  }

  #makeActions(reload: () => void): ListActions {
    const host = this.#host;
    const filters = this.#criteria;
    const menus = this.#menus;
    const sheet = this.#sheet;
    return {
      reload,
      search: (query) => {
        this.#pages = 1;
        filters.search(query);
      },
      prepareSearch: () => {
        if (this.#view) this.#search.prepare(this.#view.bundle);
      },
      searchExactly: () => {
        this.#height.keep();
        this.#search.searchExactly(filters.criteria.query);
      },
      retrySearch: () => this.#search.retry(),
      toggleOption: (facet, value) => {
        this.#pages = 1;
        filters.toggle(facet, value, menus.isFirstChange());
      },
      searchOptions: (facet, text) => menus.search(facet, text),
      toggleMenu: (facet) => menus.toggle(facet),
      openSheet: () => {
        menus.startStep();
        void sheet.open();
      },
      closeSheet: () => sheet.close(),
      sheetClosed: () => sheet.closed(),
      removeFilter: (facet, value, index) => {
        this.#pages = 1;
        filters.toggle(facet, value, true);
        void focusNextFilter(host, index);
      },
      relax: (criteria) => {
        this.#pages = 1;
        filters.set(criteria);
        void focusNextFilter(host, 0);
      },
      clear: () => {
        this.#pages = 1;
        filters.set(NO_CRITERIA);
        if (sheet.isOpen) sheet.focusSubmit();
        else void focusNextFilter(host, 0);
      },
      showMore: () => void this.#showMore(),
      openJob: (job) => {
        const isCanceled = !dispatchJobEvent(host, 'job-open', jobReference(job), true);
        if (isCanceled || host.openIn === 'page') return isCanceled;
        this.postings.open(job);
        return true;
      },
      prefetchJob: (job) => {
        if (host.openIn !== 'page' && this.#view) this.postings.prefetch(job, this.#view.bundle.url);
      },
    };
  }

  /** Shows another page of jobs, and focuses the first of them. */
  async #showMore(): Promise<void> {
    const cards = () => this.#host.renderRoot.querySelectorAll<LitElement>('.card');
    const shown = cards().length;
    this.#pages += 1;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const card = cards()[shown];
    await card?.updateComplete;
    card?.focus();
  }

  /** Fires `job-filter` once the result is final. */
  #reportFilters(): void {
    if (!this.#isReportDue || !this.#view || this.#view.isPending) return;
    this.#isReportDue = false;
    const { chosen, query } = this.#criteria.criteria;
    const ids = this.#view.jobs.map(({ id }) => id);
    dispatchJobEvent(this.#host, 'job-filter', { chosen, searching: query.trim() !== '', count: ids.length, ids });
  }
}
