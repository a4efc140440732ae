import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { LocalizedElement } from '../localization/localized-element.js';
import type { JobSort } from '../search/sort-jobs.js';
import { VERSION } from '../version.js';
import { openedPostingStyles } from './detail/opened-posting.styles.js';
import type { OpenIn } from './detail/posting-presenter.js';
import type { ProcessState } from './detail/posting-view.js';
import { listStyles } from './job-list.styles.js';
import { activeFilters } from './list/active-filters.js';
import { cardList, searchNotice } from './list/card-list.js';
import { filterBar } from './list/filter-bar.js';
import { filterStyles } from './list/filters.styles.js';
import { ListController } from './list/list-controller.js';
import { listSkeleton } from './list/list-skeleton.js';
import type { ListSettings } from './list/list-view.js';
import type { SearchJobs } from './list/remote-search.js';
import type { UrlStateMode } from './list/url-state.js';
import { BundleController } from './shared/bundle-controller.js';
import { copyNotice, errorNotice } from './shared/notices.js';
import { noticeStyles } from './shared/notices.styles.js';
import { tokens } from './shared/tokens.styles.js';

/**
 * Lists the jobs of a bundle with search, filters and counts, and opens their postings.
 *
 * @tag job-list
 * @slot - Fallback content, shown until the jobs have loaded and when loading fails.
 * @slot header - Content above the filters.
 * @slot empty - Replaces the message shown when the bundle has no open jobs.
 * @slot footer - Content below the list.
 * @fires {CustomEvent<JobLoadDetail>} job-load - Fired when the bundle has loaded. `detail` has the number of `jobs` and of `broken` entries.
 * @fires {CustomEvent<JobErrorDetail>} job-error - Fired when loading the bundle or a posting fails. `detail` has a `reason`, the `url` and a `message`.
 * @fires {CustomEvent<JobFilterDetail>} job-filter - Fired when the selected filters or the search query change. `detail` has the `chosen` values, whether the reader is `searching`, the `count` of matching jobs, and their `ids`.
 * @fires {CustomEvent<JobReferenceDetail>} job-open - Fired when a posting opens. Cancelable when caused by a click: call `preventDefault()` to show the posting yourself. `detail` has the `id`, `lang` and `title` of the job.
 * @fires {CustomEvent<JobReferenceDetail>} job-close - Fired when the reader returns from a posting to the list. `detail` has the `id`, `lang` and `title` of the job.
 * @fires {CustomEvent<JobApplyDetail>} job-apply - Fired when the reader follows an apply link. Cancelable: call `preventDefault()` to handle the application yourself. `detail` has the `id`, `lang` and `title` of the job, and the `url`.
 * @csspart base - Wrapper around the whole element.
 * @csspart filters - Row with the search field and the facets.
 * @csspart search - Search field with its icon.
 * @csspart search-input - Search input.
 * @csspart search-exact - Button that disables spelling correction for this query.
 * @csspart sheet-button - Button that opens the filter sheet in narrow layouts.
 * @csspart sheet - Filter sheet of narrow layouts.
 * @csspart sheet-bar - Bar at the top of the sheet, with its title.
 * @csspart sheet-close - Button in that bar that closes the sheet.
 * @csspart sheet-clear - Button in the sheet that clears all filters.
 * @csspart sheet-submit - Button in the sheet that closes it and shows the jobs.
 * @csspart facets - Row of facets.
 * @csspart facet - Facet, with its button and its options.
 * @csspart facet-button - Button that opens a facet.
 * @csspart facet-button-selected - Facet button with at least one selected option.
 * @csspart facet-options - List of options of a facet.
 * @csspart facet-search - Input that narrows a long list of options.
 * @csspart facet-option - Option of a facet.
 * @csspart facet-option-nested - Option that is part of the one above, such as a town of a country.
 * @csspart facet-option-empty - Option with no matching jobs.
 * @csspart facet-count - Number of jobs that match an option.
 * @csspart status - Number of matching jobs.
 * @csspart clear - Button that clears all filters.
 * @csspart active-filters - List of selected filters.
 * @csspart active-filter - Selected filter; removes the filter when pressed.
 * @csspart group-title - Heading of a group, with `group-by`.
 * @csspart list - List of job cards.
 * @csspart item - List item, with its hairline or border.
 * @csspart load-more - Button that shows more jobs.
 * @csspart notice - Message shown in place of the list.
 * @csspart relax - Button that gives up one filter, shown when no job matches.
 * @csspart retry - Button that loads the bundle again.
 * @csspart skeleton - Placeholder shown while loading.
 * @csspart open-application - Link to the open application, shown when no job matches.
 * @csspart back - Button that returns to the list, above the posting and below it.
 * @csspart dialog - Dialog that contains the opened posting, with `open-in="dialog"`.
 * @csspart dialog-bar - Bar at the top of the dialog.
 * @csspart close - Button that closes the dialog.
 * @csspart dialog-content - Content of the dialog, below the bar.
 * @csspart icon - Icon.
 * @cssproperty [--job-density=1] - Spacing scale, from 1 (comfortable) to 0.6 (compact).
 * @cssproperty [--job-accent=color-mix(in oklab, currentColor 40%, #1668dc)] - Accent color for links, buttons and selected filters.
 * @cssproperty [--job-action=var(--_accent)] - Background of the apply button and of the sheet’s button. Defaults to the accent.
 * @cssproperty [--job-on-action=Canvas] - Text color on those buttons. Defaults to black or white, whichever contrasts more, in browsers with relative colors.
 * @cssproperty [--job-muted=color-mix(in srgb, currentColor 76%, transparent)] - Color of secondary text.
 * @cssproperty [--job-divider=color-mix(in srgb, currentColor 18%, transparent)] - Color of hairlines.
 * @cssproperty [--job-border=color-mix(in srgb, currentColor 56%, transparent)] - Border color of form fields.
 * @cssproperty [--job-surface=Canvas] - Background of menus, sheets and dialogs. Defaults to the nearest background color that the page has behind the list.
 * @cssproperty [--job-on-surface=CanvasText] - Text color of menus, sheets and dialogs. Defaults to the page’s text color, unless `--job-surface` is set.
 * @cssproperty [--job-warning=color-mix(in oklab, currentColor 30%, #d97706)] - Border color of warning notes in a posting.
 * @cssproperty [--job-success=color-mix(in oklab, currentColor 30%, #15803d)] - Border color of success notes in a posting.
 * @cssproperty [--job-radius=0.375em] - Border radius of fields, buttons and cards.
 * @cssproperty [--job-line-height=1.5] - Line height of text.
 * @cssproperty [--job-font-size-small=0.875em] - Font size of secondary text.
 * @cssproperty [--job-font-size-large=1.1875em] - Font size of card titles.
 * @cssproperty [--job-font-size-title=clamp(1.375em, 0.9em + 3.2cqi, 2.25em)] - Font size of a posting's title.
 * @cssproperty [--job-font-weight-bold=600] - Font weight of titles and labels.
 * @cssproperty [--job-heading-color=currentColor] - Color of titles and headings.
 * @cssproperty [--job-heading-font=inherit] - Font family of titles and headings.
 * @cssproperty [--job-measure=66ch] - Maximum line length of a posting's text.
 * @cssproperty [--job-min-height=0] - Minimum height of the list.
 */
export class JobList extends LocalizedElement implements ListSettings {
  static readonly widgetVersion: string = VERSION;

  static override styles = [tokens, noticeStyles, listStyles, filterStyles, openedPostingStyles];

  /** URL of the bundle, `jobs.json`. */
  @property() src: string | undefined;
  /**
   * Permanent filter in URL query syntax, such as `team=engineering&location=NO&q=design`. Jobs that do not match are
   * never shown. Values are case-insensitive.
   */
  @property() preset: string | undefined;
  /** Layout of the list: rows separated by hairlines, or a grid of cards. */
  @property({ reflect: true, useDefault: true }) layout: 'rows' | 'cards' = 'rows';
  /** Initial search query, unless the URL has one. */
  @property() query: string | undefined;
  /** Searches in place of the list, such as on a server. Returns the ids of the jobs that match, best first. */
  @property({ attribute: false }) search: SearchJobs | undefined;
  /**
   * Space-separated list of facets to show, in this order: `team`, `location`, `workplace`, `employment`, `language`, and
   * those that the compiler's configuration defines. Defaults to all.
   */
  @property() facets: string | undefined;
  /**
   * Sort order when no search query ranks the jobs: by the postings' `order` field, `newest` first, soonest `closing` first,
   * or by `title`.
   */
  @property({ useDefault: true }) sort: JobSort = 'order';
  /** Facet to group the jobs by, by its name. A job with several values appears under the first one only. */
  @property({ attribute: 'group-by' }) groupBy: string | undefined;
  /** Where a posting opens: `inline` in place of the list, in a `dialog`, or on its own `page`. */
  @property({ attribute: 'open-in', useDefault: true }) openIn: OpenIn = 'inline';
  /** Puts the title of the opened posting before the title of the page, in the browser's tab, history and bookmarks. */
  @property({ type: Boolean, attribute: 'document-title' }) documentTitle = false;
  /** URL template of the jobs' own pages, with `{id}` and `{lang}`. Defaults to `pages/{lang}/{id}/` relative to the bundle. */
  @property({ attribute: 'href-template' }) hrefTemplate: string | undefined;
  /** Initial state of the hiring process section: `collapsed` or `open`. Defaults to the posting's own markup. */
  @property() process: ProcessState | undefined;
  /** Value of the `source` parameter added to the apply URL. */
  @property() source: string | undefined;
  /**
   * Space-separated query parameters of the page to forward to the apply URL; a trailing `*` is a wildcard. Parameters
   * that the apply URL already has are kept.
   */
  @property({ attribute: 'forward-params', useDefault: true }) forwardParams = 'utm_*';
  /** Heading level of the job titles, 1–6. With `group-by`, heading level of the groups; titles are one level below. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;
  /** Number of jobs shown before “Show more jobs”. */
  @property({ type: Number, attribute: 'page-size', useDefault: true }) pageSize = 15;
  /** Prefix of this list's URL parameters. Defaults to none for the first list of a page, `list2-` for the second. */
  @property({ attribute: 'url-prefix' }) urlPrefix: string | undefined;
  /** Part of the URL that stores the filters and the opened job: `query`, `hash` or `none`. */
  @property({ attribute: 'url-state', useDefault: true }) urlState: UrlStateMode = 'query';
  /** Hides the search field. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;

  readonly #bundle = new BundleController(this, () => this.src);
  readonly #list = new ListController(
    this,
    () => (this.#bundle.state.status === 'complete' ? this.#bundle.state.value : undefined),
    () => this.reload(),
  );

  /** Loads the bundle again. */
  reload(): void {
    this.#bundle.retry();
  }

  override render(): TemplateResult {
    const { regionalLocale: locale, reader } = this;
    const { actions, postings } = this.#list;
    const { state } = this.#bundle;
    const view =
      state.status === 'complete' && locale ? this.#list.view({ bundle: state.value, locale, reader }) : undefined;
    const posting = postings.render(view?.posting);
    const isReplaced = view?.posting !== undefined && this.openIn !== 'dialog';
    const shown = isReplaced ? undefined : view;
    return html`<div class="base" part="base" lang=${locale ?? nothing}>
      <slot name="header" ?hidden=${isReplaced}></slot>
      <div class="host-reset">
        ${shown && shown.total > 0 ? filterBar(shown, !this.noSearch, actions) : nothing}
        <div class=${shown?.status ? 'summary' : 'empty summary'} ?hidden=${isReplaced}>
          <p class="status" part="status" aria-hidden="true"><bdi>${shown?.status}</bdi></p>
          <p class="unseen" role="status">${shown?.announcement}</p>
          ${shown && keyed(shown.resultsKey, activeFilters(shown, actions))}
          ${shown?.hasSearchFailed ? searchNotice(actions.retrySearch) : nothing}
        </div>
        ${shown?.bundle.isCopy ? copyNotice(actions.reload) : nothing}
        ${shown && cardList(shown, actions)} ${view ? posting : this.#renderPending()}
      </div>
      <slot ?hidden=${!!view}></slot>
      <slot name="footer" ?hidden=${isReplaced}></slot>
    </div>`;
  }

  #renderPending(): TemplateResult | typeof nothing {
    const { status } = this.#bundle.state;
    if (status === 'error')
      return errorNotice(msg('The jobs could not be loaded.', { id: 'jobsLoadError' }), () => this.reload());
    return status === 'initial' || hasContent(this) ? nothing : listSkeleton(!this.noSearch, this.pageSize);
  }
}

/** Whether an element has fallback content. */
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
