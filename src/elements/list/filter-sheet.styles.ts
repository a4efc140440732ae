import { css } from 'lit';

/** Filter sheet of narrow lists, at the bottom of the window. */
export const filterSheetStyles = css`
  .sheet {
    flex-direction: column;
    inline-size: 100%;
    max-inline-size: none;
    max-block-size: 85dvh;
    margin: auto 0 0;
    padding: 0;
    border: 0;
    border-block-start: 1px solid var(--_divider);
    border-radius: calc(2 * var(--_radius)) calc(2 * var(--_radius)) 0 0;
    background: var(--_surface);
    color: var(--_on-surface);
  }
  .sheet[open] {
    display: flex;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 40%);
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
  .sheet-submit {
    min-block-size: 2.75em;
    padding-inline: 1.25em;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: var(--_bold);
  }
  @media (prefers-reduced-motion: no-preference) {
    .sheet[open] {
      animation: 0.2s ease-out enter;
    }
  }
  @media (forced-colors: active) {
    .sheet-submit {
      border: 1px solid ButtonText;
    }
  }
`;
