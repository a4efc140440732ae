import { css } from 'lit';

/**
 * Resets inherited host styles. Properties with `inherit` are inherited deliberately: the page’s font and colors, and what
 * it does with the element as a whole. Direction follows the page’s `dir`, which is what `:dir()` matches.
 *
 * The class is for an element inside the shadow root, which no rule of the page matches, however important. Slots have to
 * be outside of it, so that their content looks like the rest of the page.
 */
export const hostReset = css`
  .host-reset {
    all: initial;
    color: inherit;
    color-scheme: inherit;
    font: inherit;
    text-rendering: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    visibility: inherit;
    pointer-events: inherit;
    writing-mode: inherit;
    font-variant-caps: normal;
    display: block;
    container-type: inline-size;
    line-height: var(--job-line-height, 1.5);
    overflow-wrap: break-word;
  }
  .host-reset:dir(ltr) {
    direction: ltr;
  }
  .host-reset:dir(rtl) {
    direction: rtl;
  }
  @media print {
    .host-reset {
      container-type: normal;
    }
  }
`;
