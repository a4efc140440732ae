import { msg, str } from '@lit/localize';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { icon } from '../shared/icons.js';
import { optionLabel } from './facet-labels.js';
import type { ListActions, ListView } from './list-view.js';

/** The selected filters, each with a way to remove it, one to clear them all, and one to refuse a spelling correction. */
export function activeFilters(view: ListView, actions: ListActions): TemplateResult {
  const { facets, locale, query, effectiveQuery, isFiltered } = view;
  const filters = facets.flatMap(({ name, options }) =>
    options
      .filter(({ chosen }) => chosen)
      .map((option) => ({ name, value: option.value, label: optionLabel(name, option, locale) })),
  );
  return html`${
    effectiveQuery === query
      ? nothing
      : html`<button class="plain" part="search-exact" type="button" @click=${actions.searchExactly}>
          <bdi>${msg(str`Search for “${query.trim()}” only`, { id: 'searchExactly' })}</bdi>
        </button>`
  }
  ${
    filters.length > 0
      ? html`<ul class="active-filters" part="active-filters" role="list" aria-label=${msg('Chosen filters', { id: 'activeFilters' })}>
          ${filters.map(
            ({ name, value, label }, index) =>
              html`<li>
                <button
                  class="active-filter"
                  part="active-filter"
                  type="button"
                  aria-label=${msg(str`Remove ${label}`, { id: 'removeFilter' })}
                  @click=${() => actions.removeFilter(name, value, index)}
                >
                  <bdi>${label}</bdi>${icon('x')}
                </button>
              </li>`,
          )}
        </ul>`
      : nothing
  }
  ${
    isFiltered
      ? html`<button class="plain" part="clear" type="button" @click=${actions.clear}>${msg('Clear all', { id: 'clearAll' })}</button>`
      : nothing
  }`;
}

/** Moves focus on from a button that has removed itself: to the next filter, else the last, else to the filter bar. */
export async function focusNextFilter({ renderRoot, updateComplete }: LitElement, index: number): Promise<void> {
  await updateComplete;
  const filters = [...renderRoot.querySelectorAll<HTMLElement>('.active-filter')];
  const controls = [...renderRoot.querySelectorAll<HTMLElement>('.filters :is(input, button)')];
  (filters[index] ?? filters.at(-1) ?? controls.find((control) => control.checkVisibility()))?.focus();
}
