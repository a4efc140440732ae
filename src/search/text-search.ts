import type { JobSummary } from '../posting/job-posting.js';
import { foldText } from '../posting/fold-text.js';

/** From this length on a word is also sought inside others: Nordic and German write compounds as one word. */
const SOUGHT_INSIDE = 4;

/** A job's words, each preceded by a space, so that “ word” finds beginnings. */
interface FoldedJob {
  title: string;
  rest: string;
}

const folded = new WeakMap<JobSummary, FoldedJob>();

/**
 * How well a job answers a query: 0 when a word of it is missing, otherwise more the more of its words stand in
 * the title. Words count from their beginning (“eng” finds “engineer”), in any order.
 *
 * @param words from {@link searchWords}; none fit every job
 */
export function searchScore(job: JobSummary, words: readonly string[]): number {
  const { title, rest } = foldJob(job);
  let score = 1;
  for (const word of words) {
    if (hasWord(title, word)) score += 1;
    else if (!hasWord(rest, word)) return 0;
  }
  return score;
}

/** The words of a query, folded. A `+` or `#` stays on its word: C++ is not C. */
export function searchWords(query: string): string[] {
  return foldText(query).match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];
}

/**
 * Where in a text a word is sought from.
 *
 * @param text folded words, each preceded by a space
 */
export function hasWord(text: string, word: string): boolean {
  // Most texts do not have it at all, which is found out soonest without the space that they are full of.
  return text.includes(word) && (isSoughtInside(word) || text.includes(` ${word}`));
}

/** Whether a word is sought inside others, and not only at their beginnings. */
export function isSoughtInside(word: string): boolean {
  return word.length >= SOUGHT_INSIDE;
}

/** A job's words, folded once; worth doing before the first of them is sought. */
export function foldJob(job: JobSummary): Readonly<FoldedJob> {
  let known = folded.get(job);
  if (!known) {
    const { team, location, employment, intro } = job;
    const rest = [team, location?.text, ...(location?.places ?? []), employment?.text, intro];
    known = { title: foldWords(job.title), rest: foldWords(rest.join(' ')) };
    folded.set(job, known);
  }
  return known;
}

function foldWords(text: string): string {
  return ` ${searchWords(text).join(' ')}`;
}
