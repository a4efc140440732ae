import { Tokenizer, type MarkedExtension, type Token, type TokenizerThis, type Tokens } from 'marked';
import {
  tagSpan,
  type ShortcodeNode,
  type ShortcodeTextNode,
  type ShortcodeTreeNode,
} from '../shortcodes/grammar/shortcode-tree.js';
import type { Shortcode, ShortcodeRegistry } from '../shortcodes/shortcode.js';
import { SourceText, type Span } from '../source-text.js';

/** The text and shortcodes of a body. */
export interface BodyText {
  /** The file's text, which the nodes' offsets refer to. */
  file: string;
  shortcodes: ShortcodeRegistry;
}

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

/** Literal text within Markdown: an argument in a template. */
export interface LiteralText extends Span {
  type: 'literal';
  value: string;
}

/** Markdown of a template, which replaces its shortcode. */
interface TemplateText extends Span {
  type: 'template';
  value: string;
}

type MarkdownNode = ShortcodeTreeNode | LiteralText | TemplateText;

/**
 * While Markdown is lexed, private-use code points of plane 15 replace shortcodes, as U+FFFC replaces an object. Postings
 * cannot contain them (`findControlCharacters`).
 */
const FIRST_PLACEHOLDER = 0xf0000;
const MAX_PLACEHOLDERS = 0xfffd;
/** Matches a placeholder. */
export const PLACEHOLDER = /[\u{f0000}-\u{ffffd}]/u;
/** The same, with the flag `g`. */
export const EACH_PLACEHOLDER = new RegExp(PLACEHOLDER.source, 'gu');
const PLACEHOLDER_LINE = new RegExp(`^ {0,3}(${PLACEHOLDER.source})[ \\t]*(?:\\n+|$|(?=${PLACEHOLDER.source}))`, 'u');
const BLOCK_START = new RegExp(`\\n(?= {0,3}(${PLACEHOLDER.source}))`, 'gu');
const INLINE = new RegExp(`^${PLACEHOLDER.source}`, 'u');
const EMPTY_LINE = /\n[ \t]*\n/;

/**
 * Converts shortcode trees to Markdown in which each shortcode is one opaque character, so that its arguments and body do not
 * affect the structure of the Markdown around it.
 */
export class Placeholders {
  readonly #nodes: (ShortcodeNode | LiteralText)[] = [];
  readonly #characters = new Map<ShortcodeNode | LiteralText, string>();
  readonly #body: BodyText;
  #isFull = false;

  constructor(body: BodyText) {
    this.#body = body;
  }

  /** Whether there are more shortcodes than placeholders; the rest is omitted. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /**
   * Converts nodes to Markdown. As in Hugo, templates in `{{% %}}` are replaced by their Markdown, which is never parsed for
   * shortcodes again.
   *
   * @param isTemplate whether the nodes are within a template, in which templates in `{{< >}}` are Markdown too
   */
  markdownOf(nodes: readonly ShortcodeTreeNode[], isTemplate = false): SourceText {
    const expanded = nodes.flatMap((node): MarkdownNode[] =>
      node.type === 'shortcode' && (isTemplate || node.markdown) ? this.#expand(node) : [node],
    );
    return SourceText.join(expanded.map((node) => this.#markdownOf(node)));
  }

  /** The shortcode or literal text of a placeholder. */
  nodeOf(character: string): ShortcodeNode | LiteralText | undefined {
    return this.#nodes[(character.codePointAt(0) ?? 0) - FIRST_PLACEHOLDER];
  }

  #markdownOf(node: MarkdownNode): SourceText {
    switch (node.type) {
      case 'text':
        return textOf(node, this.#body.file);
      case 'template':
        return SourceText.standingFor(node, node.value);
      case 'literal':
        return SourceText.standingFor(node, this.#characterOf(node));
      case 'shortcode':
        return SourceText.standingFor({ offset: node.start, length: node.end - node.start }, this.#characterOf(node));
    }
  }

  #characterOf(node: ShortcodeNode | LiteralText): string {
    const known = this.#characters.get(node);
    if (known !== undefined) return known;
    this.#isFull ||= this.#nodes.length >= MAX_PLACEHOLDERS;
    if (this.#isFull) return '';
    const character = String.fromCodePoint(FIRST_PLACEHOLDER + this.#nodes.push(node) - 1);
    this.#characters.set(node, character);
    return character;
  }

  #expand(node: ShortcodeNode): MarkdownNode[] {
    const pieces = this.#body.shortcodes.get(node.name)?.markdown;
    if (!pieces) return [node];
    const place = tagSpan(node);
    const indent = indentBefore(this.#body.file, node.start);
    return pieces.flatMap((piece): MarkdownNode[] => {
      switch (piece.type) {
        case 'text':
          return [{ type: 'template', value: piece.text.replaceAll('\n', `\n${indent}`), ...place }];
        case 'argument':
          return [{ type: 'literal', value: argumentOf(node, piece.name), ...place }];
        case 'inner':
          return (node.inner ?? []).flatMap((inner) => (inner.type === 'shortcode' ? this.#expand(inner) : [inner]));
      }
    });
  }
}

/** The text between shortcodes, without the marks of commented-out ones. */
function textOf({ start, end, omitted }: ShortcodeTextNode, file: string): SourceText {
  const parts: SourceText[] = [];
  let from = start;
  for (const mark of omitted) {
    parts.push(SourceText.from(file, from, mark));
    from = mark + 2;
  }
  return SourceText.join([...parts, SourceText.from(file, from, end)]);
}

/** The indentation of a shortcode at the start of a line, for all lines of its template. */
function indentBefore(text: string, start: number): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[ \t]*$/.test(before) ? before : '';
}

/** An argument by name or position, as written. */
function argumentOf({ arguments: given }: ShortcodeNode, name: string): string {
  if (given.kind === 'named') return given.values.get(name)?.text ?? '';
  if (given.kind === 'positional' && /^\d+$/.test(name)) return given.values[Number(name)]?.text ?? '';
  return '';
}

/** The placement of a shortcode; an unknown one, which is an error, is a block. */
export function placementOf({ name }: ShortcodeNode, shortcodes: ShortcodeRegistry): Shortcode['placement'] {
  return shortcodes.get(name)?.placement ?? 'block';
}

/** Extends marked with shortcodes. Their bodies share its lexer, so that link definitions apply inside and outside. */
export function shortcodeTokens(placeholders: Placeholders, { file, shortcodes }: BodyText): MarkedExtension {
  const isBlock = (node: ShortcodeNode | LiteralText | undefined): node is ShortcodeNode =>
    node?.type === 'shortcode' && placementOf(node, shortcodes) === 'block';

  function tokenize(
    lexer: TokenizerThis['lexer'],
    node: ShortcodeNode,
    raw: string,
    type: ShortcodeToken['type'],
  ): ShortcodeToken {
    return { type, raw, node, ...readBody(lexer, node) };
  }

  function tokenizeInline(
    lexer: TokenizerThis['lexer'],
    node: ShortcodeNode | LiteralText,
    raw: string,
  ): Tokens.Generic {
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
    const body = textOf(node, file);
    return { type: 'html', block: false, pre: false, raw: body.text, text: body.text, body } as Token;
  }

  return {
    extensions: [
      {
        name: 'block-shortcode',
        level: 'block',
        childTokens: ['tokens'],
        start: (source) => startOfBlock(source, (character) => isBlock(placeholders.nodeOf(character))),
        tokenizer(source) {
          const match = PLACEHOLDER_LINE.exec(source);
          const node = match?.[1] === undefined ? undefined : placeholders.nodeOf(match[1]);
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
          return node ? [tokenizeInline(this.lexer, node, character)] : [];
        });
        return Object.assign(token, { tokens });
      },
    },
  };
}

/** The index of the first block shortcode in a paragraph, which ends at an empty line. */
function startOfBlock(source: string, isBlock: (character: string) => boolean): number | undefined {
  const end = source.search(EMPTY_LINE);
  const paragraph = end === -1 ? source : source.slice(0, end);
  for (const { 1: character = '', index } of paragraph.matchAll(BLOCK_START)) {
    if (isBlock(character)) return index + 1;
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
