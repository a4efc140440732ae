/**
 * The letters of the languages that words are looked for in, for a class in a pattern: the Latin ones of
 * https://www.unicode.org/charts/ up to U+024F. V8 builds a pattern with all of Unicode's letters in it a hundred times as
 * slowly, and again for each place that they stand at.
 */
export const LATIN = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f';

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
  // One check for the end of a word serves all words that need it.
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const openEnds = `${word.startsWith('*')} ${word.endsWith('*')}`;
    groups.set(openEnds, [...(groups.get(openEnds) ?? []), word]);
  }
  return `(?:${[...groups.values()].map(oneGroup).join('|')})`;
}

/** Words that are open at the same ends. */
function oneGroup(words: readonly string[]): string {
  const [first = ''] = words;
  const before = first.startsWith('*') ? '' : `(?<![${LATIN}\\d])`;
  const after = first.endsWith('*') ? '' : `(?![${LATIN}\\d])`;
  // Of two words that begin alike the longer has to be tried first.
  const longestFirst = [...words].sort((one, other) => other.length - one.length).map(oneWord);
  return `${before}(?:${longestFirst.join('|')})${after}`;
}

function oneWord(word: string): string {
  return word
    .replace(/^\*|\*$/g, '')
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/ /g, '[\\s_-]*');
}
