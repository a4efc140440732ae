import { css } from 'lit';
import { hostReset } from './host-reset.styles.js';

/**
 * Design tokens. Pages set `--job-*`; the other style sheets use `--_*`. Colors are mixed from the text color, so that
 * they fit light and dark backgrounds.
 *
 * - `:host` in `@supports (color: oklch(from currentColor l c h))`: black or white, whichever can be read on the
 *   button. The first browsers with relative colors take no currentColor.
 * - `.dotted`: items as one running text, which assistive technology reads with commas. A dot stays at the end of its
 *   line.
 * - `.filled`: the label has the text color, since the accent is mixed from the button's own.
 */
export const tokens = css`
  ${hostReset}
  :host {
    --_accent: var(--job-accent, color-mix(in oklab, currentColor 40%, #1668dc));
    --_action: var(--job-action, var(--_accent));
    --_on-action: var(--job-on-action, Canvas);
    --_muted: var(--job-muted, color-mix(in srgb, currentColor 76%, transparent));
    --_divider: var(--job-divider, color-mix(in srgb, currentColor 18%, transparent));
    --_border: var(--job-border, color-mix(in srgb, currentColor 56%, transparent));
    --_tint: color-mix(in srgb, currentColor 5%, transparent);
    --_surface: var(--job-surface, Canvas);
    --_on-surface: var(--job-on-surface, CanvasText);
    --_radius: var(--job-radius, 0.375em);
    --_small: var(--job-font-size-small, 0.875em);
    --_large: var(--job-font-size-large, 1.1875em);
    --_title: var(--job-font-size-title, clamp(1.375em, 0.9em + 3.2cqi, 2.25em));
    --_bold: var(--job-font-weight-bold, 600);
    --_density: var(--job-density, 1);
    --_control: max(24px, calc(2.5em * var(--_density)));
    display: block;
    flex-grow: 1;
    min-inline-size: min(15em, 100%);
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_on-action: var(--job-on-action, oklch(from var(--_action) clamp(0, (0.62 - l) * 1000, 1) 0 0));
    }
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure) {
    margin: 0;
  }
  ul[role='list'] {
    padding: 0;
    list-style: none;
  }
  .title,
  .similar-jobs-title {
    color: var(--job-heading-color, currentColor);
    font-family: var(--job-heading-font, inherit);
    font-weight: var(--_bold);
    line-height: 1.25;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 4;
    overflow-wrap: anywhere;
  }
  .dotted {
    text-wrap: pretty;
  }
  .dotted > * {
    display: inline;
  }
  .dotted > :not(:last-child)::after {
    content: '\\a0·';
    content: '\\a0·' / ',';
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  button {
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .filled {
    border: 0;
    border-radius: var(--_radius);
    background: var(--_action);
    color: inherit;
    text-decoration: none;
  }
  .filled > span {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    padding: 0.75em 1.5em;
    color: var(--_on-action);
    font-weight: var(--_bold);
  }
  .filled:hover {
    filter: brightness(1.08);
  }
  @media (forced-colors: active) {
    .filled {
      border: 1px solid;
    }
  }
  .plain {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: max(24px, 1.75em);
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
  }
  .plain:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .skeleton {
    visibility: hidden;
    animation: 0s 0.08s forwards appear;
  }
  .skeleton .row {
    display: grid;
    padding-block: calc(1.25em * var(--_density));
  }
  .skeleton i {
    display: block;
    inline-size: 5em;
    block-size: 0.75em;
    margin-block: 0.4375em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 9%, transparent);
  }
  .skeleton .row > i {
    inline-size: min(32em, 95%);
  }
  .skeleton .row > i:first-child {
    inline-size: min(16em, 60%);
  }
  .skeleton .row > i:nth-child(2) {
    inline-size: min(12em, 40%);
  }
  @keyframes appear {
    to {
      visibility: visible;
    }
  }
  @keyframes enter {
    from {
      opacity: 0;
      transform: translateY(0.5em);
    }
  }
`;
