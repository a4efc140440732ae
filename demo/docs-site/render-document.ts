import path from 'node:path';
import { Marked, type RendererObject } from 'marked';
import { plainText } from '../../build-scripts/compile/markdown/plain-text.js';
import { html, trusted, type Html } from '../../build-scripts/compile/shortcodes/html.js';
import type { SiteDocument } from './documents.js';

/** The id of a heading, the same as on GitHub: lower case, without punctuation, with hyphens for spaces. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** A heading of a document, below its title. */
export interface Heading {
  readonly id: string;
  /** 2, 3 … */
  readonly level: number;
  readonly words: string;
}

/** A rendered document. */
export interface RenderedDocument {
  readonly body: Html;
  readonly headings: readonly Heading[];
}

/**
 * Renders a document of the repository. Links to other documents lead to their pages, links to other files to the files.
 *
 * @param markdown text of the document
 * @param file path of the document inside the repository
 * @param documents all documents that have a page
 */
export function renderDocument(markdown: string, file: string, documents: readonly SiteDocument[]): RenderedDocument {
  const pages = new Map(documents.map((one) => [one.file, one.page]));
  const headings: Heading[] = [];

  const addressOf = (href: string): string => {
    if (/^(#|[a-z]+:)/.test(href)) return href;
    const [before = '', anchor] = href.split('#');
    const target = path.posix.join(path.posix.dirname(file), before);
    const page = pages.get(target);
    if (page !== undefined) return `/docs/${page}.html${anchor === undefined ? '' : `#${anchor}`}`;
    return target.startsWith('demo/') ? target.slice('demo'.length) : `/source/${target}`;
  };

  const renderer: RendererObject = {
    heading({ tokens, depth }) {
      const words = plainText(tokens);
      const id = headingId(words);
      if (depth > 1) headings.push({ id, level: depth, words });
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      return String(html`<a href="${addressOf(href)}">${trusted(this.parser.parseInline(tokens))}</a>`);
    },
    image({ href, text }) {
      return String(html`<img src="${addressOf(href)}" alt="${text}">`);
    },
    code({ text }) {
      return String(html`<pre><code>${text}</code></pre>\n`);
    },
    table({ header, rows }) {
      const cells = (tag: 'th' | 'td', row: typeof header) =>
        row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('');
      const body = rows.map((row) => `<tr>${cells('td', row)}</tr>\n`).join('');
      return `<div class="wide"><table>\n<thead><tr>${cells('th', header)}</tr></thead>\n<tbody>\n${body}</tbody></table></div>\n`;
    },
    // Comments mark generated sections; other HTML is trusted.
    html: ({ text }) => (text.startsWith('<!--') ? '' : text),
  };
  const body = trusted(new Marked({ gfm: true }, { renderer }).parse(markdown, { async: false }));
  return { body, headings };
}
