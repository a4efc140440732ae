import type { Problem } from '../../diagnostics/diagnostic.js';
import type { Span } from '../source-text.js';

/**
 * A value of front matter. Every scalar is the text as written (`0123`, `12:30`, `1.10`), never a guess at its type;
 * the field that reads it decides. Maps are `Map`s, so that a key called `__proto__` is a key.
 */
export type FrontMatterValue = string | null | FrontMatterValue[] | Map<string, FrontMatterValue>;

/** One top-level key of the front matter. */
export interface FrontMatterEntry {
  /** As written. */
  key: string;
  value: FrontMatterValue;
  /** Where the key is, in UTF-16 code units. */
  offset: number;
  /** Of the key with its quotes, in UTF-16 code units. */
  length: number;
  /** Where the value is, without quotes; absent if it is empty or written in several places. */
  valuePlace?: Span;
}

/** What an engine reads. Offsets are UTF-16 code units of the text that it was given. */
export interface FrontMatterData {
  entries: FrontMatterEntry[];
  problems: Problem[];
}

/** The first place where front matter cannot be read, with the problem that reports it. */
export class FrontMatterFault extends Error {
  readonly problem: Omit<Problem, 'rule' | 'level'>;

  constructor(problem: FrontMatterFault['problem']) {
    super(problem.message);
    this.problem = problem;
  }
}

/** A value's place without its quotes, so that a correction can be written there in any language. */
export function withoutQuotes(content: string, { offset, length }: Span): Span {
  const written = content.slice(offset, offset + length);
  const [, quotes = ''] = /^("""|'''|"|').+\1$/s.exec(written) ?? [];
  return { offset: offset + quotes.length, length: length - 2 * quotes.length };
}

/**
 * The innermost bracket that is never closed; parsers report it at the end of the text.
 *
 * @param tokens matches strings as a whole, and brackets
 */
export function unclosedFault(content: string, tokens: RegExp): FrontMatterFault | undefined {
  const open: number[] = [];
  for (const { 0: token, index } of content.matchAll(tokens)) {
    if (token === '{' || token === '[') open.push(index);
    else if (token === '}' || token === ']') open.pop();
  }
  const offset = open.at(-1);
  if (offset === undefined) return undefined;
  const message = `This “${content.charAt(offset)}” is never closed.`;
  return new FrontMatterFault({ message, help: 'Add the closing bracket.', offset, length: 1 });
}

/** The deepest nesting allowed; deeper front matter is made to exhaust the stack. */
export const MAX_DEPTH = 64;

/** Front matter is nested more than `MAX_DEPTH` levels deep. */
export function tooDeepFault(offset: number): FrontMatterFault {
  return new FrontMatterFault({
    message: `Front matter is nested more than ${MAX_DEPTH} levels deep.`,
    help: 'Use fewer levels.',
    offset,
    length: 1,
  });
}
