import type { TomlError } from 'smol-toml';
import { FrontMatterFault } from './front-matter-fault.js';
import { shorten } from '../../diagnostics/reports/shorten.js';

/** What smol-toml's reasons mean to somebody who edits a posting. */
const EXPLANATIONS: [reason: RegExp, message: string][] = [
  [/redefin/, 'This field stands twice, and only one can count. Remove the other.'],
  [/nested/, 'Lists and keys stand too deep inside each other here. Write the front matter with fewer levels.'],
  [
    /control character/,
    'The front matter holds a character that nobody can see and TOML does not allow. Write the line again without it.',
  ],
  [
    /escape/,
    'In double quotes a backslash begins a special character, and this one is not known. Write the backslash twice, or put the value in single quotes.',
  ],
  [/unfinished (?:string|array|table)/, 'The quote or bracket that stands here is never closed. Close it.'],
  [/comma/, 'A comma or the closing bracket is missing before this.'],
  [/date/, 'This is not a date that exists. Write it as year, month and day, such as 2030-01-31, or put it in quotes.'],
  [/leading zero/, 'A number does not begin with a zero in TOML. Put the value in quotes.'],
  [/key/, 'A field is expected here: a name, an equals sign and the value, such as title = "Developer".'],
];

/** A field whose value is neither in quotes nor anything else that TOML knows, such as `title = Developer`. */
const BARE_TEXT = /^(\s*[^\s="'#]+\s*=\s*)([^\s"'[{#][^#\n]*)/;

/** Says what is wrong with TOML that smol-toml refused. `base` is where `content` begins in the file's text. */
export function explainTomlFault(content: string, base: number, error: TomlError): FrontMatterFault {
  const lineStart = startOfLine(content, error.line);
  const lineEnd = content.indexOf('\n', lineStart);
  const line = content.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  const [reason = ''] = error.message.replace(/^[^:]*:\s*/, '').split('\n', 1);

  const [, before, value] = BARE_TEXT.exec(line) ?? [];
  if (before !== undefined && value !== undefined && /invalid value|illegal character in numeric/.test(reason)) {
    const fix = `"${value.trimEnd().replaceAll(/["\\]/g, '\\$&')}"`;
    const message = `Text stands in quotes in TOML. Put this value in quotes: ${before.trimStart()}${shorten(fix)}`;
    return new FrontMatterFault(message, base + lineStart + before.length, fix);
  }
  const position = lineStart + error.column - 1;
  if (/in strings/.test(reason) && content[position] === '\n') {
    return new FrontMatterFault('A quote that is opened on this line is not closed on it. Close it.', base + position);
  }
  const explanation = EXPLANATIONS.find(([pattern]) => pattern.test(reason))?.[1];
  const message = explanation ?? `The front matter is not TOML here; its parser says “${reason}”.`;
  return new FrontMatterFault(message, base + position);
}

/** `line` counts from 1. */
function startOfLine(content: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = content.indexOf('\n', start) + 1;
  return start;
}
