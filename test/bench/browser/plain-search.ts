import type { JobSummary } from '../../../src/posting/job-posting.js';

/** Lower case without diacritics. */
const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/**
 * The least that a search can be: all that a card says folded once, and each word of a query sought in it from the
 * beginning of a word on.
 */
export function plainSearch(jobs: readonly JobSummary[]): (query: string) => JobSummary[] {
  const texts = jobs.map(({ title, team, location, employment, intro }) =>
    fold(` ${title} ${team} ${location?.text} ${employment?.text} ${intro}`),
  );
  return (query) => {
    const words = fold(query)
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ` ${word}`);
    return jobs.filter((_, index) => words.every((word) => texts[index]?.includes(word)));
  };
}
