import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { FACET_NAMES, type FacetName } from '../../search/criteria.js';
import type { Facet } from '../../search/facets.js';
import { icon } from '../shared/icons.js';
import type { Act, ListModel } from './list-content.js';

/**
 * The search field and one quiet row of facets; in a narrow place, one button for all of them. Each facet says what is
 * chosen.
 *
 * @param names of the facets to show, in order, with spaces between; every one where a page or its framework has no value
 * @param searchable whether there is a search field
 */
export function filterBar(
  model: ListModel,
  names: string | null | undefined,
  searchable: boolean,
  act: Act,
): TemplateResult {
  const facets = (names?.split(/\s+/) ?? FACET_NAMES).flatMap((name) =>
    model.facets.filter((facet) => facet.name === name && facet.choices.length > 1),
  );
  const chosen = facets.flatMap(({ choices }) => choices.filter((choice) => choice.chosen)).length;
  return html`<div class="filters" part="filters" role="search" aria-label=${msg('Jobs', { id: 'jobs' })}>
    ${
      searchable
        ? html`<label class="search" part="search">
          ${icon('search')}
          <input
            type="search"
            part="search-input"
            aria-label=${msg('Search jobs', { id: 'searchJobs' })}
            placeholder=${msg('Search jobs', { id: 'searchJobs' })}
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="search"
            maxlength="200"
            .value=${model.query}
            @input=${({ target }: Event) => act((use) => use.search((target as HTMLInputElement).value))}
          />
        </label>`
        : nothing
    }
    ${
      facets.length > 0
        ? html`<button
            class="sheet-button"
            part="sheet-button"
            type="button"
            aria-haspopup="dialog"
            @click=${() => act((use) => void use.openSheet())}
          >
            ${msg('Filters', { id: 'filters' })}${chosen > 0 ? ` (${chosen})` : nothing}
          </button>
          <div class="facets" part="facets">${facets.map((facet) => facetButton(facet, model, act))}</div>
          ${model.use?.renderSheet(facets, model)}`
        : nothing
    }
  </div>`;
}

function facetButton(facet: Facet, { locale, use }: ListModel, act: Act): TemplateResult {
  const { name } = facet;
  const summary = use?.choices.summary(facet, locale);
  const isOpen = use?.choices.open === name;
  return html`<div class="facet" part="facet" data-facet=${name}>
    <button
      class="facet-button ${summary ? 'chosen' : ''}"
      part="facet-button ${summary ? 'facet-button-chosen' : ''}"
      type="button"
      aria-expanded=${isOpen}
      @click=${() => act((use) => use.choices.toggle(name))}
    >
      <span>${facetLabel(name)}${summary && `: ${summary}`}</span>${icon('chevron-down')}
    </button>
    ${isOpen ? use?.choices.render(facet, locale) : nothing}
  </div>`;
}

/** What a facet is called. */
export function facetLabel(name: FacetName): string {
  switch (name) {
    case 'team':
      return msg('Team', { id: 'team' });
    case 'location':
      return msg('Location', { id: 'location' });
    case 'remote':
      return msg('Remote work', { id: 'workplace' });
    case 'employment':
      return msg('Type', { id: 'employment' });
    case 'language':
      return msg('Language', { id: 'language' });
  }
}
