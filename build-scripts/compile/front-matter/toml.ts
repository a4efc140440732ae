import { parse, TomlError } from 'smol-toml';
import { shorten } from '../../diagnostics/reports/shorten.js';
import {
  FrontMatterFault,
  MAX_DEPTH,
  tooDeepFault,
  type FrontMatterData,
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
  const { quoted, keyOffsets } = quoteBareValues(content);
  const entries = Object.entries(parseToml(quoted)).map(([key, value]) => {
    const offset = keyOffsets.get(key) ?? 0;
    return { key, value: toValue(value, offset, 2), offset };
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

/**
 * Puts bare values (`1.10`, `2024-05-01`, `true`) in quotes, so that the parser returns them as written, and notes where
 * the top-level keys are; smol-toml has no positions. `content` is valid TOML.
 */
function quoteBareValues(content: string): { quoted: string; keyOffsets: Map<string, number> } {
  const keyOffsets = new Map<string, number>();
  const brackets: string[] = [];
  let place: 'line start' | 'table header' | 'key' | 'value' = 'line start';
  let isInTable = false;

  const readToken = (token: string, offset: number): string => {
    switch (token) {
      case '\n':
        if (brackets.length === 0) place = 'line start';
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
      const key = firstKey(token);
      if (!keyOffsets.has(key)) keyOffsets.set(key, offset);
    }
    place = 'key';
    return token;
  };
  return { quoted: content.replace(TOKEN, readToken), keyOffsets };
}

/** The outermost key of `a.b` or `"a"`. */
function firstKey(token: string): string {
  if (!/^["']/.test(token)) return token.split('.', 1)[0] ?? token;
  return Object.keys(parse(`${token} = 0`))[0] ?? token;
}

/** Explanations of smol-toml's error messages. */
const EXPLANATIONS: [reason: RegExp, message: string][] = [
  [/redefin/, 'Duplicate field. Remove one of them.'],
  [/nested/, `Front matter is nested more than ${MAX_DEPTH} levels deep. Use fewer levels.`],
  [/control character/, 'Invisible control character. Type the line again without it.'],
  [/escape/, 'Unknown escape sequence in double quotes. Write the backslash twice, or use single quotes.'],
  [/unfinished (?:string|array|table)/, 'This quote or bracket is never closed. Close it.'],
  [/comma/, 'Missing comma or closing bracket before this.'],
  [/date/, 'Invalid date. Write year, month and day, such as 2030-01-31, or put the value in quotes.'],
  [/leading zero/, 'A number cannot start with zero in TOML. Put the value in quotes.'],
  [/key/, 'Expected a field: a name, an equals sign and the value, such as title = "Developer".'],
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
    const message = `Text must be in quotes in TOML: ${before.trimStart()}${shorten(fix)}`;
    return new FrontMatterFault(message, lineStart + before.length, fix);
  }
  const offset = lineStart + error.column - 1;
  if (/in strings/.test(reason) && content[offset] === '\n')
    return new FrontMatterFault('A quote on this line is never closed. Add the closing quote.', offset);
  const explanation = EXPLANATIONS.find(([pattern]) => pattern.test(reason))?.[1];
  return new FrontMatterFault(explanation ?? `Invalid TOML: ${reason}.`, offset);
}

/** @param line counts from 1 */
function startOfLine(content: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = content.indexOf('\n', start) + 1;
  return start;
}
