import type { ShortcodeTreeNode } from '../shortcodes/grammar/shortcode-tree.js';

/** The Markdown of each `note` of a posting, at whatever depth; shortcodes within are left out. */
export function notesOf(nodes: readonly ShortcodeTreeNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' || !node.inner) return [];
    return node.name === 'note' ? [textOf(node.inner)] : notesOf(node.inner);
  });
}

function textOf(nodes: readonly ShortcodeTreeNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : '')).join('');
}
