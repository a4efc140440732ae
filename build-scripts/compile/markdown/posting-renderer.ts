import type { MarkedExtension, Parser, RendererObject, Tokens } from 'marked';
import { tagSpan } from '../shortcodes/grammar/shortcode-tree.js';
import { escapeHtml, html, trusted } from '../shortcodes/html.js';
import { renderParagraph, writeParts } from './paragraph.js';
import { findRemovedHtml } from './removed-html.js';
import type { NamedHeading, RenderContext } from './render-context.js';
import { renderShortcode } from './render-shortcode.js';
import { PLACEHOLDER, type ShortcodeToken } from './shortcode-tokens.js';

const MARKS_OF_HTML = new RegExp(`<!--|-->|[<>]|${PLACEHOLDER.source}`, 'gu');

/** Renders tokens and shortcodes in the vocabulary of the policy. */
export function postingRenderer(context: RenderContext): MarkedExtension {
  const renderer: RendererObject = {
    heading(token) {
      const { id, level } = token as NamedHeading;
      const content = this.parser.parseInline(token.tokens);
      return `<h${level} id="${escapeHtml(id)}">${content}</h${level}>\n`;
    },

    paragraph({ tokens }) {
      return writeParts(renderParagraph(tokens, this.parser, context));
    },

    code({ text }) {
      return `<pre><code>${escapeHtml(context.plain(text.replace(/\n$/, '')))}\n</code></pre>\n`;
    },

    codespan({ text }) {
      return `<code>${escapeHtml(context.plain(text))}</code>`;
    },

    link(token) {
      const { href, title, tokens } = token;
      const content = trusted(this.parser.parseInline(tokens));
      const target = context.plain(href).trim();
      // A shortcode without a URL has reported why.
      if (target === '' && href !== '') return content.markup;
      const url = context.links.check(target, 'link', context.sources.destinationOf(token));
      if (url === undefined) return content.markup;
      const classes = url === context.applyUrl ? html` class="job-apply"` : undefined;
      const hint = title ? html` title="${context.plain(title)}"` : undefined;
      return html`<a${classes} href="${url}"${hint}>${content}</a>`.markup;
    },

    image(token) {
      const { href, title, text } = token;
      const place = context.sources.destinationOf(token);
      const url = context.links.check(context.plain(href).trim(), 'image', place);
      if (text.trim() === '') {
        const message = 'This image has no alternative text. Describe it between the brackets: ![…](…).';
        context.problems.push({ rule: 'image-without-alt', message, ...place });
      }
      const words = context.plain(text);
      if (url === undefined) return escapeHtml(words);
      const hint = title ? html` title="${context.plain(title)}"` : undefined;
      return html`<img src="${url}" alt="${words}" loading="lazy"${hint}>`.markup;
    },

    html(token) {
      const source = context.sources.of(token);
      for (const { name, start, end } of findRemovedHtml(token.text)) {
        if (source) context.reportRemoved(name, source.span(start, end));
      }
      const shortcodes = ('tokens' in token ? token.tokens : []) as ShortcodeToken[];
      let where: 'text' | 'tag' | 'comment' = 'text';
      return token.text.replace(MARKS_OF_HTML, (mark) => {
        if (mark === '<!--' || mark === '-->') where = mark === '-->' ? 'text' : 'comment';
        else if (where !== 'comment' && mark === '<') where = 'tag';
        else if (where === 'tag' && mark === '>') where = 'text';
        const node = context.placeholders.nodeOf(mark);
        if (!node) return mark;
        if (where === 'comment') return '';
        if (node.type === 'literal') return escapeHtml(node.value);
        const shortcode = shortcodes.find((each) => each.node === node);
        if (shortcode && where === 'text') return this.parser.parseInline([shortcode]);
        const message = `The shortcode “${node.name}” is inside an HTML tag, where its text could end an attribute. Replace the tag with a shortcode or Markdown.`;
        context.problems.push({ rule: 'shortcode-syntax', message, ...tagSpan(node) });
        return '';
      });
    },

    checkbox({ checked }) {
      return checked ? '☑ ' : '☐ ';
    },
  };

  const extensions = ['block-shortcode', 'inline-shortcode'].map((name) => ({
    name,
    renderer(this: { parser: Parser }, token: Tokens.Generic) {
      return renderShortcode(token as ShortcodeToken, this.parser, context);
    },
  }));
  const literal = { name: 'literal', renderer: (token: Tokens.Generic) => escapeHtml(String(token['text'])) };
  return { renderer, extensions: [...extensions, literal] };
}
