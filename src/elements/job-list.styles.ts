import { css } from 'lit';
import { facetChoicesStyles } from './facet-choices.styles.js';

/** The list, its filters, and what stands in its place. */
export const listStyles = [
  facetChoicesStyles,
  css`
    .filters {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.75em;
    }
    .search {
      position: relative;
      flex: 1 1 100%;
    }
    /* The names stand in line with the text above and below; what is round them shows only when pointed at. */
    .facets {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125em 0.25em;
      min-inline-size: 0;
      margin-inline: -0.625em;
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
      .facets {
        margin: 0;
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
    .facet-button {
      block-size: 2.5em;
      margin: 0;
      border: 1px solid var(--_edge);
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
      gap: 0.375em;
      max-inline-size: 100%;
      padding-inline: 0.625em;
      border-color: transparent;
    }
    .facet-button:hover,
    .facet-button[aria-expanded='true'] {
      background: var(--_tint);
    }
    .facet-button.chosen {
      color: var(--_accent);
    }
    .facet-button > span {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .facet-button .icon {
      opacity: 0.7;
    }
    .facet {
      min-inline-size: 0;
      max-inline-size: 100%;
    }
    .summary {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 1em;
      min-block-size: 1.75em;
      margin-block: 0.75em;
      font-size: var(--_small);
    }
    /* It must be there before it says anything, but not be seen. */
    .summary:has(> .status > :empty) {
      min-block-size: 0;
      margin: 0;
    }
    .status {
      color: var(--_muted);
    }
    .list > li {
      border-block-start: 1px solid var(--_hairline);
    }
    .list > li:last-child {
      border-block-end: 1px solid var(--_hairline);
    }
    .more {
      margin-block-start: 1em;
    }
    .back {
      margin-block-end: 1em;
    }
    .back:dir(rtl) .icon {
      transform: scaleX(-1);
    }
    @media (prefers-reduced-motion: no-preference) {
      job-detail {
        animation: 0.2s ease-out enter;
      }
    }
  `,
];
