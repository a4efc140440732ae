import type { Element, Root } from 'hast';

/** Calls a function with each element of a tree, before those within it. */
export function walkElements({ children }: Root | Element, use: (element: Element) => void): void {
  for (const child of children) {
    if (child.type !== 'element') continue;
    use(child);
    walkElements(child, use);
  }
}
