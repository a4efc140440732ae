import {
  tagSpan,
  type ShortcodeNode,
  type ShortcodeTextNode,
  type ShortcodeTreeNode,
} from '../shortcodes/grammar/shortcode-tree.js';
import type { ShortcodeRegistry } from '../shortcodes/shortcode.js';
import { SourceText, type Span } from '../source-text.js';
import { splitTemplateCode, type TemplateCode } from './template-code.js';

/** The text and shortcodes of a body. */
export interface BodyText {
  /** The file's text, which the nodes' offsets refer to. */
  file: string;
  shortcodes: ShortcodeRegistry;
  /** Whether it is MDX, with components and expressions. */
  isMdx?: boolean;
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

/** What a placeholder replaces. */
export type PlaceholderNode = ShortcodeNode | LiteralText | TemplateCode;

type MarkdownNode = ShortcodeTreeNode | LiteralText | TemplateText;

/**
 * While Markdown is lexed, private-use code points of plane 15 replace shortcodes and template code, as U+FFFC replaces an object. Postings
 * cannot contain them (`findControlCharacters`).
 */
const FIRST_PLACEHOLDER = 0xf0000;
const MAX_PLACEHOLDERS = 0xfffd;
/** Matches a placeholder. */
export const PLACEHOLDER = /[\u{f0000}-\u{ffffd}]/u;
/** The same, with the flag `g`. */
export const EACH_PLACEHOLDER = new RegExp(PLACEHOLDER.source, 'gu');

/**
 * Converts shortcode trees to Markdown in which each shortcode, and each piece of template code, is one opaque character, so that its arguments and body do not
 * affect the structure of the Markdown around it.
 */
export class Placeholders {
  readonly #nodes: PlaceholderNode[] = [];
  readonly #characters = new Map<PlaceholderNode, string>();
  readonly #body: BodyText;
  #isFull = false;

  constructor(body: BodyText) {
    this.#body = body;
  }

  /** Whether there are more shortcodes and pieces of template code than placeholders; the rest is omitted. */
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
  nodeOf(character: string): PlaceholderNode | undefined {
    return this.#nodes[(character.codePointAt(0) ?? 0) - FIRST_PLACEHOLDER];
  }

  #markdownOf(node: MarkdownNode): SourceText {
    switch (node.type) {
      case 'text':
        return this.#withoutTemplateCode(node);
      case 'template':
        return SourceText.standingFor(node, node.value);
      case 'literal':
        return SourceText.standingFor(node, this.#characterOf(node));
      case 'shortcode':
        return SourceText.standingFor({ offset: node.start, length: node.end - node.start }, this.#characterOf(node));
    }
  }

  #withoutTemplateCode(node: ShortcodeTextNode): SourceText {
    const parts = splitTemplateCode(textOf(node, this.#body.file), this.#body.isMdx);
    return SourceText.join(
      parts.map((part) => (part instanceof SourceText ? part : SourceText.standingFor(part, this.#characterOf(part)))),
    );
  }

  #characterOf(node: PlaceholderNode): string {
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
