import { msg, str } from '@lit/localize';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Facet, FacetOption } from '../../search/facets.js';
import { foldText } from '../../posting/fold-text.js';
import type { InterfaceLanguage } from '../../posting/languages.js';
import { optionLabel, facetLabel, sortValues } from './facet-labels.js';
import type { ListActions, ListView } from './list-view.js';

/** Number of options from which on they can be searched. */
const MANY = 13;

/** The selected options of a facet in a few words; empty when none is selected. */
export function selectedText({ name, options }: Facet, locale: InterfaceLanguage): string {
  const [first, ...others] = options.filter(({ chosen }) => chosen).map((option) => optionLabel(name, option, locale));
  return first === undefined ? '' : first + (others.length > 0 ? ` +${others.length}` : '');
}

/** The menu of an open facet. */
export function facetMenu(facet: Facet, view: ListView, actions: ListActions): TemplateResult {
  return html`<div class="facet-options" part="facet-options" role="group" aria-label=${facetLabel(facet.name)}>
    ${facetOptions(facet, view, actions)}
  </div>`;
}

/** The options of a facet. One without jobs is shown as such, but stays selectable: another may be deselected. */
export function facetOptions(facet: Facet, { locale, menus }: ListView, actions: ListActions): TemplateResult {
  const { name, options } = facet;
  const text = menus.searches.get(name) ?? '';
  const folded = foldText(text).trim();
  const label = msg(str`Search in ${facetLabel(name)}`, { id: 'searchIn' });
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
    .map(({ option, label }) => facetOption(option, label, () => actions.toggleOption(name, option.value)))}`;
}

function facetOption({ count, chosen }: FacetOption, label: string, toggle: () => void): TemplateResult {
  const isEmpty = count === 0 && !chosen;
  return html`<label class="facet-option ${isEmpty ? 'empty' : ''}" part="facet-option ${isEmpty ? 'facet-option-empty' : ''}">
    <input type="checkbox" .checked=${chosen} @change=${toggle} />
    <span><bdi>${label}</bdi></span>
    <span class="count" part="facet-count"
      >${isEmpty ? html`<span aria-hidden="true">0</span><span class="unseen">${msg('No jobs', { id: 'noJobs' })}</span>` : count}</span
    >
  </label>`;
}

/** Opens and closes the facet menus of its host. */
export class FacetMenuController implements ReactiveController {
  open: string | undefined;
  readonly searches = new Map<string, string>();

  readonly #host: LitElement;
  #isChanged = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#show(undefined);
  }

  /** Opens a menu, or closes it. */
  toggle(name: string): void {
    this.#show(this.open === name ? undefined : name);
  }

  /** Narrows the options of a facet. */
  search(name: string, text: string): void {
    this.searches.set(name, text);
    this.#host.requestUpdate();
  }

  /** Starts a new step in the tab's history. */
  startStep(): void {
    this.#isChanged = false;
    this.searches.clear();
  }

  /** Notes a change; returns whether it is the first of this step. */
  isFirstChange(): boolean {
    const isFirst = !this.#isChanged;
    this.#isChanged = true;
    return isFirst;
  }

  #show(name: string | undefined): void {
    if (this.open === name) return;
    this.open = name;
    this.startStep();
    for (const type of ['pointerdown', 'focusin', 'keydown']) {
      if (name === undefined) removeEventListener(type, this.#leave, true);
      else addEventListener(type, this.#leave, true);
    }
    this.#host.requestUpdate();
  }

  /** Closes when something else is pressed or focused, and by Escape. */
  #leave = (event: Event): void => {
    const facet = this.#host.renderRoot.querySelector(`[data-facet="${this.open}"]`);
    const isInside = facet && event.composedPath().includes(facet);
    if (!(event instanceof KeyboardEvent)) {
      if (!isInside) this.#show(undefined);
    } else if (isInside && event.key === 'Escape') {
      // Escape must not also close a dialog that the list is in.
      event.preventDefault();
      event.stopPropagation();
      facet.querySelector('button')?.focus();
      this.#show(undefined);
    }
  };
}
