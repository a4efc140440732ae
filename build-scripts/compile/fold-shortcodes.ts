import type { ShortcodeNode, ShortcodeTreeNode } from '../shortcode-grammar/shortcode-tree.js';

/**
 * Plane 15 is private use and no posting may hold any of it (`read-posting-text.ts` refuses it), so a code point of it can
 * stand for a shortcode without ever being mistaken for text, as U+FFFC stands for an object.
 */
const FIRST = 0xf0000;
const MOST = 0xfffd;

/** Matches one folded shortcode. */
export const FOLDED = /[\u{f0000}-\u{ffffd}]/u;

/**
 * Makes Markdown of shortcode trees: text as it is, and each shortcode one opaque character, so that Markdown's own rules
 * decide what line, list item or link it stands in, whatever its arguments and body hold.
 */
export class FoldedShortcodes {
  readonly #nodes: ShortcodeNode[] = [];

  /**
   * The Markdown of some nodes.
   *
   * @throws RangeError when a posting has more than 65,533 shortcodes, which its size does not allow
   */
  fold(nodes: readonly ShortcodeTreeNode[]): string {
    return nodes.map((node) => (node.type === 'text' ? node.value : this.#register(node))).join('');
  }

  /** The shortcode that a character stands for, if it stands for one. */
  nodeOf(character: string): ShortcodeNode | undefined {
    return this.#nodes[(character.codePointAt(0) ?? 0) - FIRST];
  }

  #register(node: ShortcodeNode): string {
    if (this.#nodes.length >= MOST) throw new RangeError('Too many shortcodes in one posting.');
    return String.fromCodePoint(FIRST + this.#nodes.push(node) - 1);
  }
}
