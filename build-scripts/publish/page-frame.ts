import { createHash } from 'node:crypto';
import type { Organization } from '../../src/posting/job-bundle.js';
import { textDirection } from '../../src/posting/languages.js';
import { safeUrl } from '../../src/posting/safe-url.js';
import { html, trusted, type Html } from '../compile/shortcodes/html.js';
import { PAGE_STYLE } from './page-style.js';

/** A language version of a page, for search engines. */
export interface Alternate {
  lang: string;
  url: string;
}

/** Contents of a page. */
export interface PageFrame {
  lang: string;
  title: string;
  description: string;
  organization: Organization;
  /** Absolute URL of the page, if known. */
  url: string | undefined;
  /** All language versions, including the page itself; empty if there is only one, or its URL is not known. */
  alternates: readonly Alternate[];
  /** Displayed beside the name of the organization. */
  top?: Html | undefined;
  main: Html;
  structuredData?: object | undefined;
}

/**
 * Content Security Policy: no scripts, and no resources but images. JSON-LD is a data block, which needs no permission
 * (https://html.spec.whatwg.org/multipage/scripting.html#data-block).
 */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`,
  "img-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Renders an HTML document without scripts. */
export function pageFrame(page: PageFrame): string {
  const { lang, title, description, organization, url, alternates, main } = page;
  const documentTitle = organization.name === '' ? title : `${title} – ${organization.name}`;
  const home = organization.url === undefined ? undefined : safeUrl(organization.url, 'link');
  const name = home === undefined ? html`${organization.name}` : html`<a href="${home}">${organization.name}</a>`;
  return html`<!doctype html>
<html lang="${lang}" dir="${textDirection(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${documentTitle}</title>
<meta name="description" content="${description}">
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${organization.name === '' ? undefined : html`<meta property="og:site_name" content="${organization.name}">\n`}${
    url === undefined
      ? undefined
      : html`<meta property="og:url" content="${url}">\n<link rel="canonical" href="${url}">\n`
  }${alternates.map(({ lang, url }) => html`<link rel="alternate" hreflang="${lang}" href="${url}">\n`)}<style>${trusted(PAGE_STYLE)}</style>
${page.structuredData && html`<script type="application/ld+json">${scriptData(page.structuredData)}</script>\n`}</head>
<body>
<header class="site"><span>${name}</span>${page.top}</header>
<main>
${main}
</main>
</body>
</html>
`.markup;
}

/** Serializes JSON so that it cannot end its script element or open a comment. */
function scriptData(data: object): Html {
  return trusted(JSON.stringify(data).replaceAll('<', '\\u003c'));
}
