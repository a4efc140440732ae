/** A range of a file's text, in UTF-16 code units. */
export interface Span {
  offset: number;
  length: number;
}

/** The text from `index` is at `offset` in the file; with `end`, it represents the whole range up to there. */
interface Piece {
  index: number;
  offset: number;
  end: number | undefined;
}

/** Text with the position of each character in the file, which slicing, replacing and joining preserve. */
export class SourceText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  private constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  static from(file: string, start: number, end: number): SourceText {
    return new SourceText(file.slice(start, end), [{ index: 0, offset: start, end: undefined }]);
  }

  /** Text that represents a range of the file. */
  static standingFor({ offset, length }: Span, text: string): SourceText {
    return new SourceText(text, [{ index: 0, offset, end: offset + length }]);
  }

  static join(parts: readonly SourceText[]): SourceText {
    const pieces: Piece[] = [];
    let text = '';
    for (const part of parts) {
      if (part.text !== '' || parts.length === 1) {
        for (const { index, offset, end } of part.#pieces) pieces.push({ index: index + text.length, offset, end });
      }
      text += part.text;
    }
    return new SourceText(text, pieces.length > 0 ? pieces : NOWHERE);
  }

  /** The position of a part of the text in the file. */
  span(start = 0, end = this.text.length): Span {
    const offset = this.#place(start).from;
    return { offset, length: end > start ? Math.max(0, this.#place(end - 1).to - offset) : 0 };
  }

  slice(start: number, end = this.text.length): SourceText {
    const first = this.#pieceAt(start);
    const pieces: Piece[] = [];
    for (let number = first; number < this.#pieces.length; number += 1) {
      const piece = this.#pieces[number] as Piece;
      if (number > first && piece.index >= end) break;
      const cut = Math.max(0, start - piece.index);
      pieces.push({
        index: piece.index + cut - start,
        offset: piece.end === undefined ? piece.offset + cut : piece.offset,
        end: piece.end,
      });
    }
    return new SourceText(this.text.slice(start, end), pieces);
  }

  trim(): SourceText {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, start + this.text.trim().length);
  }

  /** @param pattern with the flag `g` */
  replace(pattern: RegExp, replacement: string): SourceText {
    const parts: SourceText[] = [];
    let end = 0;
    for (const { 0: match, index } of this.text.matchAll(pattern)) {
      if (match === replacement) continue;
      parts.push(this.slice(end, index), SourceText.standingFor(this.span(index, index + match.length), replacement));
      end = index + match.length;
    }
    return parts.length === 0 ? this : SourceText.join([...parts, this.slice(end)]);
  }

  lines(): SourceText[] {
    const lines: SourceText[] = [];
    let start = 0;
    for (const line of this.text.split('\n')) {
      lines.push(this.slice(start, start + line.length));
      start += line.length + 1;
    }
    return lines;
  }

  /**
   * Locates text that consists of the same lines without a prefix: marks of a quote, the bullet of a list item, an indent.
   * White space around lines may differ.
   */
  withLines(text: string): SourceText {
    if (this.text.startsWith(text)) return this.slice(0, text.length);
    const own = this.lines();
    const parts = text.split('\n').flatMap((line, number) => {
      const from = own[number] ?? this.slice(this.text.length);
      const content = line.trim();
      const start = Math.max(0, from.text.trimEnd().length - content.length);
      const before = line.slice(0, line.length - line.trimStart().length);
      const after = line.slice(before.length + content.length);
      const rest = from.slice(start + content.length);
      return [
        ...(number > 0 ? [SourceText.standingFor(from.span(0, 0), '\n')] : []),
        SourceText.standingFor(from.slice(start).span(0, 0), before),
        from.slice(start, start + content.length),
        SourceText.standingFor(rest.span(0, 0), after),
      ];
    });
    return SourceText.join(parts);
  }

  /** The range of the file that a character represents. */
  #place(index: number): { from: number; to: number } {
    const piece = this.#pieces[this.#pieceAt(index)] as Piece;
    const { offset, end } = piece;
    if (end !== undefined) return { from: offset, to: end };
    return { from: offset + index - piece.index, to: offset + index - piece.index + 1 };
  }

  /** The index of the last piece that begins at or before a character. */
  #pieceAt(index: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.index ?? 0) <= index) low = middle;
      else high = middle;
    }
    return low;
  }
}

const NOWHERE: readonly Piece[] = [{ index: 0, offset: 0, end: undefined }];
