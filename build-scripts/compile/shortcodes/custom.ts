import { escapeHtml, type Html, trusted } from './html.js';
import { parseTemplate } from './template.js';
import type { ShortcodeRegistry } from './shortcode.js';
import type { Shortcode, ShortcodeCall, TemplatePiece } from './shortcode.js';

/**
 * What the configuration says of a shortcode: the name of a built-in that it is another name for, a template, or a
 * function.
 *
 * A function's body is Markdown in both notations, as a built-in's is. What it returns is HTML, sanitized with the rest of
 * the posting; text that it puts in must be escaped, which the template tag `html` does.
 */
export type ShortcodeSetting = string | ShortcodeTemplateSetting | ((call: ShortcodeCall) => string | Html);

/**
 * A template as Hugo has them, and with Hugo's meaning. In `{{< >}}` it makes HTML that Markdown does not touch, with the
 * body as it was written (shortcodes in it are rendered) and arguments escaped. In `{{% %}}` it makes Markdown that is
 * read with the text around it, in which arguments are text that Markdown does not touch. What comes of either is never
 * read again as shortcodes, and is sanitized with the rest.
 */
export interface ShortcodeTemplateSetting {
  template: string;
  /** Whether it needs a closing tag. Defaults to whether the template has `.Inner`, as in Hugo. */
  body?: 'none' | 'paired';
  /**
   * `block` ends the surrounding paragraph, `inline` is wrapped in a paragraph. Defaults to Hugo's behavior: inline within
   * a line, and without a paragraph on a line of its own.
   */
  placement?: 'block' | 'inline';
}

/**
 * Makes a shortcode of a setting.
 *
 * @param name as written in postings
 * @throws Error that says what is wrong with the setting: a name no built-in has, or a template that is not understood
 */
export function configuredShortcode(name: string, setting: ShortcodeSetting, builtIns: ShortcodeRegistry): Shortcode {
  if (typeof setting === 'string') return { ...builtIn(name, setting, builtIns), name };
  if (typeof setting === 'function') return fromFunction(name, setting);
  return fromTemplate(name, setting);
}

function builtIn(name: string, wanted: string, builtIns: ShortcodeRegistry): Shortcode {
  const found = builtIns.get(wanted);
  if (found) return found;
  const known = [...builtIns.keys()].join(', ');
  throw new Error(
    `The shortcode “${name}” is an alias of “${wanted}”, which does not exist. Built-in shortcodes: ${known}. For a template, use { "template": "…" }.`,
  );
}

function fromFunction(name: string, make: (call: ShortcodeCall) => string | Html): Shortcode {
  return {
    name,
    body: 'blocks',
    hasOptionalBody: true,
    arguments: 'any',
    placement: 'as-written',
    render(call) {
      const made = make(call);
      // A configuration may have its `html` from another copy of this package.
      return trusted(typeof made === 'string' ? made : made.markup);
    },
  };
}

function fromTemplate(name: string, { template, body, placement }: ShortcodeTemplateSetting): Shortcode {
  const { pieces, inner } = parseTemplate(name, template);
  const isPaired = body === undefined ? inner !== undefined : body === 'paired';
  return {
    name,
    body: isPaired ? (inner === 'markdown' ? 'blocks' : 'html') : 'none',
    arguments: 'any',
    placement: placement ?? 'as-written',
    markdown: pieces,
    render: ({ values, inner: rendered }) =>
      trusted(pieces.map((piece) => writePiece(piece, values, rendered)).join('')),
  };
}

function writePiece(piece: TemplatePiece, values: ShortcodeCall['values'], inner: Html): string {
  switch (piece.type) {
    case 'text':
      return piece.text;
    case 'inner':
      return inner.markup;
    case 'argument':
      return escapeHtml(values[piece.name] ?? '');
  }
}
