import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Facet, FacetOption } from '../../search/facets.js';
import { foldText } from '../../posting/fold-text.js';
import { optionLabel, facetLabel, sortValues } from './facet-labels.js';
import { jobCount } from './job-count.js';
import type { ListActions, ListView } from './list-view.js';

/** Number of options from which on they can be searched. */
const MANY = 13;

/** The menu of an open facet. */
export function facetMenu(facet: Facet, view: ListView, actions: ListActions): TemplateResult {
  return html`<div class="facet-options" part="facet-options" role="group" aria-label=${facetLabel(facet, view.locale)}>
    ${facetOptions(facet, view, actions)}
  </div>`;
}

/** The options of a facet. One without jobs is shown as such, but stays selectable: another may be deselected. */
export function facetOptions(facet: Facet, { locale, menus }: ListView, actions: ListActions): TemplateResult {
  const { name, options } = facet;
  const text = menus.searches.get(name) ?? '';
  const folded = foldText(text).trim();
  const label = msg(str`Search in ${facetLabel(facet, locale)}`, { id: 'searchIn' });
  return html`${
    options.length < MANY
      ? nothing
      : html`<input
          class="facet-search"
          part="facet-search"
          type="search"
          aria-label=${label}
          placeholder=${label}
          autocomplete="off"
          .value=${text}
          @input=${({ target }: Event) => actions.searchOptions(name, (target as HTMLInputElement).value)}
        />`
  }
  ${sortValues(facet, options, locale)
    .map((option) => ({ option, label: optionLabel(name, option, locale) }))
    .filter(({ label }) => foldText(label).includes(folded))
    .map(({ option, label }) => {
      const toggle = () => actions.toggleOption(name, option.value);
      return facetOption(option, label, jobCount(option.count, locale), folded === '', toggle);
    })}`;
}

/**
 * @param jobs the number of jobs in words
 * @param isIndented whether it is indented below the option that it is a part of
 */
function facetOption(
  { count, chosen, parent }: FacetOption,
  label: string,
  jobs: string,
  isIndented: boolean,
  toggle: () => void,
): TemplateResult {
  const isEmpty = count === 0 && !chosen;
  const isPart = isIndented && parent !== undefined;
  return html`<label
    class="facet-option ${isEmpty ? 'empty' : ''} ${isPart ? 'nested' : ''}"
    part="facet-option ${isEmpty ? 'facet-option-empty' : ''} ${isPart ? 'facet-option-nested' : ''}"
  >
    <input type="checkbox" aria-label=${`${label}, ${jobs}`} .checked=${chosen} @change=${toggle} />
    <span><bdi>${label}</bdi></span>
    ${keyed(count, html`<span class="count" part="facet-count">${count}</span>`)}
  </label>`;
}
