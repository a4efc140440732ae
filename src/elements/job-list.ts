import { msg } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BundleController } from '../bundle/bundle-controller.js';
import { LocalizedElement } from '../localization/localized-element.js';
import { VERSION } from '../version.js';
import { dispatchBundleEvent } from './job-events.js';
import type { ListParts } from './job-list-view.js';
import { LazyView } from './lazy-view.js';
import { errorNotice, skeleton } from './list-notices.js';
import { noticeStyles } from './notice.styles.js';
import { tokens } from './tokens.styles.js';
import { UrlPrefix } from './url-prefix.js';
import type { UrlStateMode } from './url-state.js';

/** The facets shown where a page does not say which. */
const ALL_FACETS = 'team location remote employment language';

/**
 * The jobs of a bundle: searched, filtered, counted, and opened where they stand.
 *
 * The element itself fetches the bundle and says how that went; how a list looks and behaves is fetched meanwhile.
 *
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
 * @csspart facet - A facet: its button and its choices.
 * @csspart facet-button - The button; also `facet-button-chosen` when something is chosen.
 * @csspart facet-choices - The list of choices.
 * @csspart facet-choice - One of them.
 * @csspart facet-count - How many jobs it gives.
 * @csspart status - How many jobs there are.
 * @csspart clear - Clears every choice.
 * @csspart list - The list of cards.
 * @csspart item - An item of it, with its hairline.
 * @csspart more - Shows more jobs.
 * @csspart notice - What happened, when there is no list.
 * @csspart retry - Asks again.
 * @csspart skeleton - What stands in for the list while it is on its way.
 * @csspart back - Leads back to the list.
 * @csspart icon - Any icon.
 * @csspart card - A card; its parts are `card-title card-link card-meta card-intro card-facts card-fact card-badge`.
 * @csspart detail - The opened posting; its parts are `detail-title detail-meta detail-facts detail-body apply-bar apply apply-link button accordion process note contact callout`.
 * @cssproperty --job-accent - The colour of what can be acted on. Mixed from the text's colour and blue.
 * @cssproperty --job-on-accent - Text on that colour. Black or white, whichever can be read.
 * @cssproperty --job-muted - The colour of quiet text.
 * @cssproperty --job-hairline - The colour of hairlines.
 * @cssproperty --job-edge - The colour of the edges of fields.
 * @cssproperty --job-surface - What an opened facet stands on.
 * @cssproperty --job-on-surface - Text on that.
 * @cssproperty --job-radius - How round corners are.
 * @cssproperty --job-line-height - The distance of lines.
 * @cssproperty --job-size-small - The small text size.
 * @cssproperty --job-size-large - The size of a card's title.
 * @cssproperty --job-size-title - The size of a posting's title.
 * @cssproperty --job-weight-bold - The weight of titles and labels.
 * @cssproperty --job-heading-font - The font family of titles.
 */
export class JobList extends LocalizedElement {
  static readonly widgetVersion: string = VERSION;

  static override styles = [tokens, noticeStyles];

  static override properties: PropertyDeclarations = {
    src: { type: String },
    search: { type: String },
    facets: { type: String },
    source: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    pageSize: { type: Number, attribute: 'page-size' },
    urlPrefix: { type: String, attribute: 'url-prefix' },
    urlState: { type: String, attribute: 'url-state' },
    noSearch: { type: Boolean, attribute: 'no-search' },
  };

  /** How many pages of jobs are shown. */
  declare private pages: number;

  /** Where the bundle, `jobs.json`, is. */
  declare src: string | undefined;
  /** What is searched for at first, where the URL says nothing. */
  declare search: string | undefined;
  /** The names of the facets to show, in order, with spaces between; all of them by default. */
  declare facets: string;
  /** Told to the application as `source`. */
  declare source: string | undefined;
  /** The level of the jobs' headings, 1–6. */
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
  readonly #lazy = new LazyView(this, async () => {
    const { JobListView } = await import('./job-list-view.js');
    return new JobListView(this, () => this.#prefix.value);
  });

  constructor() {
    super();
    this.facets = ALL_FACETS;
    this.headingLevel = 2;
    this.pageSize = 50;
    this.urlState = 'query';
    this.noSearch = false;
  }

  /** Asks for the bundle again. */
  reload(): void {
    this.#bundle.retry();
    void this.#lazy.load();
  }

  override render(): TemplateResult {
    const parts = this.#renderParts();
    return html`<div class="base" part="base" lang=${this.locale ?? nothing}>
      <slot name="header" ?hidden=${parts.isOpened}></slot>
      ${parts.filters}
      <div class="summary" ?hidden=${parts.isOpened}>
        <p class="status" part="status" role="status"><bdi>${parts.status}</bdi></p>
        ${parts.clear}
      </div>
      ${parts.content}
      <slot name="footer" ?hidden=${parts.isOpened}></slot>
    </div>`;
  }

  #renderParts(): ListParts {
    const { state } = this.#bundle;
    const { view, failed } = this.#lazy;
    if (state.status === 'complete' && view && this.locale) {
      return view.render({ bundle: state.bundle, locale: this.locale, reader: this.reader });
    }
    let content: TemplateResult;
    if (state.status === 'error' || failed) {
      content = html`${errorNotice(msg('The jobs could not be loaded.'), () => this.reload())}<slot></slot>`;
    } else if (state.status === 'initial' || hasContent(this)) content = html`<slot></slot>`;
    else content = skeleton();
    return { filters: nothing, status: '', clear: nothing, content, isOpened: false };
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
