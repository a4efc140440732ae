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

/** What themes call the arguments of each kind, in any spelling. */
const USUAL_NAMES: Readonly<Partial<Record<ArgumentKind, RegExp>>> = {
  text: /^(?:(?:button|btn|link|cta)?(?:text|label|title|name|caption|content))$/,
  link: /^(?:(?:button|btn|cta|apply|target)?(?:link|href|url|uri|to))$/,
  image: /^(?:src|image|img|picture|photo|file)(?:url|src)?$/,
};

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
  const unknown = new Map<string, { place: Span; usedAs: string | undefined }>();
  const seen = new Set<string>();
  const named = nameArguments(node, positionsOf(schemas, hasBody));
  const isOf =
    (name: string) =>
    ([own, { aliases }]: [string, ArgumentSchema]) =>
      own === name || aliases?.includes(name);
  const isGiven = (schema: [string, ArgumentSchema]) => named.some(([name]) => isOf(name)(schema));
  for (const [name, value] of named) {
    const known = schemas.find(isOf(name));
    // A theme’s own shortcode of the same name has arguments of its own.
    const found = known ?? schemas.find((schema) => isCalled(name, schema) && !isGiven(schema) && !seen.has(schema[0]));
    const source = sourceOf(value, file);
    if (!known) unknown.set(name, { place: source.span(), usedAs: found?.[0] });
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
  for (const [name, { place, usedAs }] of unknown) {
    const names = schemas.map(([argument]) => argument);
    const near = nearestWord(name, names);
    const use = usedAs === undefined ? 'it was ignored' : `its value was used as “${usedAs}”`;
    const message = `The shortcode “${node.name}” has no argument “${shorten(name)}”, so ${use}.`;
    const known = names.map((argument) => `“${argument}”`).join(', ') || 'none';
    const help =
      usedAs !== undefined
        ? `Rename it to “${usedAs}”, or define your theme’s shortcode in the configuration.`
        : near === undefined
          ? `Its arguments: ${known}.`
          : `Did you mean “${near}”?`;
    checked.problems.push({ rule: 'shortcode-arguments', message, help, ...place });
  }
  return checked;
}

function isCalled(name: string, [, { kind }]: [string, ArgumentSchema]): boolean {
  return USUAL_NAMES[kind]?.test(name.toLowerCase().replace(/[_-]/g, '')) ?? false;
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
