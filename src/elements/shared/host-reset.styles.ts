import { css } from 'lit';

/**
 * Keeps out what a page hands down to everything that stands in it. What says `inherit` is wanted: the page’s font and
 * colors, and what it does with the element as a whole. The rest begins anew, direction by the page’s `dir`, since that
 * is what `:dir()` goes by.
 *
 * It stands on an element of ours, which no rule of the page reaches, however important. What the page puts in our slots
 * has to stand outside of it, to look like the rest of the page.
 */
export const hostShield = css`
  .shield {
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
  .shield:dir(ltr) {
    direction: ltr;
  }
  .shield:dir(rtl) {
    direction: rtl;
  }
  @media print {
    .shield {
      container-type: normal;
    }
  }
`;
