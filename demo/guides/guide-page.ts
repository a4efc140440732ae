import { html, type Html } from '../../build-scripts/compile/shortcodes/html.js';
import type { GuideDocument } from './documents.js';
import type { GuideHeading, RenderedDocument } from './render-document.js';

const addressOf = ({ page }: GuideDocument) => `/docs/${page}.html`;

/** The page of one document, with the way to the others and a list of what is in it. */
export function guidePage(
  shown: GuideDocument,
  { body, headings }: RenderedDocument,
  documents: readonly GuideDocument[],
): string {
  const at = documents.indexOf(shown);
  const [before, next] = [documents[at - 1], documents[at + 1]];
  const beside = html`
      <nav class="guides" aria-label="Guides">
        <ul>
          <li class="all"><a href="/docs/">All guides</a></li>
          ${documents.map((one) => html`<li><a href="${addressOf(one)}"${one === shown ? html` aria-current="page"` : undefined}>${one.title}</a></li>\n`)}
        </ul>
      </nav>
      ${headings.length > 1 ? contentsList(headings) : undefined}`;
  const behind = html`
        <nav class="onward" aria-label="The guides before and after">
          ${before && html`<a href="${addressOf(before)}"><small>Before</small> ${before.title}</a>`}
          ${next && html`<a class="next" href="${addressOf(next)}"><small>Next</small> ${next.title}</a>`}
        </nav>`;
  return pageFrame({
    title: `${shown.title} – careers-widget`,
    about: shown.about,
    current: 'true',
    content: html`<div class="guide frame">${beside}
      <main id="guide" tabindex="-1">
        <article>
${body}        </article>${behind}
      </main>
    </div>`,
  });
}

/** The page that lists all documents. */
export function guidesIndex(documents: readonly GuideDocument[]): string {
  return pageFrame({
    title: 'Guides – careers-widget',
    about: 'How to write postings, compile them, show them in a page, and make them yours.',
    current: 'page',
    content: html`<main id="guide" class="frame" tabindex="-1">
      <header class="guides-opening">
        <h1>Guides</h1>
        <p>How to write postings, compile them, show them in a page, and make them yours.</p>
      </header>
      <ul class="guides-list">
        ${documents.map((one) => html`<li><h2><a href="${addressOf(one)}">${one.title}</a></h2><p>${one.about}</p></li>\n`)}
      </ul>
    </main>`,
  });
}

/** Folded away where the window is narrow; the page's script unfolds it where it is not. */
function contentsList(headings: readonly GuideHeading[]): Html {
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
  /** What the way between the demo's pages says of the guides. */
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
    <link rel="stylesheet" href="/guides/guides.css">
    <link rel="stylesheet" href="/guides/guide-text.css">
    <link rel="stylesheet" href="/guides/shortcode-example.css">
    <script type="module" src="/guides/guides.ts"></script>
  </head>
  <body>
    <a class="skip-link" href="#guide">Skip to the guide</a>
    <nav class="demo-pages" aria-label="Pages of the demo">
      <ul class="frame">
        <li><span>careers-widget, the demo</span></li>
        <li><a href="/index.html">Company</a></li>
        <li><a href="/partner.html">Partner</a></li>
        <li><a href="/hostile.html">Hostile page</a></li>
        <li><a href="/studio.html">Studio</a></li>
        <li><a href="/docs/" aria-current="${current}">Guides</a></li>
      </ul>
    </nav>
    ${content}
  </body>
</html>
`);
}
