import { css } from 'lit';

/**
 * Styles of `<job-list>`.
 *
 * - `.facets`: the labels align with the text above and below; the box around them shows only on hover.
 * - `.empty.summary`: a live region must exist before it has text.
 * - `:host([layout='cards']) .list`: cards side by side need borders.
 * - `dialog`: the filter sheet, and an opened posting.
 * - `.list` in `@container (max-width: 30em)`: a card of a phone is read in one glance: what it is, where, and until
 *   when.
 */
export const listStyles = css`
  :host {
    min-block-size: var(--job-min-height, 0);
  }
  .filters {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.375em;
  }
  .search {
    position: relative;
    flex: 1 1 100%;
  }
  .facets {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.25em;
    min-inline-size: 0;
    margin-inline-start: -0.625em;
  }
  @container (max-width: 34em) {
    .facets {
      font-size: var(--_small);
    }
  }
  @container (min-width: 58em) {
    .search {
      flex: 0 1 20em;
    }
  }
  .sheet-button {
    display: none;
  }
  @container (max-width: 30em) {
    .filters {
      gap: 0.75em;
    }
    .search {
      flex-basis: 10em;
    }
    .facets {
      display: none;
    }
    .sheet-button {
      display: inline-flex;
      align-items: center;
      padding-inline: 1em 0.75em;
    }
  }
  .search .icon {
    position: absolute;
    inset-inline-start: 0.75em;
    inset-block-start: calc(50% - 0.5em);
    opacity: 0.7;
    pointer-events: none;
  }
  .search input,
  .skeleton .search,
  .sheet-button,
  .facet-button,
  .facet-search {
    min-block-size: var(--_control);
    margin: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  .search input {
    inline-size: 100%;
    padding-inline: 2.25em 0.5em;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .facet-button {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    padding-inline: 0.625em;
    border-color: transparent;
  }
  .facet-button:hover,
  .facet-button[aria-expanded='true'] {
    background: var(--_tint);
  }
  .facet-button.selected {
    color: var(--_accent);
  }
  .facet-button > span {
    min-inline-size: 0;
  }
  .menu-mark {
    display: grid;
    flex: none;
    align-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    white-space: pre;
  }
  .menu-mark .icon {
    margin-inline-start: auto;
    opacity: 0.7;
  }
  .facet {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .summary {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    min-block-size: 1.75em;
    margin-block: calc(0.75em * var(--_density));
    font-size: var(--_small);
  }
  .empty.summary {
    min-block-size: 0;
    margin: 0;
  }
  .summary .notice {
    padding: 0;
  }
  .status {
    color: var(--_muted);
  }
  .list > li {
    border-block-start: 1px solid var(--_divider);
  }
  .list > li:last-child {
    border-block-end: 1px solid var(--_divider);
  }
  :host([layout='cards']) .list {
    --_inset: calc(1.25em * var(--_density));
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: calc(1em * var(--_density));
  }
  :host([layout='cards']) .list > li {
    display: grid;
    border: 1px solid var(--_divider);
    border-radius: var(--_radius);
  }
  .load-more {
    margin-block-start: 1em;
  }
  dialog {
    max-inline-size: none;
    padding: 0;
    background: var(--_surface);
    color: var(--_on-surface);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog:modal {
      animation: 0.2s ease-out enter;
    }
  }
  .skeleton :is(.search, .sheet-button) {
    border-color: var(--_divider);
  }
  .skeleton .facets i {
    margin: calc((var(--_control) - 0.75em) / 2) 0.625em;
  }
  .skeleton .row {
    border-block-start: 1px solid var(--_divider);
  }
  @container (max-width: 30em) {
    .list {
      --_intro-display: none;
    }
  }
  @media print {
    .list > li {
      break-inside: avoid;
    }
    .group-title {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .facet-button.selected {
      border-color: Highlight;
    }
  }
`;
