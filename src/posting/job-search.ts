/** Largest number of characters of words, some ten times what the compiler writes. More would fill a phone's memory. */
export const MAX_SEARCH_SIZE = 5_000_000;

/**
 * The content of `search.json`: the words of the texts, for a full-text search. Folded by `searchWords`, as queries are, and
 * separated by spaces.
 */
export interface JobSearch {
  schemaVersion: number;
  /**
   * Words that say nothing about a job: common in their language, or in more than half of its postings. They are not in
   * `words`, so a query should ignore them.
   */
  common: string;
  /** By the id of the job, words of all its versions that are in no title and introduction of it, the rarest ones. */
  words: Record<string, string>;
}
