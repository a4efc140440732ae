import type { Problem } from '../../diagnostics/diagnostic.js';
import { FrontMatterFault } from './front-matter-fault.js';
import type { FrontMatterEntry } from './front-matter.js';
import { readJsonFrontMatter } from './read-json-front-matter.js';
import { readTomlFrontMatter } from './read-toml-front-matter.js';
import { readYamlFrontMatter } from './read-yaml-front-matter.js';
import { shorten } from '../../diagnostics/reports/shorten.js';

/** A posting's front matter and the place of its body. Offsets are UTF-16 code units of the file's text. */
export interface SplitPosting {
  /** The fields in the order of the file; none where the front matter is absent or at fault. */
  entries: FrontMatterEntry[];
  /** After the closing fence's line; at the end of the text when the front matter's end cannot be found. */
  bodyStart: number;
  problems: Problem[];
}

/** gray-matter's time grows with the square of the empty lines in a row. */
const MOST_EMPTY_LINES = 100;

/** A brace that begins JSON rather than a shortcode, or an attribute list of Markdown. */
const JSON_BEGINS = /\{\s*["'}\w]/y;

interface Fence {
  /** `---` or `+++`. */
  marks: string;
  start: number;
  /** The line break after it, or the end of the text. */
  lineEnd: number;
}

/**
 * Takes the front matter, in YAML, TOML or JSON, off the text of a posting: decoded, without a byte order mark, and with
 * LF for line breaks. Empty lines may stand before it and spaces after its fences. Front matter that cannot be read is
 * one problem of the rule `front-matter`, where it is at fault; no front matter is no problem. Nothing in the file is run,
 * and calls do not influence each other.
 */
export function splitFrontMatter(text: string): SplitPosting {
  const start = text.search(/\S/);
  const marks = text.slice(Math.max(0, start), start + 3);
  JSON_BEGINS.lastIndex = Math.max(0, start);
  if (marks === '---' || marks === '+++') return splitFenced(text, { marks, start, lineEnd: endOfLine(text, start) });
  if (JSON_BEGINS.test(text)) return splitJson(text, start);
  return { entries: [], bodyStart: 0, problems: [] };
}

function splitFenced(text: string, opening: Fence): SplitPosting {
  let bodyStart = text.length;
  try {
    checkOpeningFence(text, opening);
    const closing = findClosingFence(text, opening);
    bodyStart = Math.min(closing.lineEnd + 1, text.length);
    const entries =
      opening.marks === '---'
        ? readYamlFrontMatter(text, opening.lineEnd, closing.start)
        : readTomlFrontMatter(text, opening.lineEnd + 1, closing.start);
    return { entries: inOrder(entries), bodyStart, problems: [] };
  } catch (error) {
    return { entries: [], bodyStart, problems: [toProblem(error)] };
  }
}

function splitJson(text: string, start: number): SplitPosting {
  try {
    const { entries, end, problems } = readJsonFrontMatter(text, start);
    const lineEnd = endOfLine(text, end);
    const isWholeLine = text.slice(end, lineEnd).trim() === '';
    return {
      entries: inOrder(entries),
      bodyStart: isWholeLine ? Math.min(lineEnd + 1, text.length) : end,
      problems,
    };
  } catch (error) {
    return { entries: [], bodyStart: text.length, problems: [toProblem(error)] };
  }
}

/** Only three marks open front matter: what follows them names a language to gray-matter, JavaScript among them. */
function checkOpeningFence(text: string, { marks, start, lineEnd }: Fence): void {
  const rest = text.slice(start + 3, lineEnd).trim();
  if (rest === '') return;
  const message = rest.startsWith(marks.charAt(0))
    ? `Front matter begins with exactly three marks: ${marks}. If this is a line across the page, write *** instead.`
    : `Nothing may stand after ${marks} on the first line; front matter is YAML between two ---, TOML between two +++, or JSON in braces. Remove ‘${shorten(rest)}’.`;
  throw new FrontMatterFault(message, start, marks);
}

function findClosingFence(text: string, { marks, start, lineEnd }: Fence): Fence {
  let emptyLines = 0;
  for (let lineStart = lineEnd + 1; lineStart < text.length; lineStart = endOfLine(text, lineStart) + 1) {
    const line = text.slice(lineStart, endOfLine(text, lineStart)).trimEnd();
    if (line === marks) return { marks, start: lineStart, lineEnd: endOfLine(text, lineStart) };
    if (marks === '---') checkYamlLine(line, lineStart);
    emptyLines = line === '' ? emptyLines + 1 : 0;
    if (emptyLines > MOST_EMPTY_LINES) break;
  }
  throw new FrontMatterFault(
    `The front matter begins here and never ends. Write ${marks} on a line of its own after the last field.`,
    start,
  );
}

/** gray-matter takes any line that begins with three dashes for the end, and YAML takes three periods for it. */
function checkYamlLine(line: string, offset: number): void {
  if (line !== '...' && !line.startsWith('---')) return;
  const message =
    line === '...'
      ? 'Three periods do not end front matter. Write --- instead.'
      : 'A line that ends front matter is three dashes and nothing else. Write --- alone, or indent the line if it belongs to a value.';
  throw new FrontMatterFault(message, offset, '---');
}

/** Objects put names that are numbers first. */
function inOrder(entries: FrontMatterEntry[]): FrontMatterEntry[] {
  return entries.sort((a, b) => a.offset - b.offset);
}

function toProblem(error: unknown): Problem {
  if (!(error instanceof FrontMatterFault)) throw error;
  const { fix, message, offset } = error;
  return { rule: 'front-matter', message, offset, ...(fix === undefined ? {} : { fix }) };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
