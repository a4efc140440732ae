import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { formatNumber } from '../../localization/format.js';
import type { Facet } from '../../search/facets.js';
import { icon } from '../shared/icons.js';
import { facetLabel } from './facet-labels.js';
import { facetMenu, facetOptions } from './facet-menu.js';
import type { ListActions, ListView } from './list-view.js';

/** The search field and one row of facets; in a narrow list, one button for all of them. */
export function filterBar(view: ListView, isSearchable: boolean, actions: ListActions): TemplateResult {
  const { shownFacets, isSheetOpen } = view;
  return html`<div class="filters" part="filters" role="search" aria-label=${msg('Jobs', { id: 'jobs' })}>
    ${isSearchable ? searchField(view, actions) : nothing}
    ${
      shownFacets.length > 0
        ? html`<button
            class="sheet-button"
            part="sheet-button"
            type="button"
            aria-haspopup="dialog"
            @click=${actions.openSheet}
          >
            <span>${msg('Filters', { id: 'filters' })}</span>${menuMark(countSelected(shownFacets), view)}
          </button>
          <div class="facets" part="facets">${shownFacets.map((facet) => facetButton(facet, view, actions))}</div>
          ${isSheetOpen ? filterSheet(view, actions) : nothing}`
        : nothing
    }
  </div>`;
}

function searchField({ query }: ListView, { search, prepareSearch }: ListActions): TemplateResult {
  const label = msg('Search jobs', { id: 'searchJobs' });
  return html`<label class="search" part="search">
    ${icon('search')}
    <input
      type="search"
      part="search-input"
      aria-label=${label}
      placeholder=${label}
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="200"
      .value=${query}
      @focus=${prepareSearch}
      @input=${({ target }: Event) => search((target as HTMLInputElement).value)}
    />
  </label>`;
}

function facetButton(facet: Facet, view: ListView, actions: ListActions): TemplateResult {
  const { name } = facet;
  const selected = countSelected([facet]);
  const isOpen = view.menus.open === name;
  return html`<div class="facet" part="facet" data-facet=${name}>
    <button
      class="facet-button ${selected ? 'selected' : ''}"
      part="facet-button ${selected ? 'facet-button-selected' : ''}"
      type="button"
      aria-expanded=${isOpen}
      @click=${() => actions.toggleMenu(name)}
    >
      <span>${facetLabel(facet, view.locale)}</span>${menuMark(selected, view)}
    </button>
    ${isOpen ? facetMenu(facet, view, actions) : nothing}
  </div>`;
}

/** The number of selected options, or else an arrow: both of one width, so that nothing moves when an option is selected. */
function menuMark(selected: number, { locale }: ListView): TemplateResult {
  return html`<span class="menu-mark">${selected > 0 ? ` · ${formatNumber(locale, selected)}` : icon('chevron-down')}</span>`;
}

function countSelected(facets: readonly Facet[]): number {
  return facets.flatMap(({ options }) => options.filter(({ chosen }) => chosen)).length;
}

/** All facets at once, on a sheet over the page, for a list too narrow for a row of them. */
function filterSheet(view: ListView, actions: ListActions): TemplateResult {
  const { jobs, locale, shownFacets } = view;
  const number = formatNumber(locale, jobs.length);
  return html`<dialog
    class="sheet"
    part="sheet"
    aria-label=${msg('Filters', { id: 'filters' })}
    @close=${actions.sheetClosed}
    @click=${({ target, currentTarget }: Event) => {
      if (target === currentTarget) actions.closeSheet();
    }}
  >
    <div class="sheet-bar" part="sheet-bar">
      <b>${msg('Filters', { id: 'filters' })}</b>
      <button
        class="plain sheet-close"
        part="sheet-close"
        type="button"
        aria-label=${msg('Close', { id: 'close' })}
        @click=${actions.closeSheet}
      >
        ${icon('x')}
      </button>
    </div>
    <div class="sheet-facets">
      ${shownFacets.map(
        (facet) =>
          html`<fieldset class="sheet-facet">
            <legend>${facetLabel(facet, locale)}</legend>
            ${facetOptions(facet, view, actions)}
          </fieldset>`,
      )}
    </div>
    <div class="sheet-actions">
      <button class="plain ${countSelected(shownFacets) > 0 ? '' : 'unavailable'}" part="sheet-clear" type="button" @click=${actions.clear}>
        ${msg('Clear all', { id: 'clearAll' })}
      </button>
      <button class="filled sheet-submit" part="sheet-submit" type="button" @click=${actions.closeSheet}>
        ${keyed(
          number,
          html`<span
            >${jobs.length === 1 ? msg('Show 1 job', { id: 'showOneJob' }) : msg(str`Show ${number} jobs`, { id: 'showJobs' })}</span
          >`,
        )}
      </button>
    </div>
  </dialog>`;
}
