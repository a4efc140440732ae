import type { ShortcodeRegistry } from './shortcode.js';
import type { ShortcodeNode } from './grammar/shortcode-tree.js';
import type { FoldableNode } from './shortcode-placeholders.js';

/** What the expansion needs to know of the posting. */
export interface ExpandOptions {
  shortcodes: ShortcodeRegistry;
  /** The file's text, of which the nodes hold offsets. */
  text: string;
}

/**
 * Puts the Markdown of templates in percent signs in the place of their shortcodes, as Hugo does before Markdown is read.
 * All other shortcodes stay what they are: opaque. What a template makes is text and arguments, and is never read for
 * shortcodes again.
 */
export function expandTemplates(nodes: readonly FoldableNode[], options: ExpandOptions): FoldableNode[] {
  return nodes.flatMap((node) => (node.type === 'shortcode' && node.markdown ? expand(node, options) : [node]));
}

/** The same for what stands within a template: there those in angle brackets are Markdown, too, as in Hugo. */
export function expandWithin(nodes: readonly FoldableNode[], options: ExpandOptions): FoldableNode[] {
  return nodes.flatMap((node) => (node.type === 'shortcode' ? expand(node, options) : [node]));
}

function expand(node: ShortcodeNode, options: ExpandOptions): FoldableNode[] {
  const pieces = options.shortcodes.get(node.name)?.markdown;
  if (!pieces) return [node];
  const { start, end } = node;
  const indent = indentBefore(options.text, start);
  return pieces.flatMap((piece): FoldableNode[] => {
    switch (piece.type) {
      case 'text':
        return [{ type: 'text', value: piece.text.replaceAll('\n', `\n${indent}`), start, end }];
      case 'argument':
        return [{ type: 'literal', value: argumentOf(node, piece.name) }];
      case 'inner':
        return expandWithin(node.inner ?? [], options);
    }
  });
}

/** The spaces before a shortcode that begins its line; the lines of its template stand as far in. */
function indentBefore(text: string, start: number): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[ \t]*$/.test(before) ? before : '';
}

/** An argument by its name or its position, as written. */
function argumentOf({ arguments: given }: ShortcodeNode, name: string): string {
  if (given.kind === 'named') return given.values.get(name)?.text ?? '';
  if (given.kind === 'positional' && /^\d+$/.test(name)) return given.values[Number(name)]?.text ?? '';
  return '';
}
