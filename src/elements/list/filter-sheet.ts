import { msg, str } from '@lit/localize';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { formatNumber } from '../../localization/format.js';
import { facetLabel } from './facet-labels.js';
import { facetOptions } from './facet-menu.js';
import type { ListActions, ListView } from './list-view.js';

/** All facets at once, on a sheet over the page, for a list too narrow for a row of them. */
export function filterSheet(view: ListView, actions: ListActions): TemplateResult {
  const { jobs, locale, shownFacets } = view;
  const number = formatNumber(locale, jobs.length);
  const isFiltered = shownFacets.some(({ options }) => options.some(({ chosen }) => chosen));
  return html`<dialog
    class="sheet"
    part="sheet"
    aria-label=${msg('Filters', { id: 'filters' })}
    @close=${actions.sheetClosed}
    @click=${({ target, currentTarget }: Event) => {
      if (target === currentTarget) actions.closeSheet();
    }}
  >
    <div class="sheet-facets">
      ${shownFacets.map(
        (facet) =>
          html`<fieldset class="sheet-facet">
            <legend>${facetLabel(facet.name)}</legend>
            ${facetOptions(facet, view, actions)}
          </fieldset>`,
      )}
    </div>
    <div class="sheet-actions">
      ${
        isFiltered
          ? html`<button class="plain" part="sheet-clear" type="button" @click=${actions.clear}>${msg('Clear all', { id: 'clearAll' })}</button>`
          : nothing
      }
      <button class="sheet-submit" part="sheet-submit" type="button" @click=${actions.closeSheet}>
        ${jobs.length === 1 ? msg('Show 1 job', { id: 'showOneJob' }) : msg(str`Show ${number} jobs`, { id: 'showJobs' })}
      </button>
    </div>
  </dialog>`;
}

/** Opens and closes the filter sheet of its host. */
export class FilterSheetController implements ReactiveController {
  isOpen = false;

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.isOpen) this.#setClosed();
  }

  /** Opens the sheet. Closing it gives the focus back to what had it. */
  async open(): Promise<void> {
    this.isOpen = true;
    addEventListener('popstate', this.close);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.isOpen) return;
    this.#dialog?.showModal();
    // Browsers may focus the scroll container instead.
    this.#dialog?.querySelector<HTMLElement>('[type=checkbox]')?.focus();
  }

  /** Closes the sheet. */
  close = (): void => {
    this.#dialog?.close();
  };

  /** The dialog has been closed, by its buttons, Escape or the browser. */
  closed(): void {
    // It may have been opened again since.
    if (!this.#dialog?.open) this.#setClosed();
  }

  /** Focuses the button that closes the sheet, for a control of the sheet that removes itself. */
  focusSubmit(): void {
    this.#dialog?.querySelector<HTMLElement>('.sheet-submit')?.focus();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog.sheet');
  }

  #setClosed(): void {
    this.isOpen = false;
    removeEventListener('popstate', this.close);
    this.#host.requestUpdate();
  }
}
