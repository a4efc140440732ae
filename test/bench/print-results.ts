import type { Goal } from './goals.js';
import type { Measurement } from './measure-process.js';
import type { Rounds } from './run-rounds.js';

/** What a figure must not be greater than; or must be smaller than, where `isBelow`. */
interface Wanted {
  what: string;
  limit: number;
  isBelow?: boolean;
}

/** The table's line for a goal: the median of the ratios of each round, between the least and the greatest of them. */
export function goalLine(goal: Goal, rounds: Rounds): string[] {
  const first = rounds.get(goal.first) ?? [];
  const second = rounds.get(goal.second) ?? [];
  const ratios = first.flatMap((measurement, round) => {
    const other = second[round];
    return other === undefined ? [] : [measurement[goal.measure] / other[goal.measure]];
  });
  return verdictLine(goal, ratios);
}

/** The same for figures that stand for themselves, one a round. */
export function verdictLine({ what, limit, isBelow }: Wanted, figures: readonly number[]): string[] {
  const wanted = `${isBelow ? '<' : '≤'} ${limit.toFixed(1)}`;
  if (figures.length === 0) return [what, 'not measured', '', wanted, ''];
  const figure = median(figures);
  const isReached = isBelow ? figure < limit : figure <= limit;
  const range = `${Math.min(...figures).toFixed(2)} to ${Math.max(...figures).toFixed(2)}`;
  return [what, figure.toFixed(2), range, wanted, isReached ? 'reached' : 'missed'];
}

/** The table's line for a contender: the medians of what it took. */
export function contenderLine(name: string, measurements: readonly Measurement[]): string[] {
  const of = (measure: keyof Measurement) => median(measurements.map((measurement) => measurement[measure]));
  return [name, of('cpu').toFixed(0), of('wall').toFixed(0), (of('memory') / 2 ** 20).toFixed(0)];
}

/** Lines in columns: the first to the left, the others to the right, with a rule under the first line. */
export function table(lines: readonly string[][]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const printed = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [printed[0], '─'.repeat(Math.max(...printed.map(({ length }) => length))), ...printed.slice(1)].join('\n');
}

/** The middle one, or the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}
