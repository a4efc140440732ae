import { runWithTimeout, TimeoutError } from '../run-with-timeout.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { escapeHtml, type Html, trusted } from './html.js';
import {
  ShortcodeError,
  type Shortcode,
  type ShortcodeCall,
  type ShortcodeRegistry,
  type TemplatePiece,
} from './shortcode.js';

const ACTION = /\{\{(.*?)\}\}/gs;
const GET = /^\.Get\s+(?:"([^"\\]*)"|`([^`]*)`|(\d{1,3}))$/;
const MARKDOWNIFY = /^\.Inner\s*\|\s*markdownify$/;
/** Code points that stand for shortcodes while Markdown is rendered. */
const RESERVED = /[\u{f0000}-\u{10ffff}]/u;

/** Milliseconds that a function may take; less than a posting, so that the call is known. */
const MAX_TIME = 2000;

/**
 * A shortcode of the configuration: the name of a built-in of which it is an alias, a template, or a function.
 *
 * The body of a function's shortcode is Markdown in both notations, as for built-ins. The function returns HTML, which is
 * sanitized with the rest of the posting; it must escape text, as the template tag `html` does.
 */
export type ShortcodeSetting = string | ShortcodeTemplateSetting | ((call: ShortcodeCall) => string | Html);

/**
 * A template in Hugo's syntax, with Hugo's meaning. In `{{< >}}` it is HTML: the body is inserted as written, with its
 * shortcodes rendered, and arguments are escaped. In `{{% %}}` it is Markdown, parsed with the text around it, in which
 * arguments are literal text. The result is never parsed for shortcodes again, and is sanitized with the rest.
 */
export interface ShortcodeTemplateSetting {
  template: string;
  /** Whether it has a closing tag. Default: whether the template has `.Inner`, as in Hugo. */
  body?: 'none' | 'paired';
  /**
   * `block` ends the surrounding paragraph, `inline` is wrapped in a paragraph. Defaults to Hugo's behavior: inline within
   * a line, and without a paragraph on a line of its own.
   */
  placement?: 'block' | 'inline';
}

/**
 * Creates a shortcode from a setting of the configuration.
 *
 * @param name as written in postings
 * @throws Error if there is no built-in of that name, or the template is invalid
 */
export function configuredShortcode(name: string, setting: ShortcodeSetting, builtIns: ShortcodeRegistry): Shortcode {
  if (typeof setting === 'string') return { ...builtIn(name, setting, builtIns), name };
  if (typeof setting === 'function') return fromFunction(name, setting);
  return fromTemplate(name, setting);
}

function builtIn(name: string, target: string, builtIns: ShortcodeRegistry): Shortcode {
  const found = builtIns.get(target);
  if (found) return found;
  const known = [...builtIns.keys()].join(', ');
  throw new Error(
    `The shortcode “${name}” is an alias of “${target}”, which does not exist. Built-in shortcodes: ${known}. For a template, use { "template": "…" }.`,
  );
}

function fromFunction(name: string, make: (call: ShortcodeCall) => string | Html): Shortcode {
  return {
    name,
    body: 'blocks',
    hasOptionalBody: true,
    arguments: 'any',
    placement: 'as-written',
    render: (call) => trusted(markupOf(resultOf(make, call))),
  };
}

/** Calls a function of the configuration, which may throw or never end. */
function resultOf(make: (call: ShortcodeCall) => unknown, call: ShortcodeCall): unknown {
  try {
    return runWithTimeout(MAX_TIME, () => make(call));
  } catch (error) {
    if (error instanceof TimeoutError) throw new ShortcodeError(`takes more than ${MAX_TIME / 1000} seconds`);
    const isError = typeof error === 'object' && error !== null && 'message' in error;
    throw new ShortcodeError(`fails: ${shorten(String(isError ? error.message : error))}`);
  }
}

function markupOf(made: unknown): string {
  if (typeof made === 'string') return made;
  if (typeof made === 'object' && made !== null) {
    // A configuration may have its `html` from another copy of this package.
    if ('markup' in made && typeof made.markup === 'string') return made.markup;
    if ('then' in made && typeof made.then === 'function') {
      // A rejection that nobody handles would end the process.
      Promise.resolve(made).catch(() => {});
      throw new ShortcodeError('returns a promise instead of HTML');
    }
  }
  const kind =
    made === null || made === undefined
      ? String(made)
      : Array.isArray(made)
        ? 'a list'
        : `a value of type ${typeof made}`;
  throw new ShortcodeError(`returns ${kind} instead of HTML`);
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

/** A parsed template. */
interface ShortcodeTemplate {
  pieces: TemplatePiece[];
  /** Whether the body is inserted as HTML (`.Inner`), as Markdown (`.Inner | markdownify`), or not at all. */
  inner: 'as-written' | 'markdown' | undefined;
}

/**
 * Parses a shortcode template in Hugo's syntax: HTML with `{{ .Inner }}`, `{{ .Inner | markdownify }}`,
 * `{{ .Get "name" }}` and `{{ .Get 0 }}`. `.Inner` may occur only once, so that nested shortcodes cannot multiply text.
 *
 * @param name name of the shortcode, for messages
 * @throws Error if the template is invalid
 */
function parseTemplate(name: string, template: string): ShortcodeTemplate {
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
