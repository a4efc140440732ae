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
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: 0.75em 1.5em;
    padding-block: 1em;
    border-block: 1px solid var(--_hairline);
  }
  dt {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .apply-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    padding-block: 0.75em;
    padding-block-end: max(0.75em, env(safe-area-inset-bottom));
  }
  /* Blurs what scrolls by behind, without having to know the page's background. */
  .apply-bar:not(.closed)::before {
    content: '';
    position: absolute;
    inset: -1em 0 0;
    z-index: -1;
    backdrop-filter: blur(0.5em);
    mask: linear-gradient(to top, #000 70%, transparent);
  }
  .apply {
    display: block;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: inherit;
    text-align: center;
    text-decoration: none;
    box-shadow: 0 0.25em 1em -0.25em rgb(0 0 0 / 35%);
  }
  /* The text's colour is set within, since the accent may be mixed from the text's colour around. */
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
    border-block: 1px solid var(--_hairline);
    color: var(--_muted);
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
      grid-template-rows: auto auto 1fr;
      justify-content: space-between;
    }
    header {
      grid-column: 1 / -1;
      padding-block-end: 0.5em;
    }
    .body {
      grid-row: 2 / span 2;
    }
    .facts,
    .apply-bar {
      grid-column: 2;
    }
    .facts {
      display: grid;
      grid-template-columns: 1fr;
      padding-block: 0 1.25em;
      border-block-start: 0;
    }
    .apply-bar {
      inset-block: 1em auto;
      align-self: start;
      padding-block: 0;
    }
    .apply-bar:not(.closed)::before {
      content: none;
    }
    .apply {
      display: block;
      box-shadow: none;
    }
    .closed {
      border: 0;
    }
  }
  @media print {
    .apply-bar {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .apply {
      border: 1px solid;
    }
  }
`;
