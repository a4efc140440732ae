import { msg, str } from '@lit/localize';
import { adoptStyles, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { CheckedBundle } from '../bundle/check-bundle.js';
import { FACET_NAMES, isFiltered, type FacetName } from '../finding/criteria.js';
import { findJobs, type FoundJobs } from '../finding/find-jobs.js';
import { formatNumber } from '../localization/format-number.js';
import type { InterfaceLocale } from '../localization/interface-locale.js';
import type { JobSummary } from '../posting/job-posting.js';
import { jobsForReader } from '../posting/reader-language.js';
import { CriteriaController } from './criteria-controller.js';
import { FilterBar } from './filter-bar.js';
import { icon } from './icons.js';
import type { JobCard } from './job-card.js';
import { dispatchJobEvent, type JobReferenceDetail } from './job-events.js';
import { listStyles } from './job-list.styles.js';
import type { JobList } from './job-list.js';
import { noticeStyles } from './notice.styles.js';
import { CARD_PARTS, DETAIL_PARTS } from './part-names.js';
import { ReturnPlace } from './return-place.js';
import { tokens } from './tokens.styles.js';

/** What a list shows, and to whom. */
export interface ListModel {
  readonly bundle: CheckedBundle;
  readonly locale: InterfaceLocale;
  /** The reader's language. */
  readonly reader: string;
}

/** What stands at the places that a list always has. */
export interface ListParts {
  readonly filters: TemplateResult | typeof nothing;
  /** Announced whenever it changes. */
  readonly status: string;
  readonly clear: TemplateResult | typeof nothing;
  readonly content: TemplateResult;
  /** Whether a posting stands in the list's place. */
  readonly isOpened: boolean;
}

/** How a list looks and behaves once it has its jobs; the part of `<job-list>` that is fetched beside the bundle. */
export class JobListView implements ReactiveController {
  readonly #host: JobList;
  readonly #criteria: CriteriaController;
  readonly #filters: FilterBar;
  readonly #place: ReturnPlace;

  #found: FoundJobs | undefined;
  #opened: JobSummary | undefined;
  /** The posting that the page was told is open. */
  #announced: JobReferenceDetail | undefined;
  /** How many pages of jobs are shown. */
  #pages = 1;

  /** @param prefix what stands before this list's names in the URL */
  constructor(host: JobList, prefix: () => string) {
    this.#host = host;
    adoptStyles(host.renderRoot as ShadowRoot, [tokens, noticeStyles, ...listStyles]);
    this.#place = new ReturnPlace(host);
    this.#criteria = new CriteriaController(host, {
      url: () => ({ mode: host.urlState, prefix: prefix() }),
      startQuery: () => host.search ?? '',
      filtered: () => void this.#tellFilter(),
      moved: (from, to) => {
        if (to !== undefined) this.#place.enter();
        else if (from !== undefined) this.#place.leave(from);
      },
    });
    this.#filters = new FilterBar(host, {
      search: (query) => {
        this.#pages = 1;
        this.#criteria.type(query);
      },
      toggle: (name, value, isFirst) => {
        this.#pages = 1;
        this.#criteria.toggle(name, value, isFirst);
      },
    });
    if (this.#criteria.criteria.job !== undefined) this.#place.arrive();
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#found) return;
    this.#place.settle();
    this.#tellOpening();
  }

  /** Everything, as the criteria have it now. */
  render({ bundle, locale, reader }: ListModel): ListParts {
    const { criteria } = this.#criteria;
    const names = this.#host.facets.split(/\s+/).filter((name) => FACET_NAMES.includes(name as FacetName));
    const found = findJobs(bundle.jobs, criteria, reader, names as FacetName[], Date.now());
    const [opened] = jobsForReader(bundle.jobs.filter((job) => job.id === criteria.job), reader); // prettier-ignore
    this.#found = found;
    this.#opened = opened;
    if (opened) {
      const content = this.#renderPosting(opened, bundle.url, reader);
      return { filters: nothing, status: '', clear: nothing, content, isOpened: true };
    }
    return {
      filters:
        found.total > 0
          ? this.#filters.render(criteria, found.facets, locale, !this.#host.noSearch)
          : nothing,
      status: statusText(found, locale),
      clear: isFiltered(criteria)
        ? html`<button class="plain" part="clear" type="button" @click=${() => this.#clear()}>${msg('Clear all')}</button>`
        : nothing,
      content: found.total > 0 ? this.#renderList(found.jobs, reader) : renderEmpty(),
      isOpened: false,
    };
  }

  async #tellFilter(): Promise<void> {
    await this.#host.updateComplete;
    const { chosen, query } = this.#criteria.criteria;
    const count = this.#found?.jobs.length ?? 0;
    dispatchJobEvent(this.#host, 'job-filter', { chosen, searching: query.trim() !== '', count });
  }

  #tellOpening(): void {
    const before = this.#announced;
    const now = this.#opened;
    if (before?.id === now?.id) return;
    this.#announced = now && { id: now.id, lang: now.lang };
    if (before) dispatchJobEvent(this.#host, 'job-close', before);
    if (this.#announced) dispatchJobEvent(this.#host, 'job-open', this.#announced);
  }

  #open = (job: JobSummary): boolean => {
    const reference = { id: job.id, lang: job.lang };
    if (dispatchJobEvent(this.#host, 'job-open', reference, true)) {
      this.#announced = reference;
      this.#criteria.open(job.id);
    }
    return true;
  };

  #clear(): void {
    this.#criteria.clear();
    this.#host.renderRoot.querySelector<HTMLElement>('.filters :is(input, button)')?.focus();
  }

  async #showMore(shown: number): Promise<void> {
    this.#pages += 1;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const card = this.#host.renderRoot.querySelectorAll<JobCard>('job-card')[shown];
    await card?.updateComplete;
    card?.focus();
  }

  #renderList(jobs: readonly JobSummary[], reader: string): TemplateResult {
    const shown = Math.max(1, this.#host.pageSize) * this.#pages;
    return html`${
      this.#criteria.criteria.job === undefined
        ? nothing
        : html`<p class="notice" part="notice">${msg('That job is no longer listed.')}</p>`
    }
      <ul class="list" part="list" role="list">
        ${jobs.slice(0, shown).map(
          (job) =>
            html`<li part="item">
              <job-card
                exportparts=${CARD_PARTS}
                lang=${reader}
                heading-level=${this.#host.headingLevel}
                .job=${job}
                .href=${this.#criteria.href(job.id)}
                .open=${this.#open}
              ></job-card>
            </li>`,
        )}
      </ul>
      ${
        jobs.length > shown
          ? html`<button class="plain more" part="more" type="button" @click=${() => this.#showMore(shown)}>
            ${msg('Show more')}
          </button>`
          : nothing
      }`;
  }

  #renderPosting(job: JobSummary, bundleUrl: string, reader: string): TemplateResult {
    const { headingLevel, source } = this.#host;
    return html`<button class="plain back" part="back" type="button" @click=${() => this.#criteria.close()}>
        ${icon('arrow-left')}${msg('All jobs')}
      </button>
      <job-detail
        exportparts=${DETAIL_PARTS}
        lang=${reader}
        heading-level=${headingLevel}
        source=${source ?? nothing}
        .src=${bundleUrl}
        .job=${job}
      ></job-detail>`;
  }
}

function statusText({ jobs, total }: FoundJobs, locale: InterfaceLocale): string {
  if (total === 0) return '';
  if (jobs.length === 0) return msg('No jobs match. Try fewer words or filters.');
  const number = formatNumber(locale, jobs.length);
  return jobs.length === 1 ? msg('1 job') : msg(str`${number} jobs`);
}

function renderEmpty(): TemplateResult {
  return html`<slot name="empty"
    ><p class="notice" part="notice">${msg('There are no open jobs right now.')}</p></slot
  >`;
}
