import type { JobSummary } from '../../../src/posting/job-posting.js';

/** Lower case without diacritics. */
const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/**
 * The simplest search: folds the text of each card once, and matches each word of a query by prefix
 * in it.
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
