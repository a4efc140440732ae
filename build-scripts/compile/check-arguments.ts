import type { Problem } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/shorten.js';
import { iconFor } from '../shortcodes/font-awesome.js';
import type { ArgumentKind, Shortcode } from '../shortcodes/shortcode.js';
import type { ShortcodeNode, ShortcodeValue } from '../shortcode-grammar/shortcode-tree.js';
import type { LinkChecker } from './link-checker.js';

/** A shortcode's arguments by name, each of its kind; those refused or empty are undefined. */
export interface CheckedArguments {
  values: Record<string, string | undefined>;
  problems: Problem[];
}

/** Holds what a posting wrote against what the shortcode takes. */
export function checkArguments(
  node: ShortcodeNode,
  shortcode: Shortcode,
  links: LinkChecker,
): CheckedArguments {
  const schemas = Object.entries(shortcode.arguments);
  const written = nameArguments(node, schemas.map(([name, { position }]) => [name, position])); // prettier-ignore
  const values: CheckedArguments['values'] = Object.create(null) as CheckedArguments['values'];
  const problems: Problem[] = [];
  for (const [name, schema] of schemas) {
    const value = written.get(name);
    written.delete(name);
    if (value !== undefined && value.text.trim() !== '') {
      values[name] = readValue(value, schema.kind, links);
    } else if (schema.required) {
      const message = `The shortcode ‘${node.name}’ needs ‘${name}’, and it is not there. Write ${name}="…".`;
      problems.push({ rule: 'shortcode-arguments', message, offset: node.start });
    }
  }
  for (const [name, { offset }] of written) {
    const known = schemas.map(([argument]) => `‘${argument}’`).join(', ') || 'no arguments';
    const message = `The shortcode ‘${node.name}’ does not take ‘${shorten(name)}’, so it is not shown; it takes ${known}.`;
    problems.push({ rule: 'shortcode-arguments', level: 'warning', message, offset });
  }
  return { values, problems };
}

function nameArguments(
  node: ShortcodeNode,
  schemas: readonly [string, number | undefined][],
): Map<string, ShortcodeValue> {
  if (node.arguments.kind === 'none') return new Map();
  if (node.arguments.kind === 'named') return new Map(node.arguments.values);
  const nameAt = (index: number) => schemas.find(([, position]) => position === index)?.[0] ?? String(index);
  return new Map(node.arguments.values.map((value, index) => [nameAt(index), value]));
}

function readValue(
  { text, offset }: ShortcodeValue,
  kind: ArgumentKind,
  links: LinkChecker,
): string | undefined {
  switch (kind) {
    case 'link':
    case 'image':
      return links.check(text.trim(), kind, offset);
    case 'icon':
      return iconFor(text);
    case 'text':
    case 'unused':
      return text.replace(/\s+/g, ' ').trim();
  }
}
