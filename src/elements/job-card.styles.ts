import { css } from 'lit';

/**
 * Styles of `<job-card>`.
 *
 * - `.link::after`: above all content of the card, and within the card's own stacking context.
 */
export const cardStyles = css`
  .host-reset {
    block-size: 100%;
  }
  .base {
    position: relative;
    isolation: isolate;
    display: flex;
    flex-direction: column;
    gap: 0.25em 2em;
    block-size: 100%;
    padding-block: calc(1.25em * var(--_density));
    padding-inline: var(--_inset, 0);
  }
  .base:active {
    background: var(--_tint);
  }
  .title {
    font-size: var(--_large);
  }
  .link {
    text-decoration: none;
  }
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
  }
  .base:hover .link {
    text-decoration: underline 1px;
  }
  .link:focus-visible {
    outline: 0;
  }
  .link:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  .intro {
    display: var(--_intro-display, -webkit-box);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    max-inline-size: 68ch;
    margin-block-start: 0.25em;
    color: var(--_muted);
  }
  mark {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    color: inherit;
  }
  .facts {
    margin-block-start: auto;
    padding-block-start: 0.25em;
    font-size: var(--_small);
    color: var(--_muted);
  }
  @container (max-width: 26em) {
    .title {
      font-size: min(var(--_large), 1.0625em);
    }
  }
  @container (max-width: 20em) {
    .title {
      font-size: 1em;
    }
  }
  @container (min-width: 46em) {
    .base {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 16em;
    }
    .base > * {
      grid-column: 1;
    }
    .base > .facts {
      grid-column: 2;
      grid-row: 1 / span 3;
      display: grid;
      align-content: start;
      gap: 0.25em;
      margin: 0;
      text-align: end;
      text-wrap: balance;
    }
    .facts > * {
      display: block;
    }
    .facts > :not(:last-child)::after {
      content: none;
    }
  }
`;
