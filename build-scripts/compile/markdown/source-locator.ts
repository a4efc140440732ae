/**
 * Finds where a piece of Markdown stands in the file. Markdown's tokens know their text and not their place, but they come
 * in the order of the file, so each search goes on where the last one ended.
 */
export class SourceLocator {
  readonly #text: string;
  readonly #bodyStart: number;
  readonly #found = new Map<string, number>();

  constructor(text: string, bodyStart: number) {
    this.#text = text;
    this.#bodyStart = bodyStart;
  }

  /** The next place of `piece`, in UTF-16 code units of the file's text; the body's start when it is not there as such. */
  next(piece: string): number {
    const from = this.#found.get(piece) ?? this.#bodyStart;
    const at = this.#text.indexOf(piece, from);
    if (at === -1) return Math.max(this.#text.indexOf(piece, this.#bodyStart), this.#bodyStart);
    this.#found.set(piece, at + Math.max(1, piece.length));
    return at;
  }
}
