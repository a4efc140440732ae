import { editDistance } from '../../src/posting/edit-distance.js';

/** More than a third of the letters wrong is another word, not a misspelled one. */
const MOST_WRONG = 1 / 3;

/** The known word that a shortened or misspelled word stands for, by edit distance; `undefined` when none is near. */
export function nearestWord(written: string, known: readonly string[]): string | undefined {
  const begun = known.filter((word) => written.length >= 3 && fold(word).startsWith(fold(written)));
  if (begun.length === 1) return begun[0];
  const [nearest] = known
    .map((word) => ({ word, distance: editDistance(fold(written), fold(word)) }))
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
