import 'axe-core';
import type axeCore from 'axe-core';

// axe-core is no ES module: imported for its effect, it puts itself on the window.
const axe = (window as unknown as { axe: typeof axeCore }).axe;

/** Throws, naming each rule and node, unless axe finds nothing to object to within `root`, open shadow roots included. */
export async function expectAccessible(root: Element): Promise<void> {
  const { violations } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      // A fragment under test is no whole page: landmarks and the page's own h1 are the host's.
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      // axe takes each link to a section that is out of sight for one of these, and looks for the section in the document.
      'skip-link': { enabled: false },
    },
  });
  if (violations.length === 0) return;
  const found = violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.failureSummary ?? rule.help}\n  ${node.html}`),
  );
  throw new Error(`Not accessible:\n${found.join('\n')}`);
}
