import { css } from 'lit';

/**
 * Facet menus, active filters and the filter sheet.
 *
 * - `.host-reset:has(.facet-options)`: above other content of the page, below its overlays.
 * - `.facet-options` in `@container (min-width: 46em)`: in a wide list, below its button.
 */
export const filterStyles = css`
  .host-reset:has(.facet-options) {
    position: relative;
    z-index: 99;
  }
  .facet-options {
    position: absolute;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: max-content;
    min-inline-size: 14em;
    max-inline-size: min(24em, 100%);
    max-block-size: min(24em, 60vh);
    margin-block-start: 0.375em;
    padding: 0.375em;
    overflow: auto;
    border: 1px solid var(--_divider);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: 0 0.5em 1.5em -0.5em rgb(0 0 0 / 25%);
  }
  @container (min-width: 46em) {
    .facet-options {
      inset-inline-start: auto;
    }
    .facet:nth-child(n + 4) .facet-options {
      inset-inline-end: 0;
    }
  }
  .facet-option {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: max(24px, calc(2.25em * var(--_density)));
    padding-inline: 0.5em;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .facet-option.nested {
    margin-inline-start: 1.75em;
  }
  .facet-option:hover {
    background: var(--_tint);
  }
  .facet-option input {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    margin: 0;
    accent-color: var(--_accent);
  }
  .count {
    margin-inline-start: auto;
    padding-inline-start: 1em;
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  .facet-option.empty {
    color: var(--_muted);
  }
  .facet-search {
    inline-size: 100%;
    margin-block-end: 0.375em;
    padding-inline: 0.5em;
  }
  .active-filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .active-filter {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: max(24px, 1.75em);
    padding-block: 0;
    padding-inline: 0.625em 0.5em;
    border: 1px solid var(--_divider);
    border-radius: 2em;
    background: var(--_tint);
  }
  .active-filter:hover {
    border-color: var(--_border);
  }
  .group-title {
    margin-block: 1.5em 0.5em;
    font-size: var(--_large);
  }

  .sheet {
    flex-direction: column;
    inline-size: 100%;
    max-block-size: 85dvh;
    margin: auto 0 0;
    border: 0;
    border-block-start: 1px solid var(--_divider);
    border-radius: calc(2 * var(--_radius)) calc(2 * var(--_radius)) 0 0;
  }
  .sheet[open] {
    display: flex;
  }
  .sheet-bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-inline: 1em 0.375em;
    border-block-end: 1px solid var(--_divider);
  }
  .sheet-bar > b {
    font-size: var(--_large);
    font-weight: var(--_bold);
  }
  .sheet-close {
    justify-content: center;
    inline-size: 2.75rem;
    min-block-size: 2.75rem;
    color: inherit;
  }
  .sheet-facets {
    overflow: auto;
    overscroll-behavior: contain;
    padding: 1em;
    outline-offset: -2px;
  }
  .sheet-facet {
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  .sheet-facet legend {
    padding: 0;
    font-weight: var(--_bold);
  }
  .sheet .facet-option {
    min-block-size: 2.75em;
    padding-inline: 0;
  }
  .sheet-actions {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 1em;
    padding: 0.75em 1em max(0.75em, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_divider);
  }
  .unavailable {
    visibility: hidden;
  }
  .sheet-submit {
    flex: 1;
    padding: 0;
  }
  @media print {
    .filters,
    .active-filters,
    .plain {
      display: none;
    }
  }
`;
