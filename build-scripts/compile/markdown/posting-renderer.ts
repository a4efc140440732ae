import type { MarkedExtension, RendererObject, Token } from 'marked';
import { escapeHtml, html, trusted } from '../shortcodes/html.js';
import { FOLDED } from '../shortcodes/shortcode-placeholders.js';
import { findRemovedHtml } from './removed-html.js';
import type { RenderContext } from './render-context.js';
import type { NamedHeading } from './render-markdown.js';
import { placementOf, type ShortcodeToken } from '../shortcodes/shortcode-extensions.js';

/** Elements before which a paragraph ends: HTML has no blocks in paragraphs. */
const BEGINS_BLOCK =
  /^\s*<(?:address|article|aside|blockquote|center|details|dialog|dir|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|li|main|menu|nav|ol|p|pre|search|section|summary|table|ul)\b/i;
const MARKS_OF_HTML = new RegExp(`<!--|-->|[<>]|${FOLDED.source}`, 'gu');

/** Renders Markdown's own tokens in the vocabulary of the policy. */
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

    link({ href, title, tokens }) {
      const content = trusted(this.parser.parseInline(tokens));
      const target = context.plain(href).trim();
      // A shortcode that gives no address has said why.
      if (target === '' && href !== '') return content.markup;
      const url = context.links.check(target, 'link', locate(href));
      if (url === undefined) return content.markup;
      const classes = url === context.applyUrl ? html` class="job-apply"` : undefined;
      const hint = title ? html` title="${context.plain(title)}"` : undefined;
      return html`<a${classes} href="${url}"${hint}>${content}</a>`.markup;
    },

    image({ href, title, text }) {
      const offset = locate(href);
      const url = context.links.check(context.plain(href).trim(), 'image', offset);
      if (text.trim() === '') {
        const message =
          'This picture has no text for those who do not see it. Say between the brackets what it shows: ![…](…).';
        context.problems.push({ rule: 'image-without-alt', message, offset });
      }
      const words = context.plain(text);
      if (url === undefined) return escapeHtml(words);
      const hint = title ? html` title="${context.plain(title)}"` : undefined;
      return html`<img src="${url}" alt="${words}" loading="lazy"${hint}>`.markup;
    },

    html({ text, ...token }) {
      for (const { name, start, end } of findRemovedHtml(text)) {
        const offset = context.locator.next(text.slice(start, end));
        context.reportRemoved(name, offset);
      }
      const tokens = ('tokens' in token ? token.tokens : []) as ShortcodeToken[];
      const shortcodes = new Map(tokens.map((shortcode) => [shortcode.node, shortcode]));
      let where: 'text' | 'tag' | 'comment' = 'text';
      return text.replace(MARKS_OF_HTML, (mark) => {
        if (mark === '<!--' || mark === '-->') where = mark === '-->' ? 'text' : 'comment';
        else if (where !== 'comment' && mark === '<') where = 'tag';
        else if (where === 'tag' && mark === '>') where = 'text';
        const node = context.folded.nodeOf(mark);
        if (!node) return mark;
        if (where === 'comment') return '';
        if (node.type === 'literal') return escapeHtml(node.value);
        const shortcode = shortcodes.get(node);
        if (shortcode && where === 'text') return this.parser.parseInline([shortcode]);
        const message = `The shortcode ‘${node.name}’ stands within an HTML tag, where its text could break out of an attribute. Write the tag as a shortcode or as Markdown.`;
        context.problems.push({ rule: 'shortcode-syntax', message, offset: node.start });
        return '';
      });
    },

    checkbox({ checked }) {
      return checked ? '☑ ' : '☐ ';
    },
  };

  /** Where an address stands; one that is a shortcode stands where the shortcode does. */
  function locate(href: string): number {
    const folded = FOLDED.exec(href)?.[0];
    const node = folded === undefined ? undefined : context.folded.nodeOf(folded);
    return node?.type === 'shortcode' ? node.start : context.locator.next(href);
  }

  return { renderer };
}

function shortcodePlacement(token: Token, context: RenderContext) {
  return token.type === 'inline-shortcode' ? placementOf((token as ShortcodeToken).node, context) : undefined;
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
