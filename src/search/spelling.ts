import { editDistance } from '../posting/edit-distance.js';
import { searchWords, WRITTEN_WORD } from '../posting/fold-text.js';
import type { SearchIndex } from './search-index.js';

/** Number of letters up to which a word is corrected only if it is whole: each of its beginnings is near to many words. */
const SHORT_WORD = 5;

/**
 * Corrects the spelling of a query that matches nothing: each word that no job has is replaced by the nearest word of a
 * job. `undefined` where a word is near to none, or where no job has all the words.
 *
 * @param jobs ids of the jobs that match without the query
 */
export function correctQuery(query: string, index: SearchIndex, jobs: ReadonlySet<string>): string | undefined {
  const isFound = (words: string) => [...(index.find(words)?.keys() ?? [])].some((id) => jobs.has(id));
  const vocabulary = index.vocabulary(jobs);
  const corrected: string[] = [];
  for (const written of query.match(WRITTEN_WORD) ?? []) {
    const isKnown = isFound(written);
    const nearest = isKnown ? undefined : nearestWord(searchWords(written)[0] ?? '', vocabulary);
    if (!isKnown && nearest === undefined) return undefined;
    corrected.push(nearest === undefined ? written : index.asWritten(nearest));
  }
  const meant = corrected.join(' ');
  return isFound(meant) ? meant : undefined;
}

/** Number of errors to correct: in a short word each makes another word. */
function tolerance(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** The nearest word that begins with the same letter, which readers rarely get wrong. */
function nearestWord(word: string, vocabulary: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = tolerance(word) + 1;
  for (const known of vocabulary) {
    if (known[0] !== word[0] || known.length < word.length - tolerance(word)) continue;
    const whole = editDistance(word, known, least);
    // A reader who is still typing has written a beginning. The whole word is nearer than a beginning with as many errors.
    const beginning =
      word.length > SHORT_WORD ? editDistance(word, known.slice(0, word.length), least) + 0.5 : Infinity;
    const errors = Math.min(whole, beginning);
    if (errors < least) [nearest, least] = [known, errors];
  }
  return nearest;
}
