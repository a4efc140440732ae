import { css } from 'lit';

/** The list that a facet opens to. */
export const facetChoicesStyles = css`
  .choices {
    position: absolute;
    z-index: 1;
    inline-size: max-content;
    min-inline-size: 14em;
    max-inline-size: min(24em, 100%);
    max-block-size: min(24em, 60vh);
    margin-block-start: 0.375em;
    padding: 0.375em;
    overflow: auto;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: 0 0.5em 1.5em -0.5em rgb(0 0 0 / 25%);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.25em;
    padding-inline: 0.5em;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_tint);
  }
  .choice input {
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
`;
