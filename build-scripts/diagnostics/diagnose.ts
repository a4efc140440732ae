import type { Diagnostic, Problem } from './diagnostic.js';
import { RULES } from './rules.js';

/** Gives the problems of one file their place and their weight. In the order of the text. */
export function diagnose(problems: readonly Problem[], file: string, text: string): Diagnostic[] {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return [...problems]
    .sort((a, b) => a.offset - b.offset)
    .map(({ rule, level, message, offset, fix }) => {
      const line = lineOf(lineStarts, offset);
      return {
        rule,
        level: level ?? RULES[rule].level,
        message,
        file,
        line,
        column: offset - (lineStarts[line - 1] ?? 0) + 1,
        ...(fix === undefined ? {} : { fix }),
      };
    });
}

/** The last line that begins at or before the offset, from 1. */
function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
