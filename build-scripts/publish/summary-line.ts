import type { JobSummary } from '../../src/posting/job-posting.js';

/** Team, place and type of a job in one line, as far as they are known; else its title. Plain text. */
export function summaryLine({ title, team, location, employment }: JobSummary): string {
  return [team, location?.text, employment?.text].filter(Boolean).join(' · ') || title;
}
