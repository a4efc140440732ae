import { msg, str } from '@lit/localize';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { choiceLabel } from './facet-labels.js';
import { cross } from '../shared/more-icons.js';
import type { ListModel } from './list-content.js';
import type { ListUse } from './list-controller.js';

/**
 * What is chosen, each choice with a way to take it back, and one to take back everything.
 *
 * @param takeToTheLetter where a query was corrected, undoes that
 */
export function filterSummary(
  host: LitElement,
  { facets, query: typed, locale }: ListModel,
  use: ListUse,
  takeToTheLetter: (() => void) | undefined,
): TemplateResult {
  const chosen = facets.flatMap(({ name, choices }) =>
    choices
      .filter((choice) => choice.chosen)
      .map((choice) => ({ name, value: choice.value, label: choiceLabel(name, choice, locale) })),
  );
  const query = typed.trim();
  return html`${
    takeToTheLetter
      ? html`<button class="plain" part="search-literally" type="button" @click=${takeToTheLetter}>
          <bdi>${msg(str`Search for “${query}” only`, { id: 'searchExactly' })}</bdi>
        </button>`
      : nothing
  }
  ${
    chosen.length > 0
      ? html`<ul class="chips" part="chips" role="list" aria-label=${msg('Chosen filters', { id: 'activeFilters' })}>
          ${chosen.map(
            ({ name, value, label }, at) =>
              html`<li>
                <button
                  class="chip"
                  part="chip"
                  type="button"
                  aria-label=${msg(str`Remove ${label}`, { id: 'removeFilter' })}
                  @click=${() => {
                    use.toggle(name, value, true);
                    void focusAfter(host, at);
                  }}
                >
                  <bdi>${label}</bdi>${cross()}
                </button>
              </li>`,
          )}
        </ul>`
      : nothing
  }
  ${
    use.isFiltered
      ? html`<button
          class="plain"
          part="clear"
          type="button"
          @click=${() => {
            use.clear();
            void focusAfter(host, 0);
          }}
        >
          ${msg('Clear all', { id: 'clearAll' })}
        </button>`
      : nothing
  }`;
}

/** Leads on from a control that takes itself away: to the next chip, else the last, else where one filters. */
async function focusAfter(host: LitElement, at: number): Promise<void> {
  await host.updateComplete;
  const chips = [...host.renderRoot.querySelectorAll<HTMLElement>('.chip')];
  const controls = [...host.renderRoot.querySelectorAll<HTMLElement>('.filters :is(input, button)')];
  (chips[at] ?? chips.at(-1) ?? controls.find((control) => control.checkVisibility()))?.focus();
}
