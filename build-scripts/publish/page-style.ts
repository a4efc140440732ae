import { bodyStyle } from '../../src/posting/body-style.js';

/** The style sheet of static pages, inlined in each; their Content Security Policy allows it by hash. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff;
  --ink: #1d1d20;
  --_muted: #5e5e66;
  --_divider: #e3e3e7;
  --_border: #8d8d95;
  --_tint: #f5f5f7;
  --_accent: #0a5bb0;
  --on-accent: #fff;
  --_small: 0.875rem;
  --_large: 1.25rem;
  --_bold: 600;
  --_radius: 0.375em;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151517;
    --ink: #e8e8ec;
    --_muted: #a5a5ae;
    --_divider: #333338;
    --_border: #77777f;
    --_tint: #1f1f23;
    --_accent: #86bdff;
    --on-accent: #0b1a2c;
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
a { color: var(--_accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:not([href]) { color: var(--_muted); }
:focus-visible { outline: 2px solid var(--_accent); outline-offset: 3px; border-radius: 2px; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.375rem); line-height: 1.15; letter-spacing: -0.015em; text-wrap: balance; }
h1, h2, h3, h4, h5, h6, dt, strong, b { font-weight: var(--_bold); }

.site { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5em; padding-block: 1.25em; font-size: var(--_small); color: var(--_muted); }
.site a { color: inherit; }
main { padding-block-start: clamp(1.5rem, 6vw, 3.5rem); }
.meta { margin-block-start: 0.625em; color: var(--_muted); }
.facts { display: grid; grid-template-columns: fit-content(40%) 1fr; gap: 0.5em 2em; margin-block: 2em; padding-block: 1.25em; border-block: 1px solid var(--_divider); font-size: 0.9375rem; }
.facts dt { font-weight: 400; color: var(--_muted); }
.languages { margin-block: 2em; font-size: 0.9375rem; color: var(--_muted); }
.languages a { margin-inline-start: 0.5em; }
.apply a { display: inline-block; padding: 0.6875em 2em; border-radius: var(--_radius); background: var(--_accent); color: var(--on-accent); font-weight: var(--_bold); text-align: center; text-decoration: none; }
.apply a:hover { filter: brightness(1.1); }
.closed { padding-block: 1em; border-block: 1px solid var(--_divider); font-weight: var(--_bold); }
.facts + .closed { margin-block-start: -2em; border-block-start: 0; }
.jobs { padding: 0; margin-block-start: 2em; list-style: none; border-block-start: 1px solid var(--_divider); }
.jobs li { padding-block: 1.25em; border-block-end: 1px solid var(--_divider); }
.jobs h2 { font-size: var(--_large); line-height: 1.3; }
.jobs a { text-decoration: none; }
.jobs a:hover { text-decoration: underline 1px; }
.jobs p { margin-block-start: 0.375em; }
.jobs .meta { font-size: 0.9375rem; }

${bodyStyle('h2')}
.body { margin-block: 3em; }
.body :is(p, li) { text-wrap: pretty; }
.body .job-button:not([href]) { display: none; }

@media (max-width: 30em) {
  .apply a { display: block; }
}
@media (forced-colors: active) {
  .apply a { border: 1px solid; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --_muted: #444; --_divider: #bbb; --_accent: #000; --on-accent: #000; }
  html { font-size: 10.5pt; }
  body { max-inline-size: none; padding: 0; }
  .site a { text-decoration: none; }
  .apply a { padding: 0; background: none; text-decoration: underline; }
  .apply a::after { content: ' (' attr(href) ')'; font-weight: 400; overflow-wrap: anywhere; }
  .body details:not([open])::details-content { block-size: auto; content-visibility: visible; }
  .body summary::after { content: none; }
  h1, h2, h3, h4, h5, h6, summary { break-after: avoid; }
  li, .job-contact { break-inside: avoid; }
}
`;
