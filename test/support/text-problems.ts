import { checkText } from '../../build-scripts/compile/markdown/check-text.js';
import { parseShortcodes } from '../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';

/** What the checks of the text say about a body: each rule with what stands at its place, to the end of that line. */
export function textProblems(body: string, { lang = 'en', hasPay = true } = {}): [rule: string, at: string][] {
  const start = '---\ntitle: T\n---\n';
  const text = start + body;
  const { nodes } = parseShortcodes(text, {
    from: start.length,
    hasBody: (name) => {
      const known = BUILT_IN_SHORTCODES.get(name);
      return known && (known.body === 'none' ? 'leaf' : 'paired');
    },
  });
  return checkText(text, { bodyStart: start.length, nodes, lang, hasPay }).problems.map(({ rule, offset }) => [
    rule,
    text.slice(offset).split('\n', 1)[0] ?? '',
  ]);
}
