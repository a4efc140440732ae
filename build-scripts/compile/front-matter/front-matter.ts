/**
 * A value of front matter. Every scalar is the text as written (`0123`, `12:30`, `1.10`), never a guess at its type;
 * the field that reads it decides. Maps are real maps, so that a key called `__proto__` is a key.
 */
export type FrontMatterValue = string | null | FrontMatterValue[] | Map<string, FrontMatterValue>;

/** One key at the top of the front matter. */
export interface FrontMatterEntry {
  /** As written. */
  key: string;
  value: FrontMatterValue;
  /** Where the key stands, in UTF-16 code units of the file's text. */
  offset: number;
}
