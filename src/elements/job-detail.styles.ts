import { css, unsafeCSS } from 'lit';
import { bodyStyle } from '../posting/body-style.js';

/**
 * Styles of `<job-detail>`.
 *
 * - `:is(a, summary)`: keeps focused links clear of the apply bar.
 * - `.base > .apply-bar` in `@media (max-height: 30em)`: it does not fit a window as low as a phone's on its
 *   side, or zoomed in.
 * - `.apply-bar.repeated:not(:focus-within)` in `@container (max-width: 50em)`: the bar must not cover what has the
 *   keyboard focus, nor repeat an apply link of the text that is in view.
 * - `[data-icon]:not(:has(> .icon))::before`: reserves the space of an icon until it is drawn, so that the text does
 *   not shift.
 * - `.base .apply::after`: an apply link of the text has its address only where the apply button has none.
 */
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
  .meta > :has(+ [part='badge'])::after {
    content: none;
  }
  .badge {
    padding-inline: 0.5em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    font-size: var(--_small);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
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
  .apply-bar:not(.closed) {
    border-block-start: 1px solid var(--_divider);
    background: var(--_surface);
  }
  .apply {
    display: block;
    text-align: center;
  }
  .closed {
    position: static;
    border-block: 1px solid var(--_divider);
    color: var(--_muted);
  }
  @media (max-height: 30em) {
    .base > .apply-bar {
      position: static;
    }
  }
  @container (max-width: 50em) {
    .apply-bar.repeated:not(:focus-within) {
      visibility: hidden;
    }
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
    .base > .apply-bar {
      grid-row: 3;
      inset-block: calc(1em + var(--_top, 0em)) auto;
      align-self: start;
      padding-block: 0;
      border: 0;
      background: none;
    }
    .apply {
      display: block;
    }
  }
  ${unsafeCSS(bodyStyle('.major'))}
  [data-icon]:not(:has(> .icon))::before {
    content: '';
    display: inline-block;
    inline-size: 1em;
  }
  .arrow-right:dir(rtl) {
    transform: scaleX(-1);
  }
  .body a > .icon {
    vertical-align: -0.125em;
    margin-inline-end: 0.375em;
  }
  .body .job-button > .icon {
    margin: 0;
  }
  .table-of-contents > * {
    font-size: var(--_small);
  }
  .table-of-contents > p {
    color: var(--_muted);
  }
  .table-of-contents ul ul {
    display: none;
    padding-inline-start: 1em;
  }
  .table-of-contents a {
    display: block;
    padding-block: 0.25em;
    color: inherit;
    text-decoration: none;
  }
  .table-of-contents a:hover {
    color: var(--_accent);
    text-decoration: underline 1px;
  }
  .similar-jobs {
    margin-block-start: 2em;
  }
  .back {
    justify-self: start;
  }
  .back .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  .similar-jobs-title {
    margin-block-end: 0.75em;
    font-size: var(--_large);
  }
  .similar-jobs li {
    border-block-start: 1px solid var(--_divider);
  }
  .similar-jobs .card::part(intro) {
    display: none;
  }
  .language-links a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  .language-links .plain {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  @container (min-width: 50em) {
    .table-of-contents ul ul {
      display: block;
    }
    .table-of-contents {
      grid-area: 4 / 2;
      position: sticky;
      inset-block-start: calc(5.75em + var(--_top, 0em));
      align-self: start;
      max-block-size: calc(100vh - 7em - var(--_top, 0em));
      overflow: auto;
    }
    .similar-jobs {
      grid-area: 5 / 1;
    }
    .back {
      grid-area: 6 / 1;
    }
  }
  @media print {
    header {
      break-after: avoid;
    }
    .links,
    .table-of-contents,
    .similar-jobs,
    button {
      display: none;
    }
    .apply-bar {
      position: static;
      border: 0;
      background: none;
    }
    .body summary::after {
      content: none !important;
    }
    .base :is(.apply, .job-button),
    .apply > span {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    .base :is(.apply, .job-button) .icon {
      display: none;
    }
    .base .apply::after,
    .base .job-button[href]:not(.job-apply)::after,
    .base:not(:has(.apply)) .job-apply[href]::after {
      content: ' ' attr(href);
      font-weight: normal;
    }
    .body a[data-address]:not(.job-apply)::after {
      content: ' (' attr(data-address) ')';
    }
  }
`;
