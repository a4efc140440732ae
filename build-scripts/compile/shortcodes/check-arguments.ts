import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { iconFor } from './font-awesome.js';
import type { ArgumentKind, ArgumentSchema, Shortcode } from './shortcode.js';
import type { ShortcodeNode, ShortcodeValue } from './grammar/shortcode-tree.js';
import type { LinkChecker } from '../markdown/link-checker.js';

/** A shortcode's arguments by name, each of its kind; those refused or empty are undefined. */
export interface CheckedArguments {
  values: Record<string, string | undefined>;
  /** The same as text, on one line. */
  written: Record<string, string | undefined>;
  problems: Problem[];
}

type NamedValue = [name: string, value: ShortcodeValue];

/** Holds what a posting wrote against what the shortcode takes. */
export function checkArguments(node: ShortcodeNode, shortcode: Shortcode, links: LinkChecker): CheckedArguments {
  const checked: CheckedArguments = { values: Object.create(null), written: Object.create(null), problems: [] };
  if (shortcode.arguments === 'any') {
    for (const [name, { text }] of nameArguments(node, [])) {
      checked.values[name] = text;
      checked.written[name] = text;
    }
    return checked;
  }
  const hasBody = node.inner?.some((inner) => inner.type !== 'text' || inner.value.trim() !== '') ?? false;
  const schemas = Object.entries(shortcode.arguments);
  const unknown = new Map<string, number>();
  const seen = new Set<string>();
  for (const [name, value] of nameArguments(node, positionsOf(schemas, hasBody))) {
    const found = schemas.find(([own, { aliases }]) => own === name || aliases?.includes(name));
    if (!found) unknown.set(name, value.offset);
    if (!found || value.text.trim() === '' || seen.has(found[0])) continue;
    const [own, { kind }] = found;
    seen.add(own);
    checked.written[own] = oneLine(value.text);
    checked.values[own] = readValue(value, kind, links);
  }
  for (const [name, { required, orBody }] of schemas) {
    if (!required || seen.has(name) || (orBody && hasBody)) continue;
    const message = `The shortcode ‘${node.name}’ needs ‘${name}’, and it is not there. Write ${name}="…".`;
    checked.problems.push({ rule: 'shortcode-arguments', message, offset: node.start });
  }
  for (const [name, offset] of unknown) {
    const known = schemas.map(([argument]) => `‘${argument}’`).join(', ') || 'no arguments';
    const message = `The shortcode ‘${node.name}’ does not take ‘${shorten(name)}’, so it is not shown; it takes ${known}.`;
    checked.problems.push({ rule: 'shortcode-arguments', level: 'warning', message, offset });
  }
  return checked;
}

/** The names of the arguments by position; one that the body stands for takes no place. */
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

function readValue(value: ShortcodeValue, kind: ArgumentKind, links: LinkChecker): string | undefined {
  const text = value.text.trim();
  switch (kind) {
    case 'link':
    case 'image':
      return links.check(text, kind, value.offset);
    case 'mail':
      return links.check(/^mailto:/i.test(text) ? text : `mailto:${text}`, 'link', value.offset);
    case 'phone':
      // RFC 3966, section 5.1.1, knows no spaces in a number.
      return links.check(`tel:${text.replace(/^tel:/i, '').replace(/\s+/g, '')}`, 'link', value.offset);
    case 'icon':
      return iconFor(text);
    case 'text':
    case 'unused':
      return oneLine(text);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
