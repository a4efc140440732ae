import { editDistance } from '../posting/edit-distance.js';
import type { JobSummary } from '../posting/job-posting.js';
import { searchWords } from '../posting/fold-text.js';
import { foldJob, hasWord, searchableTexts, searchScore } from './text-search.js';

/** A word of a text as written. */
const WORD = /[\p{L}\p{N}\p{M}]+[+#]*/gu;

/**
 * Corrects the spelling of a query that matches nothing: each word that no job has is replaced by the nearest word of a
 * job. `undefined` where a word is near to none, or where no job has all the words.
 *
 * @param jobs the jobs that match without the query
 */
export function correctQuery(query: string, jobs: readonly JobSummary[]): string | undefined {
  const vocabulary = new Set<string>();
  for (const job of jobs) {
    const { title, rest } = foldJob(job);
    for (const word of `${title}${rest}`.split(' ')) vocabulary.add(word);
  }
  const corrected: string[] = [];
  for (const written of query.match(WORD) ?? []) {
    const word = searchWords(written)[0] ?? '';
    const isKnown = jobs.some((job) => searchScore(job, [word]) > 0);
    const nearest = isKnown ? undefined : nearestWord(word, vocabulary);
    if (!isKnown && nearest === undefined) return undefined;
    corrected.push(nearest === undefined ? written : asWritten(nearest, jobs));
  }
  const meant = corrected.join(' ');
  return jobs.some((job) => searchScore(job, searchWords(meant)) > 0) ? meant : undefined;
}

/** Number of errors to correct: in a short word each makes another word. */
function tolerance(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

function nearestWord(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  let nearest: string | undefined;
  let least = tolerance(word) + 1;
  for (const known of vocabulary) {
    if (known.length < word.length - tolerance(word)) continue;
    // A reader who is still typing has written a beginning. The whole word is nearer than a beginning with as many errors.
    const whole = editDistance(word, known, least);
    const beginning = editDistance(word, known.slice(0, word.length), least) + 0.5;
    const errors = Math.min(whole, beginning);
    if (errors < least) [nearest, least] = [known, errors];
  }
  return nearest;
}

/** A folded word as the first job that has it writes it, in lower case: “ingenjör” for “ingenjor”. */
function asWritten(folded: string, jobs: readonly JobSummary[]): string {
  for (const job of jobs) {
    const { title, rest } = foldJob(job);
    if (!hasWord(title, folded) && !hasWord(rest, folded)) continue;
    const written = searchableTexts(job)
      .join(' ')
      .match(WORD)
      ?.find((word) => searchWords(word)[0] === folded);
    if (written) return written.toLowerCase();
  }
  return folded;
}
