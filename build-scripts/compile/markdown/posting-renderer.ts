import type { MarkedExtension, Parser, RendererObject, Token, Tokens } from 'marked';
import { escapeHtml, html, trusted } from '../shortcodes/html.js';
import { findRemovedHtml } from './removed-html.js';
import type { NamedHeading, RenderContext } from './render-context.js';
import { renderShortcode } from './render-shortcode.js';
import { PLACEHOLDER, placementOf, tagSpan, type ShortcodeToken } from './shortcode-tokens.js';

/** Elements before which a paragraph ends: HTML has no blocks in paragraphs. */
const BEGINS_BLOCK =
  /^\s*<(?:address|article|aside|blockquote|center|details|dialog|dir|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|li|main|menu|nav|ol|p|pre|search|section|summary|table|ul)\b/i;
const MARKS_OF_HTML = new RegExp(`<!--|-->|[<>]|${PLACEHOLDER.source}`, 'gu');

/** Renders tokens, shortcodes among them, in the vocabulary of the policy. */
export function postingRenderer(context: RenderContext): MarkedExtension {
  const renderer: RendererObject = {
    heading(token) {
      const { id, level } = token as NamedHeading;
      const content = this.parser.parseInline(token.tokens);
      return `<h${level} id="${escapeHtml(id)}">${content}</h${level}>\n`;
    },

    paragraph({ tokens }) {
      return joinParagraph(
        tokens.map((token) => {
          const content = this.parser.parseInline([token]);
          const placement = shortcodePlacement(token, context);
          const isBlock = placement === 'block' || (placement === 'as-written' && BEGINS_BLOCK.test(content));
          return { content, isBlock, isBare: placement === 'as-written' };
        }),
      );
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
      // A shortcode that gives no address has said why.
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

function shortcodePlacement(token: Token, context: RenderContext) {
  return token.type === 'inline-shortcode'
    ? placementOf((token as ShortcodeToken).node, context.shortcodes)
    : undefined;
}

/** A piece of a paragraph as HTML. */
interface ParagraphPiece {
  content: string;
  isBlock: boolean;
  /** No paragraph is put around it when it is alone. */
  isBare: boolean;
}

/** A block within a paragraph ends it, and another one begins after. */
function joinParagraph(pieces: readonly ParagraphPiece[]): string {
  const runs: ParagraphPiece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && !last[0]?.isBlock && !piece.isBlock) last.push(piece);
    else runs.push([piece]);
  }
  return runs
    .map((run) => {
      const content = run
        .map((piece) => piece.content)
        .join('')
        .trim();
      const shown = run.filter((piece) => piece.content.trim() !== '');
      const isBare = shown.length === 1 && (shown[0]?.isBlock || shown[0]?.isBare);
      if (content === '') return '';
      return isBare ? `${content}\n` : `<p>${content}</p>\n`;
    })
    .join('');
}
