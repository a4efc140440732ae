import type { Diagnostic, FileRange, Problem } from './diagnostic.js';
import { problemLevel, type LevelSettings } from './rule-levels.js';

/**
 * Adds the level, lines and columns to the problems of one file and sorts them by position. Problems of rules that are
 * turned off are dropped.
 */
export function diagnose(
  problems: readonly Problem[],
  file: string,
  text: string,
  settings: LevelSettings = {},
): Diagnostic[] {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const rangeOf = ({ offset, length = 0 }: { offset: number; length?: number }): FileRange => {
    const [line, column] = positionOf(lineStarts, offset);
    const [endLine, endColumn] = positionOf(lineStarts, offset + length);
    return { file, line, column, endLine, endColumn };
  };
  return [...problems]
    .sort((a, b) => a.offset - b.offset)
    .flatMap((problem): Diagnostic[] => {
      const { rule, message, help, fix, related } = problem;
      const level = problemLevel(problem, settings);
      if (level === 'off') return [];
      return [
        {
          rule,
          level,
          message,
          ...(help !== undefined && { help }),
          ...rangeOf(problem),
          ...(fix !== undefined && { fix }),
          ...(related && { related: { message: related.message, ...rangeOf(related) } }),
        },
      ];
    });
}

/** The 1-based line and column of an offset. */
function positionOf(lineStarts: readonly number[], offset: number): [line: number, column: number] {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return [low + 1, offset - (lineStarts[low] ?? 0) + 1];
}
