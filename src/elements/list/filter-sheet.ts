import { msg, str } from '@lit/localize';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Facet } from '../../search/facets.js';
import { formatNumber } from '../../localization/format.js';
import { addStyles } from '../shared/add-styles.js';
import { facetLabel } from './filter-bar.js';
import { filterSheetStyles } from './filter-sheet.styles.js';
import type { ListModel } from './list-content.js';
import type { ListUse } from './list-controller.js';

/** All facets at once, on a sheet over the page, for a place too narrow for a row of them. */
export class FilterSheet implements ReactiveController {
  readonly #host: LitElement;
  readonly #use: ListUse;
  #isOpen = false;

  constructor(host: LitElement, use: ListUse) {
    this.#host = host;
    this.#use = use;
    addStyles(host, filterSheetStyles);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#closed();
  }

  /** Opens it. Closing gives the focus back to what had it. */
  async show(): Promise<void> {
    // The list may have left the page while this was fetched.
    if (!this.#host.isConnected) return;
    this.#isOpen = true;
    this.#use.choices.begin();
    addEventListener('popstate', this.#close);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.#isOpen) return;
    this.#dialog?.showModal();
    // Left to itself, a browser may choose what scrolls.
    this.#dialog?.querySelector<HTMLElement>('[type=checkbox]')?.focus();
  }

  /** The sheet, while it is open. */
  render(facets: readonly Facet[], { jobs, locale }: ListModel): TemplateResult | typeof nothing {
    if (!this.#isOpen) return nothing;
    const number = formatNumber(locale, jobs.length);
    const isFiltered = facets.some(({ choices }) => choices.some(({ chosen }) => chosen));
    return html`<dialog
      class="sheet"
      part="sheet"
      aria-label=${msg('Filters', { id: 'filters' })}
      @close=${() => {
        // It may have been opened anew since.
        if (!this.#dialog?.open) this.#closed();
      }}
      @click=${(event: Event) => {
        if (event.target === this.#dialog) this.#close();
      }}
    >
      <div class="sheet-facets">
        ${facets.map(
          (facet) =>
            html`<fieldset class="sheet-facet">
              <legend>${facetLabel(facet.name)}</legend>
              ${this.#use.choices.list(facet, locale)}
            </fieldset>`,
        )}
      </div>
      <div class="sheet-actions">
        ${
          isFiltered
            ? html`<button class="plain" part="sheet-clear" type="button" @click=${() => this.#clear()}>${msg('Clear all', { id: 'clearAll' })}</button>`
            : nothing
        }
        <button class="sheet-show" part="sheet-show" type="button" @click=${this.#close}>
          ${jobs.length === 1 ? msg('Show 1 job', { id: 'showOneJob' }) : msg(str`Show ${number} jobs`, { id: 'showJobs' })}
        </button>
      </div>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog.sheet');
  }

  #clear(): void {
    this.#use.clear();
    this.#dialog?.querySelector<HTMLElement>('.sheet-show')?.focus();
  }

  #close = (): void => {
    this.#dialog?.close();
  };

  #closed(): void {
    this.#isOpen = false;
    removeEventListener('popstate', this.#close);
    this.#host.requestUpdate();
  }
}
