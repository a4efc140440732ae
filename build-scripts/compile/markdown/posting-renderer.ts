import type { MarkedExtension, Parser, RendererObject, Tokens } from 'marked';
import { tagSpan } from '../shortcodes/grammar/shortcode-tree.js';
import { escapeHtml, html, trusted } from '../shortcodes/html.js';
import { renderParagraph, writeParts } from './paragraph.js';
import { findRemovedHtml } from './removed-html.js';
import type { NamedHeading, RenderContext } from './render-context.js';
import { renderShortcode } from './render-shortcode.js';
import { EACH_PLACEHOLDER, PLACEHOLDER } from './placeholders.js';
import type { ShortcodeToken, TemplateCodeToken } from './shortcode-tokens.js';

const MARKS_OF_HTML = new RegExp(`<!--|-->|[<>]|${PLACEHOLDER.source}`, 'gu');

/** The beginning of an attribute that holds a URL, up to template code in it. */
const URL_ATTRIBUTE = /\s(?:href|src)\s*=\s*(?:"[^"]*|'[^']*|[^\s"'<>=]*)$/i;
const LONGEST_URL = 300;
/** A control character, with which no URL is allowed: for template code in a URL that has no meaning here. */
const NO_URL = '\u0001';

/** Renders tokens and shortcodes in the vocabulary of the policy. */
export function postingRenderer(context: RenderContext): MarkedExtension {
  /** Keeps the positions. */
  const withoutTemplateCode = (text: string) =>
    text.replace(EACH_PLACEHOLDER, (character) =>
      context.placeholders.nodeOf(character)?.type === 'template-code' ? '  ' : character,
    );
  const renderer: RendererObject = {
    heading(token) {
      const { id, level } = token as NamedHeading;
      const content = this.parser.parseInline(token.tokens).trim();
      return `<h${level} id="${escapeHtml(id)}">${content}</h${level}>\n`;
    },

    paragraph({ tokens }) {
      return writeParts(renderParagraph(tokens, this.parser, context));
    },

    code({ text }) {
      return `<pre><code>${escapeHtml(context.plain(text.replace(/\n$/, ''), 'code'))}\n</code></pre>\n`;
    },

    codespan({ text }) {
      return `<code>${escapeHtml(context.plain(text, 'code'))}</code>`;
    },

    link(token) {
      const { href, title, tokens } = token;
      const content = trusted(this.parser.parseInline(tokens));
      const target = context.url(href);
      const place = context.sources.destinationOf(token);
      const url = target === undefined ? undefined : context.links.check(target, 'link', place);
      if (url === undefined) return content.markup;
      const classes = url === context.apply?.url ? html` class="job-apply"` : undefined;
      const hint = title ? html` title="${context.plain(title, 'title')}"` : undefined;
      return html`<a${classes} href="${url}"${hint}>${content}</a>`.markup;
    },

    image(token) {
      const { href, title, text } = token;
      const place = context.sources.destinationOf(token);
      const target = context.url(href);
      const url = target === undefined ? undefined : context.links.check(target, 'image', place);
      if (text.trim() === '') {
        const message = 'This image has no alternative text.';
        const help = 'Describe it between the brackets: ![…](…).';
        context.problems.push({ rule: 'image-without-alt', message, help, ...place });
      }
      const words = context.plain(text, 'title');
      if (url === undefined) return escapeHtml(words);
      const hint = title ? html` title="${context.plain(title, 'title')}"` : undefined;
      return html`<img src="${url}" alt="${words}" loading="lazy"${hint}>`.markup;
    },

    html(token) {
      const source = context.sources.of(token);
      for (const removed of findRemovedHtml(withoutTemplateCode(token.text))) {
        if (source) context.reportRemoved(removed, source.span(removed.start, removed.end));
      }
      const shortcodes = ('tokens' in token ? token.tokens : []) as ShortcodeToken[];
      let where: 'text' | 'tag' | 'comment' = 'text';
      return token.text.replace(MARKS_OF_HTML, (mark, offset: number) => {
        if (mark === '<!--' || mark === '-->') where = mark === '-->' ? 'text' : 'comment';
        else if (where !== 'comment' && mark === '<') where = 'tag';
        else if (where === 'tag' && mark === '>') where = 'text';
        const node = context.placeholders.nodeOf(mark);
        if (!node) return mark;
        if (where === 'comment') return '';
        if (node.type === 'literal') return escapeHtml(node.value);
        if (node.type === 'template-code') {
          if (where === 'text') return context.templateCode(node);
          const isUrl = URL_ATTRIBUTE.test(token.text.slice(Math.max(0, offset - LONGEST_URL), offset));
          return isUrl ? escapeHtml(context.path(node) ?? NO_URL) : context.templateCode({ ...node, id: '' });
        }
        const shortcode = shortcodes.find((each) => each.node === node);
        if (shortcode && where === 'text') return this.parser.parseInline([shortcode]);
        const message = `The shortcode “${node.name}” is inside an HTML tag, where its text could end an attribute.`;
        const help = 'Replace the tag with a shortcode or Markdown.';
        context.problems.push({ rule: 'shortcode-syntax', message, help, ...tagSpan(node) });
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
  const templateCode = {
    name: 'template-code',
    renderer: (token: Tokens.Generic) => context.templateCode((token as TemplateCodeToken).node),
  };
  const literal = { name: 'literal', renderer: (token: Tokens.Generic) => escapeHtml(String(token['text'])) };
  return { renderer, extensions: [...extensions, templateCode, literal] };
}
