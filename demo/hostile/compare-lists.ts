/** What became of a comparison. */
export interface Comparison {
  /** How many elements of the widget stand for one another in both lists. */
  readonly elements: number;
  /** How many values of computed styles were compared. */
  readonly values: number;
  /** What is not the same, by its place in the list; the first forty. */
  readonly differences: readonly string[];
}

/** Compares how two lists look, wherever they are: each computed style of each element within them. */
export function compareLists(one: Element, other: Element): Comparison {
  const differences: string[] = [];
  let [elements, values] = [0, 0];
  // Roots and elements that stand for one another, and where they are.
  const pairs: [ParentNode | null, ParentNode | null, string][] = [[one.shadowRoot, other.shadowRoot, '']];
  for (const [mine, theirs, at] of pairs) {
    const [children, twins] = [mine, theirs].map((root) => [...(root?.children ?? [])]);
    if (children?.length !== twins?.length) differences.push(`${at}: other children`);
    for (const [index, child] of children?.entries() ?? []) {
      const twin = twins?.[index];
      if (!twin) continue;
      const name = `${at} > ${child.localName}.${child.classList}`;
      pairs.push([child, twin, name]);
      if (child.shadowRoot) pairs.push([child.shadowRoot, twin.shadowRoot, name]);
      // What is around the reset holds what the page has put into the widget, and looks like the page.
      if (!child.closest('.host-reset')) continue;
      elements++;
      const [here, there] = [getComputedStyle(child), getComputedStyle(twin)];
      for (const property of here) {
        values++;
        const [mineIs, theirsIs] = [here, there].map((style) => style.getPropertyValue(property));
        if (mineIs !== theirsIs) differences.push(`${name} ${property}: ${mineIs}, not ${theirsIs}`);
      }
    }
  }
  return { elements, values, differences: differences.slice(0, 40) };
}
