import type { TemplatePiece } from './shortcode.js';

/** A template as read. */
export interface ShortcodeTemplate {
  pieces: TemplatePiece[];
  /** How the body is wanted: as written (`.Inner`), as Markdown (`.Inner | markdownify`), or not at all. */
  inner: 'as-written' | 'markdown' | undefined;
}

const ACTION = /\{\{(.*?)\}\}/gs;
const GET = /^\.Get\s+(?:"([^"\\]*)"|`([^`]*)`|(\d{1,3}))$/;
const MARKDOWNIFY = /^\.Inner\s*\|\s*markdownify$/;
/** Code points that stand for shortcodes while Markdown is rendered. */
const RESERVED = /[\u{f0000}-\u{10ffff}]/u;

/**
 * Parses a shortcode template in Hugo's syntax: HTML with `{{ .Inner }}`, `{{ .Inner | markdownify }}`,
 * `{{ .Get "name" }}` and `{{ .Get 0 }}`. `.Inner` may occur only once, so that nested shortcodes cannot multiply text.
 *
 * @param name name of the shortcode, for messages
 * @throws Error if the template is invalid
 */
export function parseTemplate(name: string, template: string): ShortcodeTemplate {
  const fail = (what: string): Error =>
    new Error(
      `The template of the shortcode “${name}” ${what} Templates are HTML with {{ .Inner }}, {{ .Inner | markdownify }}, {{ .Get "name" }} and {{ .Get 0 }}. For anything else, use a function.`,
    );
  if (RESERVED.test(template)) throw fail('contains a private-use character. Remove it.');
  const pieces: TemplatePiece[] = [];
  let inner: ShortcodeTemplate['inner'];
  let position = 0;
  const addText = (end: number) => {
    const text = template.slice(position, end);
    if (text.includes('{{') || text.includes('}}')) throw fail('has unbalanced {{ or }}.');
    if (text !== '') pieces.push({ type: 'text', text });
  };
  for (const match of template.matchAll(ACTION)) {
    addText(match.index);
    position = match.index + match[0].length;
    const action = (match[1] ?? '').trim();
    const [, quoted, raw, index] = GET.exec(action) ?? [];
    const argument = quoted ?? raw ?? index;
    if (argument !== undefined) {
      pieces.push({ type: 'argument', name: index === undefined ? argument : String(Number(index)) });
    } else if (action === '.Inner' || MARKDOWNIFY.test(action)) {
      if (inner !== undefined) throw fail('has .Inner more than once.');
      inner = action === '.Inner' ? 'as-written' : 'markdown';
      pieces.push({ type: 'inner' });
    } else {
      throw fail(`has ${match[0]}, which is not supported.`);
    }
  }
  addText(template.length);
  return { pieces, inner };
}
