import type { Words } from './words.js';

/**
 * The letters of the known languages, for a character class: Latin up to U+024F (https://www.unicode.org/charts/). V8 takes
 * a hundred times as long to compile a pattern with all of Unicode's letters, again at each place where they occur.
 */
export const LATIN = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f';

/**
 * A pattern that finds any of some words as whole words, case-insensitively. It has no flag `u`, with which V8 compiles and
 * matches a pattern that ignores case several times slower. A space in a word also matches a hyphen, an
 * underscore or nothing: `full time` finds “full-time” and “FULL_TIME”. A `*` at either end of a word leaves that end open:
 * `deltid*` finds “deltidsstilling”.
 *
 * @param flags added to `i`, such as `g`
 */
export function wordPattern(words: Words, flags = ''): RegExp {
  return new RegExp(wordSource(words), `i${flags}`);
}

/** The source of a `wordPattern`, for use in a larger pattern. */
export function wordSource(words: Words): string {
  // Words with the same open ends share a check for boundaries.
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const openEnds = `${word.startsWith('*')} ${word.endsWith('*')}`;
    groups.set(openEnds, [...(groups.get(openEnds) ?? []), word]);
  }
  return `(?:${[...groups.values()].map(groupSource).join('|')})`;
}

/** The source of a pattern that also finds any of some words within other words. */
export function partSource(words: Words): string {
  // Of two words with the same beginning the longer one has to be tried first.
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.map(oneWord).join('|')})`;
}

/** The source for words with the same open ends. */
function groupSource(words: Words): string {
  const [first = ''] = words;
  const before = first.startsWith('*') ? '' : `(?<![${LATIN}\\d])`;
  const after = first.endsWith('*') ? '' : `(?![${LATIN}\\d])`;
  return before + partSource(words) + after;
}

function oneWord(word: string): string {
  return word
    .replace(/^\*|\*$/g, '')
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/ /g, '[\\s_-]*');
}
