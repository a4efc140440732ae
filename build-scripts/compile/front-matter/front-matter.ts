import type { Problem } from '../../diagnostics/diagnostic.js';

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
}

/** What an engine reads. Offsets are UTF-16 code units of the text that it was given. */
export interface FrontMatterData {
  entries: FrontMatterEntry[];
  problems: Problem[];
}

/** The first place where front matter cannot be read. */
export class FrontMatterFault extends Error {
  /** In UTF-16 code units. */
  readonly offset: number;
  /** What to write there instead, if known. */
  readonly fix: string | undefined;

  /** @param message whole sentences, for people who edit postings */
  constructor(message: string, offset: number, fix?: string) {
    super(message);
    this.offset = offset;
    this.fix = fix;
  }
}

/** The deepest nesting allowed; deeper front matter is made to exhaust the stack. */
export const MAX_DEPTH = 64;

/** Front matter is nested more than `MAX_DEPTH` levels deep. */
export function tooDeepFault(offset: number): FrontMatterFault {
  return new FrontMatterFault(`Front matter is nested more than ${MAX_DEPTH} levels deep. Use fewer levels.`, offset);
}
