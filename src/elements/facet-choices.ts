import { html, type LitElement, type TemplateResult } from 'lit';
import type { FacetName } from '../finding/criteria.js';
import type { Facet } from '../finding/facets.js';
import type { InterfaceLocale } from '../localization/interface-locale.js';
import { choiceLabel, sortChoices } from './facet-labels.js';
import type { FilterActions } from './filter-bar.js';

/** The list that a facet opens to: many can be chosen, and each says how many jobs it gives. */
export class FacetChoices {
  /** Which facet is open. */
  open: FacetName | undefined;

  readonly #host: LitElement;
  readonly #actions: FilterActions;
  #changed = false;

  constructor(host: LitElement, actions: FilterActions) {
    this.#host = host;
    this.#actions = actions;
  }

  /** What is chosen, in a few words; empty when nothing is. */
  summary({ name, choices }: Facet, locale: InterfaceLocale): string {
    const [first, ...others] = choices
      .filter(({ chosen }) => chosen)
      .map((choice) => choiceLabel(name, choice, locale));
    return first === undefined ? '' : first + (others.length > 0 ? ` +${others.length}` : '');
  }

  /** Opens a facet, or closes the one that is open. */
  show(name: FacetName | undefined): void {
    if (this.open === name) return;
    this.open = name;
    this.#changed = false;
    for (const type of ['pointerdown', 'focusin', 'keydown']) {
      if (name === undefined) removeEventListener(type, this.#leave, true);
      else addEventListener(type, this.#leave, true);
    }
    this.#host.requestUpdate();
  }

  /** The list of an open facet. Choices that lead nowhere are left out, save those already made. */
  render({ name, choices }: Facet, locale: InterfaceLocale, label: string): TemplateResult {
    return html`<div class="choices" part="facet-choices" role="group" aria-label=${label}>
      ${sortChoices(name, choices, locale)
        .filter((choice) => choice.count > 0 || choice.chosen)
        .map(
          (choice) =>
            html`<label class="choice" part="facet-choice">
              <input
                type="checkbox"
                .checked=${choice.chosen}
                @change=${() => {
                  this.#actions.toggle(name, choice.value, !this.#changed);
                  this.#changed = true;
                }}
              />
              <span>${choiceLabel(name, choice, locale)}</span>
              <span class="count" part="facet-count">${choice.count}</span>
            </label>`,
        )}
    </div>`;
  }

  /** Closes when something else is pressed or gets the focus, and by Escape. */
  #leave = (event: Event): void => {
    const facet = this.#host.renderRoot.querySelector(`[data-facet="${this.open}"]`);
    const isInside = facet && event.composedPath().includes(facet);
    if (!(event instanceof KeyboardEvent)) {
      if (!isInside) this.show(undefined);
    } else if (isInside && event.key === 'Escape') {
      // A dialog that the list stands in is not meant.
      event.preventDefault();
      event.stopPropagation();
      facet.querySelector('button')?.focus();
      this.show(undefined);
    }
  };
}
