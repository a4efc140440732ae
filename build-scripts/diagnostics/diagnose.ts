import type { Diagnostic, Problem } from './diagnostic.js';
import { problemLevel, type RuleLevels } from './rule-levels.js';
import { RULES } from './rules/rules.js';

/**
 * Adds the level, line and column to the problems of one file and sorts them by position. Problems of rules that are
 * turned off are dropped.
 */
export function diagnose(
  problems: readonly Problem[],
  file: string,
  text: string,
  levels: RuleLevels = {},
): Diagnostic[] {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return [...problems]
    .sort((a, b) => a.offset - b.offset)
    .flatMap(({ rule, level: ownLevel, message, offset, length, fix }): Diagnostic[] => {
      const level = problemLevel(ownLevel, RULES[rule].level, levels[rule]);
      if (level === 'off') return [];
      const [line, column] = positionOf(lineStarts, offset);
      const [endLine, endColumn] = positionOf(lineStarts, offset + (length ?? 0));
      return [
        {
          rule,
          level,
          message,
          file,
          line,
          column,
          ...(length !== undefined && { endLine, endColumn }),
          ...(fix !== undefined && { fix }),
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
