import matter from 'gray-matter';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import type { Span } from '../source-text.js';
import { FrontMatterFault, type FrontMatterData, type FrontMatterEntry } from './front-matter.js';
import { readJson } from './json.js';
import { readToml } from './toml.js';
import { readYaml } from './yaml.js';

/** A posting's front matter and where its body starts. Offsets are UTF-16 code units of the file's text. */
export interface SplitPosting {
  /** The fields in the order of the file; none when the front matter is absent or invalid. */
  entries: FrontMatterEntry[];
  /** After the line of the closing fence; the end of the text when there is none. */
  bodyStart: number;
  problems: Problem[];
}

/** The text between the fences; of JSON, the object with its braces. */
interface Block {
  language: 'yaml' | 'toml' | 'json';
  start: number;
  end: number;
  bodyStart: number;
}

const refuse = (): never => {
  throw new Error('Front matter in a programming language is never evaluated.');
};

/** gray-matter evaluates JavaScript by default. The fence scan never names these languages; if it did, they would fail. */
const ENGINES = {
  ...Object.fromEntries(['javascript', 'js', 'coffee', 'coffeescript', 'cson'].map((name) => [name, refuse])),
  yaml: readYaml,
  toml: readToml,
  json: readJson,
};

/** A closing fence that no text contains: a line of a TOML string may be `---`. */
const CLOSING_FENCE = '\0';

/**
 * Splits the text of a posting (decoded, without a byte order mark, line breaks as LF) into front matter in YAML, TOML or
 * JSON, and body. Empty lines may precede the front matter, and spaces follow its fences. Invalid front matter is one
 * problem of the rule `front-matter`; no front matter is none.
 */
export function splitFrontMatter(text: string): SplitPosting {
  let block: Block | undefined;
  try {
    block = findFrontMatter(text);
    if (!block) {
      checkUnopened(text);
      return { entries: [], bodyStart: 0, problems: [] };
    }
    const { language, start, end, bodyStart } = block;
    const fenced = `---${language}\n${text.slice(start, end)}\n${CLOSING_FENCE}\n${text.slice(bodyStart)}`;
    // With an options object gray-matter keeps no cache between calls.
    const { data, content } = matter(fenced, { delimiters: ['---', CLOSING_FENCE], engines: ENGINES });
    // Without an engine's data when there is nothing but comments.
    const { entries = [], problems = [] } = data as Partial<FrontMatterData>;
    return {
      entries: entries.map((entry) => inFile(entry, start)),
      bodyStart: text.length - content.length,
      problems: problems.map((problem) => inFile(problem, start)),
    };
  } catch (error) {
    if (!(error instanceof FrontMatterFault)) throw error;
    const problem: Problem = { rule: 'front-matter', ...(block ? inFile(error.problem, block.start) : error.problem) };
    return { entries: [], bodyStart: block?.bodyStart ?? text.length, problems: [problem] };
  }
}

/** Moves positions in a block to the file. Engines count from the line break that gray-matter leaves before the block. */
function inFile<T extends { offset: number; related?: { offset: number }; valuePlace?: Span }>(
  found: T,
  start: number,
): T {
  const moved = <P extends { offset: number }>(place: P): P => ({ ...place, offset: start + place.offset - 1 });
  const { related, valuePlace } = found;
  return {
    ...moved(found),
    ...(related && { related: moved(related) }),
    ...(valuePlace && { valuePlace: moved(valuePlace) }),
  };
}

/**
 * Finds front matter as Hugo does: it opens with a line of `---` or `+++`, which another such line closes, or with a brace.
 *
 * @throws FrontMatterFault at a fence that is not exactly that, and when the closing one is missing
 */
function findFrontMatter(text: string): Block | undefined {
  const start = Math.max(0, text.search(/\S/));
  const marks = text.slice(start, start + 3);
  if (marks === '---' || marks === '+++') return findFenced(text, start, marks);
  // A brace that starts JSON, not a shortcode or Markdown attributes.
  return /^\{\s*["'}\w]/.test(text.slice(start, start + 1000)) ? findJson(text, start) : undefined;
}

function findFenced(text: string, start: number, marks: '---' | '+++'): Block {
  const opening = lineAt(text, start);
  const rest = opening.text.slice(3).trim();
  // What follows the fence names a language to gray-matter, such as JavaScript.
  if (rest !== '') {
    const hasMoreMarks = rest.startsWith(marks.charAt(0));
    throw new FrontMatterFault({
      message: hasMoreMarks
        ? `Front matter starts with exactly three marks: ${marks}.`
        : `Unexpected “${shorten(rest)}” after ${marks}.`,
      help: hasMoreMarks
        ? `Write ${marks}, or *** for a thematic break.`
        : 'Front matter is YAML between two ---, TOML between two +++, or JSON in braces.',
      offset: start,
      length: opening.text.trimEnd().length,
      fix: marks,
    });
  }
  let emptyLines = 0;
  for (let line = lineAt(text, opening.next); line.start < text.length; line = lineAt(text, line.next)) {
    const written = line.text.trimEnd();
    if (written === marks)
      return {
        language: marks === '---' ? 'yaml' : 'toml',
        start: opening.next,
        end: line.start,
        bodyStart: line.next,
      };
    if (marks === '---' && (written === '...' || written.startsWith('---'))) {
      const isDots = written === '...';
      throw new FrontMatterFault({
        message: isDots ? '“...” does not end front matter.' : 'Only a line of exactly three dashes ends front matter.',
        help: isDots ? 'Write --- instead.' : 'Write --- alone, or indent the line if it belongs to a value.',
        offset: line.start,
        length: written.length,
        fix: '---',
      });
    }
    emptyLines = written === '' ? emptyLines + 1 : 0;
    if (emptyLines > MAX_EMPTY_LINES) {
      const message = `More than ${MAX_EMPTY_LINES} empty lines in front matter.`;
      throw new FrontMatterFault({ message, help: 'Remove them.', offset: start, length: marks.length });
    }
  }
  throw new FrontMatterFault({
    message: 'Front matter is never closed.',
    help: `Write ${marks} on its own line after the last field.`,
    offset: start,
    length: marks.length,
  });
}

/** Lines within which fields are closed by a fence that nothing opened. */
const MAX_UNOPENED_LINES = 100;

/** @throws FrontMatterFault if the text begins with fields and a fence closes them, so that only the opening one is missing */
function checkUnopened(text: string): void {
  const start = Math.max(0, text.search(/\S/));
  const first = lineAt(text, start);
  if (!/^[\p{L}_][\p{L}\d_ -]*[:=](?:\s|$)/u.test(first.text)) return;
  let line = first;
  for (let count = 0; count < MAX_UNOPENED_LINES && line.start < text.length; count += 1) {
    const marks = line.text.trimEnd();
    if (marks === '---' || marks === '+++') {
      if (!areFields(text.slice(start, line.start), marks === '---' ? readYaml : readToml)) return;
      throw new FrontMatterFault({
        message: 'The line that opens the front matter is missing.',
        help: `Write ${marks} on a line of its own before the first field.`,
        offset: start,
        length: first.text.trimEnd().length,
        fix: `${marks}\n${first.text.trimEnd()}`,
        related: { message: 'the line that closes it', offset: line.start, length: marks.length },
      });
    }
    line = lineAt(text, line.next);
  }
}

function areFields(content: string, read: (content: string) => FrontMatterData): boolean {
  try {
    return read(`\n${content}`).entries.length > 1;
  } catch {
    return false;
  }
}

/** gray-matter takes time in the square of the empty lines in a row. */
const MAX_EMPTY_LINES = 100;

/** Of JSON that is never closed, the whole text is the block, so that its engine finds out why. */
function findJson(text: string, start: number): Block {
  let depth = 0;
  const tokens = /"(?:\\.|[^"\\\n])*"?|[{}]/g;
  tokens.lastIndex = start;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    if (token[0] === '{') depth += 1;
    else if (token[0] === '}') depth -= 1;
    if (depth > 0) continue;
    const end = tokens.lastIndex;
    const line = lineAt(text, end);
    return { language: 'json', start, end, bodyStart: line.text.trim() === '' ? line.next : end };
  }
  return { language: 'json', start, end: text.length, bodyStart: text.length };
}

/** The rest of a line, and where the next one starts. */
function lineAt(text: string, start: number): { text: string; start: number; next: number } {
  const end = text.indexOf('\n', start);
  if (end === -1) return { text: text.slice(start), start, next: text.length };
  return { text: text.slice(start, end), start, next: end + 1 };
}
