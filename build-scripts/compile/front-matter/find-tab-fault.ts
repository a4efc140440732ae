import { FrontMatterFault } from './front-matter-fault.js';
import type { YamlNodeWatch } from './yaml-node-watch.js';

/**
 * The first tab before `before` that indents a line of YAML, as a fault; `base` is where `content` begins in the file's
 * text. js-yaml takes a tab for no indentation at all, so that a nested field silently becomes an outer one. Tabs inside
 * a value are text.
 */
export function findTabFault(
  content: string,
  base: number,
  { multilineScalars }: YamlNodeWatch,
  before = Infinity,
): FrontMatterFault | undefined {
  let next = 0;
  for (const { 0: indent, index } of content.matchAll(/\n *\t[ \t]*(?=[^\s#])/g)) {
    const tab = index + indent.indexOf('\t');
    if (tab > before) return undefined;
    while ((multilineScalars[next]?.end ?? Infinity) <= tab) next += 1;
    if (tab >= (multilineScalars[next]?.start ?? Infinity)) continue;
    const message = 'This line is indented with a tab, which YAML does not allow. Indent it with spaces.';
    return new FrontMatterFault(message, base + tab);
  }
  return undefined;
}
