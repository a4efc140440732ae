import { foldText } from '../../../src/posting/fold-text.js';

/** A longer text is a sentence. */
const LONGEST_KEYWORD = 60;

/**
 * Reads keywords: a list, or text separated by commas or semicolons. Each is listed once, as first written.
 *
 * @returns `undefined` if there are none
 */
export function readKeywords(values: readonly string[]): string[] | undefined {
  const keywords = new Map<string, string>();
  for (const value of values) {
    for (const part of value.split(/[,;]/)) {
      const keyword = part.trim().replace(/^#/, '');
      const folded = foldText(keyword);
      if (folded !== '' && keyword.length <= LONGEST_KEYWORD && !keywords.has(folded)) keywords.set(folded, keyword);
    }
  }
  return keywords.size === 0 ? undefined : [...keywords.values()];
}
