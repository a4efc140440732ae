import type { MarkedExtension, Token, TokenizerThis, Tokens } from 'marked';
import { trusted } from '../shortcodes/html.js';
import type { ShortcodeNode } from '../shortcode-grammar/shortcode-tree.js';
import { checkArguments } from './check-arguments.js';
import { FOLDED } from './fold-shortcodes.js';
import type { RenderContext } from './render-context.js';

/** A shortcode among Markdown's tokens; `tokens` is its body. */
export interface ShortcodeToken extends Tokens.Generic {
  type: 'block-shortcode' | 'inline-shortcode';
  node: ShortcodeNode;
  tokens: Token[];
}

const BLOCK_LINE = new RegExp(`^ {0,3}(${FOLDED.source})[ \\t]*(?:\\n+|$|(?=${FOLDED.source}))`, 'u');
const BLOCK_START = new RegExp(`\\n(?= {0,3}${FOLDED.source})`, 'u');
const INLINE = new RegExp(`^${FOLDED.source}`, 'u');

/**
 * Teaches Markdown its two kinds of shortcode: one that is a block of its own, wherever a block may stand, and one within a
 * line. Its body is read by the same lexer, so that link definitions count on both sides of a tag.
 */
export function shortcodeExtensions(context: RenderContext): MarkedExtension {
  const isBlock = (node: ShortcodeNode) => context.shortcodes.get(node.name)?.placement !== 'inline';

  function tokenize(
    lexer: TokenizerThis['lexer'],
    node: ShortcodeNode,
    raw: string,
    type: ShortcodeToken['type'],
  ): ShortcodeToken {
    // prettier-ignore
    const inner = node.inner ? withoutIndent(context.folded.fold(node.inner), indentOf(context.text, node)) : '';
    const { top } = lexer.state;
    lexer.state.top = true;
    const tokens = lexer.blockTokens(inner, []);
    lexer.state.top = top;
    return { type, raw, node, tokens };
  }

  return {
    extensions: [
      {
        name: 'block-shortcode',
        level: 'block',
        childTokens: ['tokens'],
        start: (source) =>
          startOfBlock(source, (character) => {
            const node = context.folded.nodeOf(character);
            return node !== undefined && isBlock(node);
          }),
        tokenizer(source) {
          const match = BLOCK_LINE.exec(source);
          const node = match?.[1] === undefined ? undefined : context.folded.nodeOf(match[1]);
          return match && node && isBlock(node)
            ? tokenize(this.lexer, node, match[0], 'block-shortcode')
            : undefined;
        },
        renderer(token) {
          return renderShortcode(token as ShortcodeToken, this.parser.parse(token.tokens ?? []), context);
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
          return match && node ? tokenize(this.lexer, node, match[0], 'inline-shortcode') : undefined;
        },
        renderer(token) {
          return renderShortcode(token as ShortcodeToken, this.parser.parse(token.tokens ?? []), context);
        },
      },
    ],
  };
}

/** The HTML of a shortcode; of an unknown one, which is an error already, what stands between its tags. */
function renderShortcode({ node }: ShortcodeToken, inner: string, context: RenderContext): string {
  const shortcode = context.shortcodes.get(node.name);
  if (!shortcode) return inner;
  const { values, problems } = checkArguments(node, shortcode, context.links);
  context.problems.push(...problems);
  return shortcode.render({
    values,
    inner: trusted(inner),
    isApply: (url) => context.applyUrl !== undefined && url === context.applyUrl,
  }).markup;
}

function startOfBlock(source: string, isBlock: (character: string) => boolean): number | undefined {
  let from = 0;
  for (;;) {
    const found = source.slice(from).search(BLOCK_START);
    if (found === -1) return undefined;
    const at = from + found + 1;
    const character = FOLDED.exec(source.slice(at, at + 5))?.[0];
    if (character !== undefined && isBlock(character)) return at;
    from = at;
  }
}

/** How far the opening tag is indented, list markers and quote marks included: as far as its body may be, too. */
function indentOf(text: string, node: ShortcodeNode): number {
  const before = text.slice(text.lastIndexOf('\n', node.start - 1) + 1, node.start);
  return /^[\s>*+\d.)-]*$/.test(before) ? before.length : 0;
}

function withoutIndent(markdown: string, indent: number): string {
  return indent === 0 ? markdown : markdown.replace(new RegExp(`^[ \\t]{1,${indent}}`, 'gm'), '');
}
