import { css } from 'lit';

/** The contents of a posting, its other languages, what the hiring process unfolds to, similar jobs, and how it is printed. */
export const extrasStyles = css`
  .contents > * {
    font-size: var(--_small);
  }
  .contents > p {
    color: var(--_muted);
  }
  .contents ul ul {
    display: none;
    padding-inline-start: 1em;
  }
  .contents a {
    display: block;
    padding-block: 0.25em;
    color: inherit;
    text-decoration: none;
  }
  .contents a:hover {
    color: var(--_accent);
    text-decoration: underline 1px;
  }
  .body .job-process ol {
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .body .job-process ol > li {
    position: relative;
    margin: 0;
    padding-block-end: 1em;
    padding-inline-start: 2.75em;
    counter-increment: step;
  }
  .body .job-process ol > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: -0.125em;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid var(--_border);
    border-radius: 50%;
    text-align: center;
    line-height: calc(1.75em - 2px);
    font-variant-numeric: tabular-nums;
  }
  .body .job-process ol > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2em 0.375em;
    inset-inline-start: calc(0.875em - 0.5px);
    border-inline-start: 1px solid var(--_divider);
  }
  .related {
    margin-block-start: 2em;
  }
  .related-title {
    margin-block-end: 0.75em;
    color: var(--job-heading-color, currentColor);
    font-family: var(--job-heading-font, inherit);
    font-size: var(--_large);
    font-weight: var(--_bold);
    line-height: 1.3;
  }
  .related li {
    border-block-start: 1px solid var(--_divider);
  }
  .related .card::part(intro) {
    display: none;
  }
  .languages a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  .languages .plain {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  @container (min-width: 50em) {
    .contents ul ul {
      display: block;
    }
    .contents {
      grid-area: 4 / 2;
      position: sticky;
      inset-block-start: calc(5.75em + var(--_top, 0em));
      align-self: start;
      max-block-size: calc(100vh - 7em - var(--_top, 0em));
      overflow: auto;
    }
    .related {
      grid-area: 5 / 1;
    }
  }
  @media print {
    .links,
    .contents,
    .related,
    button {
      display: none;
    }
    .apply-bar {
      position: static;
    }
    .apply-bar::before,
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
    .base :is(.apply, .job-button)[href]::after {
      content: ' ' attr(href);
      font-weight: normal;
    }
  }
`;
