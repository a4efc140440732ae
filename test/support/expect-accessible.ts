import 'axe-core';
import type axeCore from 'axe-core';

// axe-core is not an ES module; it sets `window.axe`.
const axe = (window as unknown as { axe: typeof axeCore }).axe;

/** Throws with each rule and node unless axe finds no violation within `root`, open shadow roots included. */
export async function expectAccessible(root: Element): Promise<void> {
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      // A fragment is not a complete page: landmarks and h1 belong to the page.
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      // axe takes links to sections outside the viewport for skip links, and looks for their targets in the document.
      'skip-link': { enabled: false },
    },
  });
  if (violations.length === 0) return;
  const found = violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.failureSummary ?? rule.help}\n  ${node.html}`),
  );
  throw new Error(`Not accessible:\n${found.join('\n')}`);
}
