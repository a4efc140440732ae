import type { JobSummary } from '../posting/job-posting.js';
import { foldText, searchWords, WORD } from '../posting/fold-text.js';

/** Minimum length of a word that also matches inside others: Nordic and German write compounds as one word. */
const SUBSTRING_LENGTH = 4;

/** A job's words, each preceded by a space, so that “ word” finds beginnings. */
interface FoldedJob {
  title: string;
  rest: string;
}

const folded = new WeakMap<JobSummary, FoldedJob>();

/**
 * How well a job matches a query: 0 when a word of it is missing, otherwise higher the more of its words are in
 * the title. Words count from their beginning (“eng” finds “engineer”), in any order.
 *
 * @param words from `searchWords`; none fit every job
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

/**
 * Whether a text has a word, or a word that begins with it.
 *
 * @param text folded words, each preceded by a space
 */
export function hasWord(text: string, word: string): boolean {
  // Most texts do not have it at all, which is found out fastest without the space, of which they are full.
  return text.includes(word) && (matchesInside(word) || text.includes(` ${word}`));
}

/** Whether a word also matches inside others, and not only at their beginnings. */
function matchesInside(word: string): boolean {
  return word.length >= SUBSTRING_LENGTH;
}

/** The texts of a job that are searched, its title first. */
export function searchableTexts({ title, team, location, employment, intro }: JobSummary): string[] {
  return [
    title,
    team,
    location?.text,
    ...(location?.places ?? []).map(({ name }) => name),
    employment?.text,
    intro,
  ].flatMap((text) => text ?? []);
}

/** A job's words, folded once and kept. */
export function foldJob(job: JobSummary): Readonly<FoldedJob> {
  let known = folded.get(job);
  if (!known) {
    const [title = '', ...rest] = searchableTexts(job);
    known = { title: foldWords(title), rest: foldWords(rest.join(' ')) };
    folded.set(job, known);
  }
  return known;
}

function foldWords(text: string): string {
  return ` ${searchWords(text).join(' ')}`;
}

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
