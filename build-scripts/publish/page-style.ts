/**
 * The look of static pages. The only style they have: it stands in each page, and the page’s security policy names its hash.
 * The classes of a posting’s text are those of `src/posting/html-policy.ts`.
 */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff;
  --ink: #1d1d20;
  --muted: #5e5e66;
  --line: #e3e3e7;
  --edge: #8d8d95;
  --tint: #f5f5f7;
  --accent: #0a5bb0;
  --on-accent: #fff;
  --warning: #b45309;
  --success: #15803d;
  --small: 0.875rem;
  --large: 1.25rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151517;
    --ink: #e8e8ec;
    --muted: #a5a5ae;
    --line: #333338;
    --edge: #77777f;
    --tint: #1f1f23;
    --accent: #86bdff;
    --on-accent: #0b1a2c;
    --warning: #f0a653;
    --success: #5fc98a;
  }
}
* { box-sizing: border-box; }
html { font: 1.0625rem/1.6 system-ui, sans-serif; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body {
  max-inline-size: 38em;
  margin: 0 auto;
  padding: 0 1.25em 5em;
  background: var(--paper);
  color: var(--ink);
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote { margin: 0; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:not([href]) { color: var(--muted); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.375rem); line-height: 1.15; letter-spacing: -0.015em; text-wrap: balance; }
h1, h2, h3, h4, h5, h6, th, dt, strong, b { font-weight: 600; }

.site { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5em; padding-block: 1.25em; font-size: var(--small); color: var(--muted); }
.site a { color: inherit; }
main { padding-block-start: clamp(1.5rem, 6vw, 3.5rem); }
.meta { margin-block-start: 0.625em; color: var(--muted); }
.facts { display: grid; grid-template-columns: fit-content(40%) 1fr; gap: 0.5em 2em; margin-block: 2em; padding-block: 1.25em; border-block: 1px solid var(--line); font-size: 0.9375rem; }
.facts dt { font-weight: 400; color: var(--muted); }
.facts dd a + a { margin-inline-start: 1em; }
.apply a { display: inline-block; padding: 0.6875em 2em; border-radius: 0.375em; background: var(--accent); color: var(--on-accent); font-weight: 600; text-align: center; text-decoration: none; }
.apply a:hover { filter: brightness(1.1); }
.closed { padding-block: 1em; border-block: 1px solid var(--line); font-weight: 600; }
.facts + .closed { margin-block-start: -2em; border-block-start: 0; }
.posting { margin-block: 3em; }
.jobs { padding: 0; margin-block-start: 2em; list-style: none; border-block-start: 1px solid var(--line); }
.jobs li { padding-block: 1.25em; border-block-end: 1px solid var(--line); }
.jobs h2 { font-size: var(--large); line-height: 1.3; }
.jobs a { text-decoration: none; }
.jobs a:hover { text-decoration: underline 1px; }
.jobs p { margin-block-start: 0.375em; }
.jobs .meta { font-size: 0.9375rem; }

.posting * + :is(p, ul, ol, dl, pre, table, figure, blockquote, div, section, aside) { margin-block-start: 1em; }
.posting :is(h2, h3, h4, h5, h6) { margin-block: 1.75em 0.375em; font-size: inherit; line-height: 1.3; text-wrap: balance; }
.posting h2 { margin-block: 2em 0.5em; font-size: var(--large); }
.posting :is(h2, h3, h4, h5, h6):first-child { margin-block-start: 0; }
.posting :is(h2, h3, h4, h5, h6, summary) + * { margin-block-start: 0; }
.posting :is(ul, ol) { padding-inline-start: 1.25em; }
.posting :is(p, li) { text-wrap: pretty; }
.posting li + li { margin-block-start: 0.375em; }
.posting li::marker { color: var(--muted); }
.posting img { max-inline-size: 100%; block-size: auto; border-radius: 0.375em; }
.posting :is(figcaption, small, cite) { font-size: var(--small); font-style: normal; color: var(--muted); }
.posting hr { margin-block: 2.5em; border: 0; border-block-start: 1px solid var(--line); }
.posting pre { overflow: auto; padding: 0.75em 1em; background: var(--tint); border-radius: 0.375em; }
.posting :is(code, kbd) { font-size: 0.9em; }
.posting table { display: block; overflow: auto; border-collapse: collapse; font-size: 0.9375rem; }
.posting :is(th, td) { padding-block: 0.5em; padding-inline-end: clamp(0.75em, 3vw, 1.5em); border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
.posting dd { padding-inline-start: 1.25em; }
.job-lead { font-size: var(--large); line-height: 1.5; }
blockquote, .job-note { padding-inline-start: 1.25em; border-inline-start: 2px solid var(--line); }
.job-note { border-color: var(--accent); }
.job-note-warning { border-color: var(--warning); }
.job-note-success { border-color: var(--success); }
.posting :is(.job-note, .job-callout) > * + * { margin-block-start: 0.5em; }
.posting .job-button { display: inline-block; padding: 0.4375em 1em; border: 1px solid; border-radius: 0.375em; font-weight: 600; text-decoration: none; }
.posting .job-button:not([href]) { display: none; }
.posting .job-button:hover { background: var(--tint); }
.posting :is(.job-callout, .job-contact) { margin-block-start: 2.5em; padding-block-start: 1.5em; border-block-start: 1px solid var(--line); }
.posting details + :is(.job-callout, .job-contact) { margin-block-start: 0; padding-block-start: 0; border-block-start: 0; }
.posting .job-callouts { display: grid; grid-template-columns: repeat(auto-fit, minmax(14em, 1fr)); gap: 0 2em; }
.posting .job-callouts > * { margin: 0; }
.posting .job-contact > :is(p, h2, h3, h4) { margin-block: 0; font-size: inherit; }
.job-contact:has(> img) { display: grid; grid-template-columns: 4.5em 1fr; column-gap: 1.25em; align-items: center; }
.job-contact:has(> img) > * { grid-column: 2; }
.posting .job-contact > img { grid-column: 1; grid-row: 1 / span 9; inline-size: 4.5em; block-size: 4.5em; border-radius: 50%; object-fit: cover; background: var(--tint); }

.posting details { margin-block: 2.5em; border-block: 1px solid var(--line); }
.posting details + details { margin-block-start: -2.5em; border-block-start: 0; }
summary { padding-block: 0.875em; font-weight: 600; cursor: pointer; }
summary:hover { color: var(--accent); }
summary::marker { color: var(--muted); }
.posting details > :last-child:not(summary) { padding-block-end: 1.5em; }
.posting .job-process ol { padding: 0; list-style: none; counter-reset: step; }
.posting .job-process ol > li { position: relative; margin: 0; padding-inline-start: 2.75em; padding-block-end: 1em; counter-increment: step; }
.posting .job-process ol > li::before { content: counter(step); position: absolute; inset-inline-start: 0; inset-block-start: -0.0625em; inline-size: 1.75em; block-size: 1.75em; border: 1px solid var(--edge); border-radius: 50%; line-height: 1.625em; text-align: center; font-variant-numeric: tabular-nums; }
.posting .job-process ol > li:not(:last-child)::after { content: ''; position: absolute; inset-block: 2.0625em 0.4375em; inset-inline-start: 0.84375em; border-inline-start: 1px solid var(--line); }

@media (max-width: 30em) {
  .apply a { display: block; }
}
@media (forced-colors: active) {
  .apply a { border: 1px solid; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --muted: #444; --line: #bbb; --accent: #000; --on-accent: #000; }
  html { font-size: 10.5pt; }
  body { max-inline-size: none; padding: 0; }
  .site a { text-decoration: none; }
  .apply a { padding: 0; background: none; text-decoration: underline; }
  .apply a::after { content: ' (' attr(href) ')'; font-weight: 400; overflow-wrap: anywhere; }
  .posting details:not([open])::details-content { block-size: auto; content-visibility: visible; }
  summary { list-style: none; }
  h1, h2, h3, h4, h5, h6, summary { break-after: avoid; }
  li, .job-contact { break-inside: avoid; }
}
`;
