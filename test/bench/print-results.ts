import type { Goal } from './goals.js';
import type { Measurement } from './measure-process.js';
import type { Rounds } from './run-rounds.js';

/** The maximum of a figure; exclusive if `isBelow`, `Infinity` if it is only compared. */
interface Wanted {
  what: string;
  limit: number;
  isBelow?: boolean;
}

/** The table row for a goal: median, minimum and maximum of the ratios of all rounds. */
export function goalLine(goal: Goal, rounds: Rounds): string[] {
  const first = rounds.get(goal.first) ?? [];
  const ratios = first.flatMap((measurement, round) => {
    const { second } = goal;
    const other = typeof second === 'number' ? second : rounds.get(second)?.[round]?.[goal.measure];
    return other === undefined ? [] : [measurement[goal.measure] / other];
  });
  return verdictLine(goal, ratios);
}

/** The table row for absolute figures, one per round. */
export function verdictLine({ what, limit, isBelow }: Wanted, figures: readonly number[]): string[] {
  const wanted = limit === Infinity ? '' : `${isBelow ? '<' : '≤'} ${Number(limit.toFixed(2))}`;
  if (figures.length === 0) return [what, 'not measured', '', wanted, ''];
  const figure = median(figures);
  const isReached = isBelow ? figure < limit : figure <= limit;
  const range = `${Math.min(...figures).toFixed(2)} to ${Math.max(...figures).toFixed(2)}`;
  const verdict = isReached ? 'reached' : 'missed';
  return [what, figure.toFixed(2), range, wanted, limit === Infinity ? '' : verdict];
}

/** The table row for a contender: medians of its measurements. */
export function contenderLine(name: string, measurements: readonly Measurement[]): string[] {
  const of = (measure: keyof Measurement) => median(measurements.map((measurement) => measurement[measure]));
  return [name, of('cpu').toFixed(0), of('wall').toFixed(0), (of('memory') / 2 ** 20).toFixed(0)];
}

/** Aligns cells in columns: the first to the left, the others to the right, with a rule below the first row. */
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

/** The median. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}
