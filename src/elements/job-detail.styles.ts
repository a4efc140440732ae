import { css } from 'lit';

/** An opened posting: title, facts, text and the way to apply. */
export const detailStyles = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, var(--job-measure, 66ch));
    gap: 1.5em 4em;
  }
  .title {
    font-size: var(--_title);
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  .title:focus {
    outline: 0;
  }
  .meta {
    margin-block-start: 0.5em;
  }
  .badge {
    padding-inline: 0.5em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    font-size: var(--_small);
  }
  /* Its height is kept for what comes after the text. */
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
    min-block-size: 1.75em;
    margin-block-start: 0.5em;
    font-size: var(--_small);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: calc(0.75em * var(--_density)) 1.5em;
    padding-block: calc(1em * var(--_density));
    border-block: 1px solid var(--_divider);
  }
  dt {
    font-size: var(--_small);
    color: var(--_muted);
  }
  /* What gets the focus is not to lie behind the button. */
  :is(a, summary) {
    scroll-margin-block: 1em 6em;
  }
  .apply-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    padding-block: 0.75em;
    padding-block-end: max(0.75em, env(safe-area-inset-bottom));
  }
  /* What scrolls by behind shines through, since the page's background may be any. */
  .apply-bar:not(.closed)::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    border-block-start: 1px solid var(--_divider);
    background: color-mix(in srgb, var(--_surface) 65%, transparent);
    backdrop-filter: blur(1em);
  }
  .apply {
    display: block;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: inherit;
    text-align: center;
    text-decoration: none;
  }
  /* The text's color is set within, since the accent may be mixed from the text's color around. */
  .apply > span {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    padding: 0.75em 1.5em;
    color: var(--_on-accent);
    font-weight: var(--_bold);
  }
  .apply:hover {
    filter: brightness(1.08);
  }
  .closed {
    position: static;
    border-block: 1px solid var(--_divider);
    color: var(--_muted);
  }
  /* Who walks through the text with the keyboard is not led beneath it. */
  @container (max-width: 50em) {
    .base:has(.body :focus-visible) > .apply-bar {
      position: static;
    }
  }
  @container (min-width: 34em) {
    .apply {
      display: inline-block;
      min-inline-size: 14em;
    }
  }
  @container (min-width: 50em) {
    .base {
      grid-template-columns: minmax(0, var(--job-measure, 66ch)) minmax(12em, 16em);
      grid-template-rows: repeat(3, auto) 1fr;
      justify-content: space-between;
    }
    header {
      grid-column: 1 / -1;
      padding-block-end: 0.5em;
    }
    .body {
      grid-row: 2 / span 3;
    }
    .facts,
    .apply-bar {
      grid-column: 2;
    }
    .facts {
      grid-template-columns: 1fr;
      padding-block: 0 1.25em;
      border-block-start: 0;
    }
    .apply-bar {
      grid-row: 3;
      inset-block: calc(1em + var(--_top, 0em)) auto;
      align-self: start;
      padding-block: 0;
    }
    .apply-bar:not(.closed)::before {
      content: none;
    }
    .apply {
      display: block;
    }
    .closed {
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .apply {
      border: 1px solid;
    }
  }
`;
