/** Marks a text as CSS for editors and minifiers. */
const css = String.raw;

/**
 * Styles of a posting's body, shared by the elements and the static pages: prose first, then the classes that
 * `html-policy.ts` allows. All rules are scoped to `.body` and use the private custom properties
 * `--_small --_large --_bold --_muted --_accent --_tint --_border --_divider --_radius`.
 *
 * - `.body ${major}:has(+ .job-lead)`: the lead is larger text, which would compete with a heading of its size.
 *
 * @param major selector of the section headings
 * @returns CSS text
 */
export const bodyStyle = (major: string): string => css`
  .body * + :is(p, ul, ol, dl, pre, table, figure, blockquote, div, section, aside) {
    margin-block-start: 1em;
  }
  .body :is(h2, h3, h4, h5, h6) {
    margin-block: 1.5em 0.375em;
    color: var(--job-heading-color, currentColor);
    font-size: inherit;
    font-weight: var(--_bold);
    line-height: 1.3;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 4;
    overflow-wrap: anywhere;
    break-after: avoid;
    scroll-margin-block-start: 1em;
  }
  .body ${major} {
    margin-block: 2em 0.5em;
    font-family: var(--job-heading-font, inherit);
    font-size: var(--_large);
  }
  .body ${major}:has(+ .job-lead) {
    font-size: inherit;
  }
  .body :is(h2, h3, h4, h5, h6):first-child {
    margin-block-start: 0;
  }
  .body :is(h2, h3, h4, h5, h6) + * {
    margin-block-start: 0;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.25em;
  }
  .body li + li {
    margin-block-start: 0.375em;
  }
  .body li::marker {
    color: var(--_muted);
  }
  .body img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .body :is(figcaption, small, cite) {
    font-size: var(--_small);
    font-style: normal;
    color: var(--_muted);
  }
  .body figure > * + * {
    margin-block-start: 0.5em;
  }
  .body hr {
    margin-block: 2em;
    border: 0;
    border-block-start: 1px solid var(--_divider);
  }
  .body pre {
    overflow: auto;
    padding: 0.75em 1em;
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .body :is(code, kbd) {
    font-size: 0.9em;
  }
  .body table {
    display: block;
    overflow: auto;
    border-collapse: collapse;
  }
  .body :is(th, td) {
    padding-block: 0.5em;
    padding-inline: 0 1.5em;
    border-block-end: 1px solid var(--_divider);
    text-align: start;
    vertical-align: top;
  }
  .body :is(th, td)[align='center'] {
    text-align: center;
  }
  .body :is(th, td)[align='right'] {
    text-align: end;
  }
  .body :is(th, dt, b, strong) {
    font-weight: var(--_bold);
  }
  .body :is(.job-lead, .job-quote blockquote) {
    font-size: var(--_large);
    line-height: 1.45;
  }
  .body :is(blockquote, .job-note) {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_divider);
  }
  .body .job-note {
    border-color: var(--_accent);
  }
  .body .job-note-warning {
    border-color: var(--job-warning, color-mix(in oklab, currentColor 30%, #d97706));
  }
  .body .job-note-success {
    border-color: var(--job-success, color-mix(in oklab, currentColor 30%, #15803d));
  }
  .body :is(blockquote, .job-note, .job-callout) > * + * {
    margin-block-start: 0.5em;
  }
  .body :is(.job-note, .job-contact, .job-callout) ${major} {
    margin-block-start: 0;
    font-family: inherit;
    font-size: inherit;
  }
  .body details {
    margin-block: 2em;
    border-block: 1px solid var(--_divider);
  }
  .body details + details {
    margin-block-start: -2em;
    border-block-start: 0;
  }
  .body summary {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding-block: 0.875em;
    font-weight: var(--_bold);
    cursor: pointer;
    list-style: none;
  }
  .body summary::-webkit-details-marker {
    display: none;
  }
  .body summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: auto 0.25em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.125em) rotate(45deg);
  }
  .body details[open] > summary::after {
    transform: translateY(0.125em) rotate(225deg);
  }
  .body summary:hover {
    color: var(--_accent);
  }
  .body summary > * {
    margin: 0;
    font-size: inherit;
  }
  .body summary + * {
    margin-block-start: 0;
  }
  .body details[open] > :last-child {
    padding-block-end: 1.25em;
  }
  .body :is(li, tr, img, figure, blockquote, summary, .job-note, .job-contact, .job-callout) {
    break-inside: avoid;
  }
  .body summary {
    break-after: avoid;
  }
  .body .job-button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.5em;
    padding-inline: 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    font-weight: var(--_bold);
    text-decoration: none;
  }
  .body .job-button + .job-button {
    margin-inline-start: 0.5em;
  }
  .body .job-button:hover {
    background: var(--_tint);
  }
  .body a:not([href]) {
    color: var(--_muted);
    text-decoration: none;
  }
  .body :is(.job-contact, .job-callout) {
    margin-block-start: 2em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_divider);
  }
  .body details + .job-contact {
    border: 0;
    padding: 0;
  }
  .body .job-contact > * {
    margin-block: 0;
  }
  .body .job-contact:has(> :is(img, figure)) {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 1.25em;
    align-items: center;
  }
  .body .job-contact > :not(img, figure) {
    grid-column: 2;
  }
  .body .job-contact > :is(img, figure) {
    grid-row: 1 / span 9;
    inline-size: 4.5em;
    block-size: 4.5em;
    border-radius: 50%;
    object-fit: cover;
  }
  .body .job-callouts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    gap: 0 2em;
  }
  .body .job-callouts > * {
    margin: 0;
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
`;
