import { msg, str } from '@lit/localize';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { FacetName } from '../../search/criteria.js';
import type { Facet, FacetChoice } from '../../search/facets.js';
import { foldText } from '../../posting/fold-text.js';
import type { InterfaceLanguage } from '../../posting/languages.js';
import { choiceLabel, sortValues } from './facet-labels.js';
import { facetLabel } from './filter-bar.js';
import type { ListUse } from './list-controller.js';

/** From this number of choices on, they can be searched. */
const MANY = 13;

/** The list that a facet opens to: many can be chosen, and each says how many jobs it gives. */
export class FacetChoices implements ReactiveController {
  /** Which facet is open. */
  open: FacetName | undefined;

  readonly #host: LitElement;
  readonly #use: ListUse;
  /** What is sought among the choices of each facet that has many. */
  readonly #sought = new Map<FacetName, string>();
  #changed = false;

  constructor(host: LitElement, use: ListUse) {
    this.#host = host;
    this.#use = use;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#show(undefined);
  }

  /** What is chosen, in a few words; empty when nothing is. */
  summary({ name, choices }: Facet, locale: InterfaceLanguage): string {
    const [first, ...others] = choices
      .filter(({ chosen }) => chosen)
      .map((choice) => choiceLabel(name, choice, locale));
    return first === undefined ? '' : first + (others.length > 0 ? ` +${others.length}` : '');
  }

  /** Opens a facet, or closes it. */
  toggle(name: FacetName): void {
    this.#show(this.open === name ? undefined : name);
  }

  /** What is chosen from now on is one step in the tab's history. */
  begin(): void {
    this.#changed = false;
    this.#sought.clear();
  }

  /** The list of an open facet. */
  render(facet: Facet, locale: InterfaceLanguage): TemplateResult {
    return html`<div
      class="choices"
      part="facet-choices"
      role="group"
      aria-label=${facetLabel(facet.name)}
    >
      ${this.list(facet, locale)}
    </div>`;
  }

  /** The choices of a facet. One that gives nothing is shown as such, but stays a choice: another may be taken back. */
  list({ name, choices }: Facet, locale: InterfaceLanguage): TemplateResult {
    const sought = foldText(this.#sought.get(name) ?? '').trim();
    const label = facetLabel(name);
    return html`${choices.length < MANY ? nothing : this.#renderSearch(name, label)}
      ${sortValues(name, choices, locale)
        .filter((choice) => foldText(choiceLabel(name, choice, locale)).includes(sought))
        .map((choice) => this.#renderChoice(name, choice, locale))}`;
  }

  #renderSearch(name: FacetName, label: string): TemplateResult {
    return html`<input
      class="choice-search"
      part="facet-search"
      type="search"
      aria-label=${msg(str`Search in ${label}`, { id: 'searchIn' })}
      placeholder=${msg(str`Search in ${label}`, { id: 'searchIn' })}
      autocomplete="off"
      .value=${this.#sought.get(name) ?? ''}
      @input=${(event: Event) => {
        this.#sought.set(name, (event.target as HTMLInputElement).value);
        this.#host.requestUpdate();
      }}
    />`;
  }

  #renderChoice(name: FacetName, choice: FacetChoice, locale: InterfaceLanguage): TemplateResult {
    const { value, count, chosen } = choice;
    const isIdle = count === 0 && !chosen;
    return html`<label class="choice ${isIdle ? 'idle' : ''}" part="facet-choice ${isIdle ? 'facet-choice-idle' : ''}">
      <input
        type="checkbox"
        .checked=${chosen}
        @change=${() => {
          this.#use.toggle(name, value, !this.#changed);
          this.#changed = true;
        }}
      />
      <span><bdi>${choiceLabel(name, choice, locale)}</bdi></span>
      <span class="count" part="facet-count"
        >${isIdle ? html`<span aria-hidden="true">0</span><span class="unseen">${msg('No jobs', { id: 'noJobs' })}</span>` : count}</span
      >
    </label>`;
  }

  #show(name: FacetName | undefined): void {
    if (this.open === name) return;
    this.open = name;
    this.begin();
    for (const type of ['pointerdown', 'focusin', 'keydown']) {
      if (name === undefined) removeEventListener(type, this.#leave, true);
      else addEventListener(type, this.#leave, true);
    }
    this.#host.requestUpdate();
  }

  /** Closes when something else is pressed or gets the focus, and by Escape. */
  #leave = (event: Event): void => {
    const facet = this.#host.renderRoot.querySelector(`[data-facet="${this.open}"]`);
    const isInside = facet && event.composedPath().includes(facet);
    if (!(event instanceof KeyboardEvent)) {
      if (!isInside) this.#show(undefined);
    } else if (isInside && event.key === 'Escape') {
      // A dialog that the list stands in is not meant.
      event.preventDefault();
      event.stopPropagation();
      facet.querySelector('button')?.focus();
      this.#show(undefined);
    }
  };
}
