import type { MarkedExtension, RendererObject, Token } from 'marked';
import { escapeHtml, html, trusted } from '../shortcodes/html.js';
import { FOLDED } from './fold-shortcodes.js';
import type { RenderContext } from './render-context.js';
import type { NamedHeading } from './render-markdown.js';

const EACH_FOLDED = new RegExp(FOLDED.source, 'gu');

/** Renders Markdown's own tokens in the vocabulary of the policy. */
export function postingRenderer(context: RenderContext): MarkedExtension {
  /** A shortcode in code, in an address or in a title is its source: a block cannot stand there. */
  const unfold = (text: string) =>
    text.replace(EACH_FOLDED, (character) => {
      const node = context.folded.nodeOf(character);
      return node ? context.text.slice(node.start, node.end) : '';
    });

  const renderer: RendererObject = {
    heading(token) {
      const { id, level } = token as NamedHeading;
      const content = this.parser.parseInline(token.tokens);
      return `<h${level} id="${escapeHtml(id)}">${content}</h${level}>\n`;
    },

    paragraph({ tokens }) {
      return splitAtBlocks(tokens, (token) => isBlockShortcode(token, context))
        .map(({ isBlock, run }) => {
          const content = this.parser.parseInline(run);
          return isBlock || content.trim() === '' ? content : `<p>${content.trim()}</p>\n`;
        })
        .join('');
    },

    code({ text }) {
      return `<pre><code>${escapeHtml(unfold(text))}\n</code></pre>\n`;
    },

    codespan({ text }) {
      return `<code>${escapeHtml(unfold(text))}</code>`;
    },

    link({ href, title, tokens }) {
      const content = trusted(this.parser.parseInline(tokens));
      const url = context.links.check(unfold(href).trim(), 'link', context.locator.next(href));
      if (url === undefined) return content.markup;
      const classes = url === context.applyUrl ? html` class="job-apply"` : undefined;
      const hint = title ? html` title="${unfold(title)}"` : undefined;
      return html`<a${classes} href="${url}"${hint}>${content}</a>`.markup;
    },

    image({ href, title, text }) {
      const offset = context.locator.next(href);
      const url = context.links.check(unfold(href).trim(), 'image', offset);
      if (text.trim() === '') {
        const message =
          'This picture has no text for those who do not see it. Say between the brackets what it shows: ![…](…).';
        context.problems.push({ rule: 'image-without-alt', message, offset });
      }
      if (url === undefined) return escapeHtml(unfold(text));
      const hint = title ? html` title="${unfold(title)}"` : undefined;
      return html`<img src="${url}" alt="${unfold(text)}" loading="lazy"${hint}>`.markup;
    },

    html({ text }) {
      return text.replace(EACH_FOLDED, (character, index: number) => {
        const node = context.folded.nodeOf(character);
        if (!node) return '';
        const isInTag = text.lastIndexOf('<', index) > text.lastIndexOf('>', index);
        const message = isInTag
          ? `The shortcode ‘${node.name}’ stands within an HTML tag, where its text could break out of an attribute. Write the tag as a shortcode or as Markdown.`
          : `The shortcode ‘${node.name}’ stands within a block of HTML, which is passed on as it is. Leave an empty line before and after it.`;
        context.problems.push({ rule: 'shortcode-syntax', message, offset: node.start });
        return '';
      });
    },

    checkbox({ checked }) {
      return checked ? '☑ ' : '☐ ';
    },
  };
  return { renderer };
}

function isBlockShortcode(token: Token, { shortcodes }: RenderContext): boolean {
  if (token.type !== 'inline-shortcode' || !('node' in token)) return false;
  const { name } = token['node'] as { name: string };
  return shortcodes.get(name)?.placement !== 'inline';
}

/** A block within a paragraph ends it, and another one begins after: HTML has no blocks in paragraphs. */
function splitAtBlocks(
  tokens: readonly Token[],
  isBlock: (token: Token) => boolean,
): { isBlock: boolean; run: Token[] }[] {
  const parts: { isBlock: boolean; run: Token[] }[] = [];
  for (const token of tokens) {
    const block = isBlock(token);
    const last = parts.at(-1);
    if (last && !block && !last.isBlock) last.run.push(token);
    else parts.push({ isBlock: block, run: [token] });
  }
  return parts;
}
