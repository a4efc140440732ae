import { html, type Html } from '../../build-scripts/compile/shortcodes/html.js';
import type { SiteDocument } from './documents.js';
import type { Heading, RenderedDocument } from './render-document.js';

const addressOf = ({ page }: SiteDocument) => `/docs/${page}.html`;

/** The page of one document, with links to the others and a table of contents. */
export function documentPage(
  shown: SiteDocument,
  { body, headings }: RenderedDocument,
  documents: readonly SiteDocument[],
): string {
  const at = documents.indexOf(shown);
  const [previous, next] = [documents[at - 1], documents[at + 1]];
  const sidebar = html`
      <nav class="guides" aria-label="Documentation">
        <ul>
          <li class="all"><a href="/docs/">Documentation</a></li>
          ${documents.map((one) => html`<li><a href="${addressOf(one)}"${one === shown ? html` aria-current="page"` : undefined}>${one.title}</a></li>\n`)}
        </ul>
      </nav>
      ${headings.length > 1 ? contentsList(headings) : undefined}`;
  const pagination = html`
        <nav class="onward" aria-label="Previous and next page">
          ${previous && html`<a href="${addressOf(previous)}"><small>Previous</small> ${previous.title}</a>`}
          ${next && html`<a class="next" href="${addressOf(next)}"><small>Next</small> ${next.title}</a>`}
        </nav>`;
  return pageFrame({
    title: `${shown.title} – careers-widget`,
    about: shown.about,
    current: 'true',
    content: html`<div class="guide frame">${sidebar}
      <main id="guide" tabindex="-1">
        <article>
${body}        </article>${pagination}
      </main>
    </div>`,
  });
}

/** The page that lists all documents. */
export function indexPage(documents: readonly SiteDocument[]): string {
  return pageFrame({
    title: 'Documentation – careers-widget',
    about: 'How to write postings, compile them, embed them in a page and style them.',
    current: 'page',
    content: html`<main id="guide" class="frame" tabindex="-1">
      <header class="guides-opening">
        <h1>Documentation</h1>
        <p>How to write postings, compile them, embed them in a page and style them.</p>
      </header>
      <ul class="guides-list">
        ${documents.map((one) => html`<li><h2><a href="${addressOf(one)}">${one.title}</a></h2><p>${one.about}</p></li>\n`)}
      </ul>
    </main>`,
  });
}

/** Collapsed; the page's script expands it in wide windows. */
function contentsList(headings: readonly Heading[]): Html {
  return html`<nav class="contents" aria-label="On this page">
        <details>
          <summary>On this page</summary>
          <ul>
            ${headings.map(({ id, level, words }) => html`<li class="level-${String(level)}"><a href="#${id}">${words}</a></li>\n`)}
          </ul>
        </details>
      </nav>`;
}

interface Frame {
  title: string;
  about: string;
  /** `aria-current` of the link to the documentation. */
  current: 'page' | 'true';
  content: Html;
}

function pageFrame({ title, about, current, content }: Frame): string {
  return String(html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <meta name="description" content="${about}">
    <link rel="icon" href="/pictures/mark.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/basics.css">
    <link rel="stylesheet" href="/docs-site/docs-site.css">
    <link rel="stylesheet" href="/docs-site/text.css">
    <link rel="stylesheet" href="/docs-site/shortcode-example.css">
    <script type="module" src="/docs-site/docs-site.ts"></script>
  </head>
  <body>
    <a class="skip-link" href="#guide">Skip to content</a>
    <nav class="demo-pages" aria-label="Pages of the demo">
      <ul class="frame">
        <li><span>careers-widget, the demo</span></li>
        <li><a href="/index.html">Company</a></li>
        <li><a href="/partner.html">Partner</a></li>
        <li><a href="/hostile.html">Hostile page</a></li>
        <li><a href="/studio.html">Studio</a></li>
        <li><a href="/plain.html">Plain page</a></li>
        <li><a href="/docs/" aria-current="${current}">Documentation</a></li>
      </ul>
    </nav>
    ${content}
  </body>
</html>
`);
}
