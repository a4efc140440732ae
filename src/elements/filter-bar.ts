import { msg } from '@lit/localize';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Criteria, FacetName } from '../finding/criteria.js';
import type { Facet } from '../finding/facets.js';
import type { InterfaceLocale } from '../localization/interface-locale.js';
import type { FacetChoices } from './facet-choices.js';
import { icon } from './icons.js';

/** What the bar does with what the reader does. */
export interface FilterActions {
  search(query: string): void;
  /** @param isFirst whether it is the first change since this facet was opened */
  toggle(name: FacetName, value: string, isFirst: boolean): void;
}

/**
 * The search field and one quiet row of facets. Each facet says what is chosen; its choices are fetched when a hand
 * comes near, or when the URL has chosen some.
 */
export class FilterBar implements ReactiveController {
  readonly #host: LitElement;
  readonly #actions: FilterActions;
  #choices: FacetChoices | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: LitElement, actions: FilterActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#choices?.show(undefined);
  }

  /** @param searchable whether there is a search field */
  render(
    criteria: Criteria,
    facets: readonly Facet[],
    locale: InterfaceLocale,
    searchable: boolean,
  ): TemplateResult {
    if (facets.some(({ choices }) => choices.some(({ chosen }) => chosen))) void this.#load();
    return html`<div class="filters" part="filters" role="search" aria-label=${msg('Jobs')}>
      ${
        searchable
          ? html`<label class="search" part="search">
            ${icon('search')}
            <input
              type="search"
              part="search-input"
              aria-label=${msg('Search jobs')}
              placeholder=${msg('Search jobs')}
              autocomplete="off"
              spellcheck="false"
              enterkeyhint="search"
              maxlength="200"
              .value=${criteria.query}
              @input=${(event: Event) => this.#actions.search((event.target as HTMLInputElement).value)}
            />
          </label>`
          : nothing
      }
      <div class="facets" part="facets" @pointerover=${this.#load} @focusin=${this.#load}>
        ${facets.map((facet) => this.#renderFacet(facet, locale))}
      </div>
    </div>`;
  }

  #renderFacet(facet: Facet, locale: InterfaceLocale): TemplateResult {
    const { name } = facet;
    const summary = this.#choices?.summary(facet, locale);
    const isOpen = this.#choices?.open === name;
    return html`<div class="facet" part="facet" data-facet=${name}>
      <button
        class="facet-button ${summary ? 'chosen' : ''}"
        part="facet-button ${summary ? 'facet-button-chosen' : ''}"
        type="button"
        aria-expanded=${isOpen}
        @click=${() => this.#toggle(name)}
      >
        <span>${facetLabel(name)}${summary && `: ${summary}`}</span>${icon('chevron-down')}
      </button>
      ${isOpen ? this.#choices?.render(facet, locale, facetLabel(name)) : nothing}
    </div>`;
  }

  async #toggle(name: FacetName): Promise<void> {
    await this.#load();
    this.#choices?.show(this.#choices.open === name ? undefined : name);
  }

  #load = (): Promise<void> => {
    this.#loading ??= import('./facet-choices.js').then(
      ({ FacetChoices }) => {
        this.#choices = new FacetChoices(this.#host, this.#actions);
        this.#host.requestUpdate();
      },
      // The next hand tries again.
      () => {
        this.#loading = undefined;
      },
    );
    return this.#loading;
  };
}

/** What a facet is called. */
function facetLabel(name: FacetName): string {
  switch (name) {
    case 'team':
      return msg('Team');
    case 'location':
      return msg('Location');
    case 'remote':
      return msg('Remote work');
    case 'employment':
      return msg('Type');
    case 'language':
      return msg('Language');
  }
}
