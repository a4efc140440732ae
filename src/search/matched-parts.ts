import { foldText, WORD } from '../posting/fold-text.js';
import { matchesInside } from './search-index.js';

/**
 * A text split at the matches of a query: text without and with a match in turns, beginning with text without
 * (which may be empty). A letter that folds to two (“ß”) is matched as a whole, with the marks that combine with it.
 *
 * @param words from `searchWords`
 */
export function matchedParts(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return [text];
  let folded = '';
  /** Where each character of the folded text begins and ends in the text. */
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    // Most letters are of ASCII, and need no more than this.
    const letters = letter <= '~' ? letter.toLowerCase() : foldText(letter);
    folded += letters;
    for (let n = 0; n < letters.length; n++) starts.push(at);
    at += letter.length;
    while (ends.length < starts.length) ends.push(at);
    // A combining mark folds to nothing, and belongs to the letter before it.
    if (letters === '') ends.fill(at, starts.indexOf(starts.at(-1) ?? 0));
  }

  const parts: string[] = [];
  let done = 0;
  for (const [from, to] of matchedRanges(folded, words)) {
    const start = Math.max(done, starts[from] ?? 0);
    const end = ends[to - 1] ?? 0;
    if (end <= start) continue;
    parts.push(text.slice(done, start), text.slice(start, end));
    done = end;
  }
  return [...parts, text.slice(done)];
}

/** The ranges of folded text that match a query's words, in order. */
function matchedRanges(folded: string, words: readonly string[]): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  for (const { 0: written, index } of folded.matchAll(WORD)) {
    for (const word of words) {
      const within = matchesInside(word) ? written.indexOf(word) : written.startsWith(word) ? 0 : -1;
      if (within >= 0) ranges.push([index + within, index + within + word.length]);
    }
  }
  return ranges.sort(([from, to], [otherFrom, otherTo]) => from - otherFrom || otherTo - to);
}
