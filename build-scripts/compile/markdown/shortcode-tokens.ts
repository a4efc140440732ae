import { Tokenizer, type MarkedExtension, type Token, type TokenizerThis, type Tokens } from 'marked';
import type { ShortcodeNode, ShortcodeTreeNode } from '../shortcodes/grammar/shortcode-tree.js';
import type { Shortcode, ShortcodeRegistry } from '../shortcodes/shortcode.js';
import type { SourceText } from '../source-text.js';
import {
  EACH_PLACEHOLDER,
  PLACEHOLDER,
  type BodyText,
  type PlaceholderNode,
  type Placeholders,
} from './placeholders.js';
import type { TemplateCode } from './template-code.js';

/** Token of a shortcode; `tokens` is its body. */
export interface ShortcodeToken extends Tokens.Generic {
  type: 'block-shortcode' | 'inline-shortcode';
  node: ShortcodeNode;
  tokens: Token[];
  /** The text of `tokens`, if it is Markdown; in HTML, each piece has its own. */
  body?: SourceText;
  /** How `body` was lexed. */
  level?: 'block' | 'inline';
}

/** Token of template code. */
export interface TemplateCodeToken extends Tokens.Generic {
  type: 'template-code';
  node: TemplateCode;
}

const PLACEHOLDER_LINE = new RegExp(`^ {0,3}(${PLACEHOLDER.source})[ \\t]*(?:\\n+|$|(?=${PLACEHOLDER.source}))`, 'u');
/** A placeholder at the start of a line, and the rest of the line. */
const BLOCK_START = new RegExp(`\\n(?= {0,3}(${PLACEHOLDER.source})([^\\n]*))`, 'gu');
const ONLY_PLACEHOLDERS = new RegExp(`^(?:[ \\t]|${PLACEHOLDER.source})*$`, 'u');
const INLINE = new RegExp(`^${PLACEHOLDER.source}`, 'u');
const EMPTY_LINE = /\n[ \t]*\n/;
/** A line with nothing but placeholders, which GFM reads as a row of the table above it. */
const LINE_AFTER_TABLE = new RegExp(`\\n {0,3}(${PLACEHOLDER.source})[ \\t]*(?=\\n|$)`, 'u');

/** The placement of a shortcode; an unknown one, which is an error, is a block. */
export function placementOf({ name }: ShortcodeNode, shortcodes: ShortcodeRegistry): Shortcode['placement'] {
  return shortcodes.get(name)?.placement ?? 'block';
}

/** Extends marked with shortcodes. Their bodies share its lexer, so that link definitions apply inside and outside. */
export function shortcodeTokens(placeholders: Placeholders, { file, shortcodes }: BodyText): MarkedExtension {
  const isBlock = (node: PlaceholderNode | undefined): node is ShortcodeNode =>
    node?.type === 'shortcode' && placementOf(node, shortcodes) === 'block';

  function tokenize(
    lexer: TokenizerThis['lexer'],
    node: ShortcodeNode,
    raw: string,
    type: ShortcodeToken['type'],
  ): ShortcodeToken {
    return { type, raw, node, ...readBody(lexer, node) };
  }

  function tokenizeCode(node: TemplateCode, raw: string, display: 'code' | 'codespan'): Tokens.Generic {
    if (node.kind === 'highlight') return { type: display, raw, text: node.text?.replace(/^\n|\s+$/g, '') ?? '' };
    return { type: 'template-code', raw, node };
  }

  function tokenizeInline(lexer: TokenizerThis['lexer'], node: PlaceholderNode, raw: string): Tokens.Generic {
    if (node.type === 'template-code') return tokenizeCode(node, raw, 'codespan');
    if (node.type === 'literal') return { type: 'literal', raw, text: node.value };
    return tokenize(lexer, node, raw, 'inline-shortcode');
  }

  function readBody(
    lexer: TokenizerThis['lexer'],
    node: ShortcodeNode,
  ): Pick<ShortcodeToken, 'tokens' | 'body' | 'level'> {
    if (!node.inner) return { tokens: [] };
    const shortcode = shortcodes.get(node.name);
    switch (shortcode?.body) {
      case 'verbatim':
        return { tokens: [], body: placeholders.markdownOf(node.inner) };
      case 'inline': {
        const body = placeholders.markdownOf(node.inner).trim();
        return { tokens: lexer.inline(body.text, []), body, level: 'inline' };
      }
      case 'html':
        if (!node.markdown) return { tokens: node.inner.map((inner) => readHtml(lexer, inner)) };
    }
    const body = withoutIndent(placeholders.markdownOf(node.inner, shortcode?.markdown !== undefined), node, file);
    const { top } = lexer.state;
    lexer.state.top = true;
    const tokens = lexer.blockTokens(body.text, []);
    lexer.state.top = top;
    return { tokens, body, level: 'block' };
  }

  /** Lexes a piece of an HTML body: markup or a shortcode. */
  function readHtml(lexer: TokenizerThis['lexer'], node: ShortcodeTreeNode): Token {
    if (node.type !== 'text') return tokenizeInline(lexer, node, '');
    const body = placeholders.markdownOf([node]);
    return { type: 'html', block: false, pre: false, raw: body.text, text: body.text, body } as Token;
  }

  return {
    extensions: [
      {
        name: 'block-shortcode',
        level: 'block',
        childTokens: ['tokens'],
        start: (source) =>
          startOfBlock(source, (character, isAlone) => {
            const node = placeholders.nodeOf(character);
            return node?.type === 'template-code' ? isAlone : isBlock(node);
          }),
        tokenizer(source) {
          const match = PLACEHOLDER_LINE.exec(source);
          const node = match?.[1] === undefined ? undefined : placeholders.nodeOf(match[1]);
          if (match && node?.type === 'template-code') return tokenizeCode(node, match[0], 'code');
          return match && isBlock(node) ? tokenize(this.lexer, node, match[0], 'block-shortcode') : undefined;
        },
      },
      {
        name: 'inline-shortcode',
        level: 'inline',
        childTokens: ['tokens'],
        start: (source) => PLACEHOLDER.exec(source)?.index,
        tokenizer(source) {
          const match = INLINE.exec(source);
          const node = match ? placeholders.nodeOf(match[0]) : undefined;
          return match && node ? tokenizeInline(this.lexer, node, match[0]) : undefined;
        },
      },
    ],
    tokenizer: {
      /** Adds the shortcodes within a block of HTML as its tokens. */
      html(source) {
        const token = Tokenizer.prototype.html.call(this, source) as Tokens.HTML | undefined;
        const characters = token?.text.match(EACH_PLACEHOLDER) ?? [];
        if (!token || characters.length === 0) return token;
        const tokens = characters.flatMap((character) => {
          const node = placeholders.nodeOf(character);
          return node?.type === 'shortcode' ? [tokenizeInline(this.lexer, node, character)] : [];
        });
        return Object.assign(token, { tokens });
      },
      table(source) {
        const line = LINE_AFTER_TABLE.exec(source);
        const isCode = line?.[1] !== undefined && placeholders.nodeOf(line[1])?.type === 'template-code';
        return Tokenizer.prototype.table.call(this, isCode ? source.slice(0, line.index + 1) : source);
      },
    },
  };
}

/** The index of the first block shortcode in a paragraph, which ends at an empty line. */
function startOfBlock(source: string, isBlock: (character: string, isAlone: boolean) => boolean): number | undefined {
  const end = source.search(EMPTY_LINE);
  const paragraph = end === -1 ? source : source.slice(0, end);
  for (const { 1: character = '', 2: rest = '', index } of paragraph.matchAll(BLOCK_START)) {
    if (isBlock(character, ONLY_PLACEHOLDERS.test(rest))) return index + 1;
  }
  return undefined;
}

/**
 * Removes the indentation of a body. In `{{< >}}`, where Hugo parses no Markdown, indented text is never code, so all common
 * indentation is removed; otherwise that of the opening tag, including list markers and quote marks.
 */
function withoutIndent(markdown: SourceText, node: ShortcodeNode, file: string): SourceText {
  const before = file.slice(file.lastIndexOf('\n', node.start - 1) + 1, node.start);
  const indents = node.markdown ? [] : [...markdown.text.matchAll(/\n([ \t]+)(?=\S)|\n(?=\S)/g)];
  const least = Math.min(...indents.map(([, spaces]) => spaces?.length ?? 0));
  const ofTag = /^[\s>*+\d.)-]*$/.test(before) ? before.length : 0;
  const most = Math.max(ofTag, Number.isFinite(least) ? least : 0);
  return most === 0 ? markdown : markdown.replace(new RegExp(`^[ \\t]{1,${most}}`, 'gm'), '');
}
