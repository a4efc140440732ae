import { css } from 'lit';

/** The table of contents of a posting, its other languages, similar jobs, and how it is printed. */
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
