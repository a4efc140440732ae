import type { JobSummary } from '../../../src/posting/job-posting.js';

/** Text of a card, the same for every contender. */
export interface CardWords {
  title: string;
  href: string;
  /** Team, place and type. */
  meta: string[];
  intro: string;
  /** Pay and deadline. */
  facts: string[];
}

/** Number of cards on the first page. */
export const CARDS = 50;

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The text of a job’s card. */
export function cardWords({ id, title, team, location, employment, intro, pay, closes }: JobSummary): CardWords {
  return {
    title,
    href: `?job=${id}`,
    meta: [team ?? '', location?.text ?? '', employment?.text ?? ''],
    intro: intro ?? '',
    facts: [pay?.text ?? '', closes === undefined ? '' : `Closes ${day.format(new Date(closes))}`],
  };
}

/** The jobs of the page’s bundle. */
export async function fetchJobs(): Promise<JobSummary[]> {
  const response = await fetch(document.querySelector('main')?.dataset.jobs ?? '');
  return ((await response.json()) as { jobs: JobSummary[] }).jobs;
}
