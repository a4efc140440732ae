import type { Problem } from '../../diagnostics/diagnostic.js';
import { nearestWord } from '../../diagnostics/nearest-word.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { iconFor } from './font-awesome.js';
import type { ArgumentKind, ArgumentSchema, Shortcode } from './shortcode.js';
import { tagSpan, type ShortcodeNode, type ShortcodeValue } from './grammar/shortcode-tree.js';
import { SourceText, type Span } from '../source-text.js';

/** A shortcode's arguments by name, each of its kind; those refused or empty are undefined. */
export interface CheckedArguments {
  values: Record<string, string | undefined>;
  /** The same as text, on one line. */
  written: Record<string, string | undefined>;
  /** `written`, with its place in the file. */
  sources: Record<string, SourceText>;
  problems: Problem[];
}

/** Checks a URL and returns it resolved; reports a problem and returns `undefined` if it is not allowed. */
export type CheckLink = (url: string, use: 'link' | 'image', place: Span) => string | undefined;

type NamedValue = [name: string, value: ShortcodeValue];

/**
 * Checks the arguments of a shortcode by its schema.
 *
 * @param file text that the node's offsets refer to
 */
export function checkArguments(
  node: ShortcodeNode,
  shortcode: Shortcode,
  file: string,
  checkLink: CheckLink,
): CheckedArguments {
  const checked: CheckedArguments = {
    values: Object.create(null),
    written: Object.create(null),
    sources: Object.create(null),
    problems: [],
  };
  if (shortcode.arguments === 'any') {
    for (const [name, value] of nameArguments(node, [])) {
      checked.values[name] = value.text;
      checked.written[name] = value.text;
      checked.sources[name] = sourceOf(value, file);
    }
    return checked;
  }
  const hasBody = node.inner?.some((inner) => inner.type !== 'text' || inner.value.trim() !== '') ?? false;
  const schemas = Object.entries(shortcode.arguments);
  const unknown = new Map<string, Span>();
  const seen = new Set<string>();
  for (const [name, value] of nameArguments(node, positionsOf(schemas, hasBody))) {
    const found = schemas.find(([own, { aliases }]) => own === name || aliases?.includes(name));
    const source = sourceOf(value, file);
    if (!found) unknown.set(name, source.span());
    if (!found || value.text.trim() === '' || seen.has(found[0])) continue;
    const [own, { kind }] = found;
    seen.add(own);
    const line = source.replace(/\s+/g, ' ').trim();
    checked.sources[own] = line;
    checked.written[own] = line.text;
    checked.values[own] = readValue(source.trim(), kind, checkLink);
  }
  for (const [name, { required, orBody }] of schemas) {
    if (!required || seen.has(name) || (orBody && hasBody)) continue;
    const message = `The shortcode “${node.name}” requires the argument “${name}”.`;
    checked.problems.push({ rule: 'shortcode-arguments', message, help: `Add ${name}="…".`, ...tagSpan(node) });
  }
  for (const [name, place] of unknown) {
    const names = schemas.map(([argument]) => argument);
    const near = nearestWord(name, names);
    const message = `The shortcode “${node.name}” has no argument “${shorten(name)}”, so it was ignored.`;
    const known = names.map((argument) => `“${argument}”`).join(', ') || 'none';
    const help = near === undefined ? `Its arguments: ${known}.` : `Did you mean “${near}”?`;
    checked.problems.push({ rule: 'shortcode-arguments', level: 'warning', message, help, ...place });
  }
  return checked;
}

/** The names of the arguments by position; excludes one that the body replaces. */
function positionsOf(schemas: readonly [string, ArgumentSchema][], hasBody: boolean): string[] {
  return schemas
    .filter(([, { position, orBody }]) => position !== undefined && !(orBody && hasBody))
    .sort(([, a], [, b]) => (a.position ?? 0) - (b.position ?? 0))
    .map(([name]) => name);
}

function nameArguments({ arguments: given }: ShortcodeNode, positions: readonly string[]): NamedValue[] {
  switch (given.kind) {
    case 'none':
      return [];
    case 'named':
      return [...given.values];
    case 'positional':
      return given.values.map((value, index) => [positions[index] ?? String(index), value]);
  }
}

/** A value as text, without the backslashes before double quotes. */
function sourceOf({ text, offset, end }: ShortcodeValue, file: string): SourceText {
  const source = SourceText.from(file, offset, end);
  return source.text === text ? source : source.replace(/\\(?=")/g, '');
}

function readValue(source: SourceText, kind: ArgumentKind, checkLink: CheckLink): string | undefined {
  const { text } = source;
  switch (kind) {
    case 'link':
    case 'image':
      return checkLink(text, kind, source.span());
    case 'mail':
      return checkLink(/^mailto:/i.test(text) ? text : `mailto:${text}`, 'link', source.span());
    case 'phone':
      // No spaces, by RFC 3966, section 5.1.1.
      return checkLink(`tel:${text.replace(/^tel:/i, '').replace(/\s+/g, '')}`, 'link', source.span());
    case 'icon':
      return iconFor(text);
    case 'text':
    case 'unused':
      return text.replace(/\s+/g, ' ');
  }
}
