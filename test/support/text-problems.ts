import { checkText } from '../../build-scripts/compile/markdown/check-text.js';
import { lexBody } from '../../build-scripts/compile/markdown/render-body.js';
import { parseShortcodes } from '../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import { BUILT_IN_SHORTCODES, bodiesIn } from '../../build-scripts/compile/shortcodes/registry.js';

/** What the checks of the text report about a body: each rule with the first line of the text at fault. */
export function textProblems(body: string, { lang = 'en', hasPay = true } = {}): [rule: string, at: string][] {
  const start = '---\ntitle: T\n---\n';
  const file = start + body;
  const { nodes } = parseShortcodes(file, { from: start.length, hasBody: bodiesIn(BUILT_IN_SHORTCODES) });
  const { problems } = checkText(lexBody(nodes, { file, shortcodes: BUILT_IN_SHORTCODES }), { lang, hasPay });
  return problems.map(({ rule, offset, length = 3 }) => [
    rule,
    file.slice(offset, offset + length).split('\n', 1)[0] ?? '',
  ]);
}
