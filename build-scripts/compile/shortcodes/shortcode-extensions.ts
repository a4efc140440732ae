import { Tokenizer, type MarkedExtension, type Token, type TokenizerThis, type Tokens } from 'marked';
import { escapeHtml } from './html.js';
import type { Shortcode } from './shortcode.js';
import type { ShortcodeNode } from './grammar/shortcode-tree.js';
import { expandTemplates, expandWithin } from './expand-templates.js';
import { FOLDED, type FoldableNode, type LiteralText } from './shortcode-placeholders.js';
import type { RenderContext } from '../markdown/render-context.js';
import { renderShortcode } from './render-shortcode.js';

/** A shortcode among Markdown's tokens; `tokens` is its body. */
export interface ShortcodeToken extends Tokens.Generic {
  type: 'block-shortcode' | 'inline-shortcode';
  node: ShortcodeNode;
  tokens: Token[];
}

const BLOCK_LINE = new RegExp(`^ {0,3}(${FOLDED.source})[ \\t]*(?:\\n+|$|(?=${FOLDED.source}))`, 'u');
const BLOCK_START = new RegExp(`\\n(?= {0,3}(${FOLDED.source}))`, 'gu');
const EMPTY_LINE = /\n[ \t]*\n/;
const INLINE = new RegExp(`^${FOLDED.source}`, 'u');
const EACH_FOLDED = new RegExp(FOLDED.source, 'gu');

/**
 * Teaches Markdown its two kinds of shortcode: one that is a block of its own, wherever a block may stand, and one within a
 * line. Its body is read by the same lexer, so that link definitions count on both sides of a tag.
 */
export function shortcodeExtensions(context: RenderContext): MarkedExtension {
  const isBlock = (node: FoldableNode | undefined): node is ShortcodeNode =>
    node?.type === 'shortcode' && !['inline', 'as-written'].includes(placementOf(node, context));

  function tokenize(
    lexer: TokenizerThis['lexer'],
    node: ShortcodeNode,
    raw: string,
    type: ShortcodeToken['type'],
  ): ShortcodeToken {
    return { type, raw, node, tokens: readBody(lexer, node) };
  }

  function tokenizeInline(
    lexer: TokenizerThis['lexer'],
    node: ShortcodeNode | LiteralText,
    raw: string,
  ): Tokens.Generic {
    if (node.type === 'literal') return { type: 'literal', raw, text: node.value };
    return tokenize(lexer, node, raw, 'inline-shortcode');
  }

  function readBody(lexer: TokenizerThis['lexer'], node: ShortcodeNode): Token[] {
    if (!node.inner) return [];
    const shortcode = context.shortcodes.get(node.name);
    switch (shortcode?.body) {
      case 'verbatim':
        return [];
      case 'inline':
        return lexer.inline(context.folded.fold(expandTemplates(node.inner, context)).trim(), []);
      case 'html':
        if (!node.markdown) return node.inner.map((inner) => readPiece(lexer, inner));
    }
    const isTemplate = shortcode?.markdown !== undefined;
    const inner = isTemplate ? expandWithin(node.inner, context) : expandTemplates(node.inner, context);
    const { top } = lexer.state;
    lexer.state.top = true;
    const tokens = lexer.blockTokens(withoutIndent(context.folded.fold(inner), node, context.text), []);
    lexer.state.top = top;
    return tokens;
  }

  /** A piece of a body that is HTML: markup as it is, or a shortcode. */
  function readPiece(lexer: TokenizerThis['lexer'], node: FoldableNode): Token {
    if (node.type !== 'text') return tokenizeInline(lexer, node, '');
    return { type: 'html', block: false, pre: false, raw: node.value, text: node.value };
  }

  return {
    extensions: [
      {
        name: 'block-shortcode',
        level: 'block',
        childTokens: ['tokens'],
        start: (source) => startOfBlock(source, (character) => isBlock(context.folded.nodeOf(character))),
        tokenizer(source) {
          const match = BLOCK_LINE.exec(source);
          const node = match?.[1] === undefined ? undefined : context.folded.nodeOf(match[1]);
          return match && isBlock(node) ? tokenize(this.lexer, node, match[0], 'block-shortcode') : undefined;
        },
        renderer(token) {
          return renderShortcode(token as ShortcodeToken, this.parser, context);
        },
      },
      {
        name: 'inline-shortcode',
        level: 'inline',
        childTokens: ['tokens'],
        start: (source) => FOLDED.exec(source)?.index,
        tokenizer(source) {
          const match = INLINE.exec(source);
          const node = match ? context.folded.nodeOf(match[0]) : undefined;
          return match && node ? tokenizeInline(this.lexer, node, match[0]) : undefined;
        },
        renderer(token) {
          return renderShortcode(token as ShortcodeToken, this.parser, context);
        },
      },
      { name: 'literal', renderer: (token) => escapeHtml(String(token['text'])) },
    ],
    tokenizer: {
      /** A block of HTML, and the shortcodes in it. */
      html(source) {
        const token = Tokenizer.prototype.html.call(this, source) as Tokens.HTML | undefined;
        const folded = token?.text.match(EACH_FOLDED) ?? [];
        if (!token || folded.length === 0) return token;
        const tokens = folded.flatMap((character) => {
          const node = context.folded.nodeOf(character);
          return node ? [tokenizeInline(this.lexer, node, character)] : [];
        });
        return Object.assign(token, { tokens });
      },
    },
  };
}

/** Where a shortcode stands; an unknown one, which is an error already, is a block. */
export function placementOf({ name }: ShortcodeNode, { shortcodes }: RenderContext): Shortcode['placement'] {
  return shortcodes.get(name)?.placement ?? 'block';
}

/** Where in a paragraph a block begins; beyond its end, an empty line, nobody need look. */
function startOfBlock(source: string, isBlock: (character: string) => boolean): number | undefined {
  const end = source.search(EMPTY_LINE);
  const paragraph = end === -1 ? source : source.slice(0, end);
  for (const { 1: character = '', index } of paragraph.matchAll(BLOCK_START)) {
    if (isBlock(character)) return index + 1;
  }
  return undefined;
}

/**
 * The body as if it began in the first column. In angle brackets, where Hugo reads no Markdown, an indent never means code,
 * so all lines may be as far in as they like; otherwise as far as the opening tag, list markers and quote marks included.
 */
function withoutIndent(markdown: string, node: ShortcodeNode, text: string): string {
  const before = text.slice(text.lastIndexOf('\n', node.start - 1) + 1, node.start);
  const indents = node.markdown ? [] : [...markdown.matchAll(/\n([ \t]+)(?=\S)|\n(?=\S)/g)];
  const least = Math.min(...indents.map(([, spaces]) => spaces?.length ?? 0));
  const ofTag = /^[\s>*+\d.)-]*$/.test(before) ? before.length : 0;
  const most = Math.max(ofTag, Number.isFinite(least) ? least : 0);
  return most === 0 ? markdown : markdown.replace(new RegExp(`^[ \\t]{1,${most}}`, 'gm'), '');
}
