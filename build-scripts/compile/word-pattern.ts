/**
 * A pattern that finds any of these words as whole words, whatever their case. A space in a word also matches a hyphen,
 * an underscore or nothing, so that `full time` finds “full-time” and “FULL_TIME”; a `*` at either end of a word leaves
 * that end open, so that `deltid*` finds “deltidsstilling”.
 *
 * @param words Letters, digits, spaces, hyphens, points, slashes and apostrophes; nothing in them is read as a pattern.
 * @param flags Added to `iu`, such as `g`.
 */
export function wordPattern(words: readonly string[], flags = ''): RegExp {
  return new RegExp(wordSource(words), `iu${flags}`);
}

/** The same as the source of a pattern, to be put into a larger one that has the flag `u`. */
export function wordSource(words: readonly string[]): string {
  // Of two words that begin alike the longer has to be tried first.
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.map(oneWord).join('|')})`;
}

function oneWord(word: string): string {
  const letters = word.replace(/^\*|\*$/g, '');
  const source = letters.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[\\s_-]*');
  const before = word.startsWith('*') ? '' : '(?<![\\p{L}\\p{N}])';
  const after = word.endsWith('*') ? '' : '(?![\\p{L}\\p{N}])';
  return before + source + after;
}
