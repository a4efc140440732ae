/** Result of a comparison. */
export interface Comparison {
  /** Number of compared elements. */
  readonly elements: number;
  /** Number of compared computed values. */
  readonly values: number;
  /** The first forty differences. */
  readonly differences: readonly string[];
}

/** Compares the computed styles of all elements in two lists. */
export function compareLists(one: Element, other: Element): Comparison {
  const differences: string[] = [];
  let [elements, values] = [0, 0];
  // Corresponding roots and elements, with their path.
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
      // Elements outside the reset contain slotted content, which keeps the page’s styles.
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
