/** More than a third of the letters wrong is another word, not a misspelled one. */
const MOST_WRONG = 1 / 3;

/**
 * The known word that somebody meant who cut it short or misspelled it, by the number of letters to add, to drop, to change or to swap
 * (optimal string alignment). `undefined` when none is near.
 */
export function nearestWord(written: string, known: readonly string[]): string | undefined {
  const begun = known.filter((word) => written.length >= 3 && fold(word).startsWith(fold(written)));
  if (begun.length === 1) return begun[0];
  const [nearest] = known
    .map((word) => ({ word, distance: distanceOf(fold(written), fold(word)) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.max(word.length, written.length) * MOST_WRONG))
    .sort((a, b) => a.distance - b.distance);
  return nearest?.word;
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .slice(0, 50);
}

function distanceOf(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= to.length; column += 1) {
      const changed = from[row - 1] === to[column - 1] ? 0 : 1;
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + changed,
          row > 1 && column > 1 && isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(from.length, to.length);
}
