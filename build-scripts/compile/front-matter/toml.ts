import { parse, TomlError } from 'smol-toml';
import { shorten } from '../../diagnostics/reports/shorten.js';
import {
  FrontMatterFault,
  MAX_DEPTH,
  tooDeepFault,
  unclosedFault,
  withoutQuotes,
  type FrontMatterData,
  type FrontMatterEntry,
  type FrontMatterValue,
} from './front-matter.js';

/** The tokens of TOML: strings in their four quotings, comments, punctuation, and bare text. */
const TOKEN =
  /"""(?:\\[^]|[^\\])*?"{3,5}|'''[^]*?'{3,5}|"(?:\\.|[^"\\])*"|'[^']*'|#[^\n]*|[=[\]{},\n]|\d{4}-\d\d-\d\d \d\d:[^\s#,\]}]*|[^\s"'#=[\]{},]+/g;

/**
 * gray-matter's engine for TOML: numbers, dates and booleans stay as written.
 *
 * @throws FrontMatterFault at the first error
 */
export function readToml(content: string): FrontMatterData {
  parseToml(content);
  const { quoted, places } = quoteBareValues(content);
  const entries = Object.entries(parseToml(quoted)).map(([key, value]) => {
    const place = places.get(key) ?? { offset: 0, length: 0 };
    const { valuePlace } = place;
    return {
      key,
      value: toValue(value, place.offset, 2),
      ...place,
      ...(valuePlace && { valuePlace: withoutQuotes(content, valuePlace) }),
    };
  });
  // Objects have keys that are integers first.
  return { entries: entries.sort((a, b) => a.offset - b.offset), problems: [] };
}

function parseToml(content: string): object {
  try {
    return parse(content, { maxDepth: MAX_DEPTH, integersAsBigInt: true });
  } catch (error) {
    throw error instanceof TomlError ? explain(content, error) : error;
  }
}

function toValue(value: unknown, offset: number, depth: number): FrontMatterValue {
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth > MAX_DEPTH) throw tooDeepFault(offset);
  if (Array.isArray(value)) return value.map((item) => toValue(item, offset, depth + 1));
  return new Map(Object.entries(value).map(([key, inner]) => [key, toValue(inner, offset, depth + 1)]));
}

/** Where a top-level key is, and its value if it has only one. */
type KeyPlace = Pick<FrontMatterEntry, 'offset' | 'length' | 'valuePlace'>;

/**
 * Puts bare values (`1.10`, `2024-05-01`, `true`) in quotes, so that the parser returns them as written, and notes where
 * the top-level keys are; smol-toml has no positions. `content` is valid TOML.
 */
function quoteBareValues(content: string): { quoted: string; places: Map<string, KeyPlace> } {
  const places = new Map<string, KeyPlace>();
  const brackets: string[] = [];
  let place: 'line start' | 'table header' | 'key' | 'value' = 'line start';
  let isInTable = false;
  /** The key whose value is being read. */
  let owner: KeyPlace | undefined;

  const readToken = (token: string, offset: number): string => {
    if (owner && (place === 'value' || brackets.length > 0) && !/^[\n#]/.test(token)) {
      const start = owner.valuePlace?.offset ?? offset;
      owner.valuePlace = { offset: start, length: offset + token.length - start };
    }
    switch (token) {
      case '\n':
        if (brackets.length === 0) {
          place = 'line start';
          owner = undefined;
        }
        return token;
      case '=':
        place = 'value';
        return token;
      case '[':
        if (place === 'value') brackets.push(token);
        else place = 'table header';
        return token;
      case '{':
        brackets.push(token);
        place = 'key';
        return token;
      case ']':
      case '}':
        brackets.pop();
        return token;
      case ',':
        place = brackets.at(-1) === '[' ? 'value' : 'key';
        return token;
    }
    if (token.startsWith('#')) return token;
    if (place === 'value') return /^["']/.test(token) ? token : `'${token}'`;
    if (place === 'table header') isInTable = true;
    if (place === 'table header' || (place === 'line start' && !isInTable)) {
      const { key, written } = firstKey(token);
      const own = { offset, length: written.length };
      if (!places.has(key)) places.set(key, own);
      if (place === 'line start' && written === token) owner = own;
    }
    place = 'key';
    return token;
  };
  return { quoted: content.replace(TOKEN, readToken), places };
}

/** The outermost key of `a.b` or `"a"`, and how it is written. */
function firstKey(token: string): { key: string; written: string } {
  const written = /^["']/.test(token) ? token : (token.split('.', 1)[0] ?? token);
  return { key: Object.keys(parse(`${written} = 0`))[0] ?? written, written };
}

/** Explanations of smol-toml's error messages. */
const EXPLANATIONS: [reason: RegExp, message: string, help: string][] = [
  [/redefin/, 'Duplicate field.', 'Remove one of the two.'],
  [/nested/, `Front matter is nested more than ${MAX_DEPTH} levels deep.`, 'Use fewer levels.'],
  [/control character/, 'Invisible control character.', 'Type the line again without it.'],
  [
    /escape/,
    'Unknown escape sequence in double quotes.',
    'Write the backslash twice, or use single quotes around the value.',
  ],
  [/unfinished (?:string|array|table)/, 'This quote or bracket is never closed.', 'Close it.'],
  [/comma/, 'Missing comma or closing bracket before this.', 'Add it after the value before this.'],
  [/date/, 'Invalid date.', 'Write year, month and day, such as 2030-01-31, or put the value in quotes.'],
  [/leading zero/, 'A number cannot start with zero in TOML.', 'Put the value in quotes.'],
  [/key/, 'Expected a field.', 'Write a name, an equals sign and the value, such as title = "Developer".'],
];

/** A field whose value is neither in quotes nor any other TOML value, such as `title = Developer`. */
const BARE_TEXT = /^(\s*[^\s="'#]+\s*=\s*)([^\s"'[{#][^#\n]*)/;

function explain(content: string, error: TomlError): FrontMatterFault {
  const lineStart = startOfLine(content, error.line);
  const [line = ''] = content.slice(lineStart).split('\n', 1);
  const [reason = ''] = error.message.replace(/^[^:]*:\s*/, '').split('\n', 1);

  const [, before, value] = BARE_TEXT.exec(line) ?? [];
  if (before !== undefined && value !== undefined && /invalid value|illegal character in numeric/.test(reason)) {
    const fix = `"${value.trimEnd().replaceAll(/["\\]/g, '\\$&')}"`;
    return new FrontMatterFault({
      message: 'Text must be in quotes in TOML.',
      help: `Write ${before.trimStart()}${shorten(fix)}`,
      offset: lineStart + before.length,
      length: value.trimEnd().length,
      fix,
    });
  }
  const offset = lineStart + error.column - 1;
  const unclosed = content.slice(offset).trim() === '' ? unclosedFault(content, TOKEN) : undefined;
  if (unclosed) return unclosed;
  const length = /^[^\s,\]}=]*/.exec(content.slice(offset))?.[0].length;
  if (/in strings/.test(reason) && content[offset] === '\n') {
    const message = 'A quote on this line is never closed.';
    return new FrontMatterFault({ message, help: 'Add the closing quote.', offset, length: 0 });
  }
  const [, message = `Invalid TOML: ${reason}.`, help] = EXPLANATIONS.find(([pattern]) => pattern.test(reason)) ?? [];
  return new FrontMatterFault({
    message,
    ...(help !== undefined && { help }),
    offset,
    ...(length !== undefined && { length }),
  });
}

/** @param line counts from 1 */
function startOfLine(content: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = content.indexOf('\n', start) + 1;
  return start;
}
