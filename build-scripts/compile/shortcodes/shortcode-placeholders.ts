import type { ShortcodeNode, ShortcodeTreeNode } from './grammar/shortcode-tree.js';

/**
 * Plane 15 is private use and no posting may hold any of it (`find-control-characters.ts` refuses it), so a code point of
 * it can stand for a shortcode without ever being mistaken for text, as U+FFFC stands for an object.
 */
const FIRST = 0xf0000;
const MOST = 0xfffd;

/** Matches one folded shortcode or text. */
export const FOLDED = /[\u{f0000}-\u{ffffd}]/u;

/** Text that Markdown must not read: an argument that a template put among Markdown. */
export interface LiteralText {
  type: 'literal';
  value: string;
}

/** What Markdown is made of once templates are expanded. */
export type FoldableNode = ShortcodeTreeNode | LiteralText;

/**
 * Makes Markdown of shortcode trees: text as it is, and each shortcode one opaque character, so that Markdown's own rules
 * decide what line, list item or link it stands in, whatever its arguments and body hold.
 */
export class FoldedShortcodes {
  readonly #folded: (ShortcodeNode | LiteralText)[] = [];
  readonly #characters = new Map<ShortcodeNode | LiteralText, string>();
  #isFull = false;

  /** There were more than there are characters for, and some are left out. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** The Markdown of some nodes. */
  fold(nodes: readonly FoldableNode[]): string {
    return nodes.map((node) => (node.type === 'text' ? node.value : this.characterOf(node))).join('');
  }

  /** The character that stands for a shortcode or a text; always the same for the same one. */
  characterOf(node: ShortcodeNode | LiteralText): string {
    const known = this.#characters.get(node);
    if (known !== undefined) return known;
    this.#isFull ||= this.#folded.length >= MOST;
    if (this.#isFull) return '';
    const character = String.fromCodePoint(FIRST + this.#folded.push(node) - 1);
    this.#characters.set(node, character);
    return character;
  }

  /** What a character stands for, if it stands for something. */
  nodeOf(character: string): ShortcodeNode | LiteralText | undefined {
    return this.#folded[(character.codePointAt(0) ?? 0) - FIRST];
  }
}
