import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, languageName } from '../../localization/format.js';
import { summaryFacts, type JobSummary } from '../../posting/job-posting.js';
import { jobStatus } from '../../posting/job-status.js';
import { primaryLanguage, type InterfaceLanguage } from '../../posting/languages.js';

/**
 * Team, place and type of employment in one line.
 *
 * @param last added to the line, such as a badge
 */
export function metaLine(job: JobSummary, last?: TemplateResult): TemplateResult | typeof nothing {
  const texts = summaryFacts(job);
  if (texts.length === 0 && !last) return nothing;
  return html`<p class="meta dotted" part="meta" lang=${job.lang}>
    ${texts.map((text) => html`<span><bdi>${text}</bdi></span> `)} ${last}
  </p>`;
}

/** The name of a posting's language, where it is not the reader's. */
export function foreignLanguage({ lang }: JobSummary, reader: string, locale: InterfaceLanguage): string | undefined {
  return primaryLanguage(lang) === primaryLanguage(reader) ? undefined : languageName(locale, lang);
}

/** Number of days up to which a deadline is shown in days; a later one is shown as a date. */
const NEAR = 14;

/** When applications close, in a few words for a card; `undefined` without a deadline. */
export function closingText(job: JobSummary, locale: InterfaceLanguage, now: number): string | undefined {
  if (jobStatus(job, now) === 'closed') return msg('Closed', { id: 'closed' });
  if (job.closes === undefined || job.openUntil === undefined) return undefined;
  const days = calendarDays(now, Date.parse(job.openUntil) - 1);
  if (days <= 0) return msg('Closes today', { id: 'closesToday' });
  if (days === 1) return msg('Closes tomorrow', { id: 'closesTomorrow' });
  if (days <= NEAR) return msg(str`Closes in ${days} days`, { id: 'closesInDays' });
  const day = formatDate(locale, job.closes, new Date(now).getFullYear());
  return msg(str`Closes ${day}`, { id: 'closesOn' });
}

/** Number of midnights between two instants in the reader's time zone: 23 hours ahead can be today or tomorrow. */
function calendarDays(from: number, to: number): number {
  const noon = (time: number) => new Date(time).setHours(12, 0, 0, 0);
  return Math.round((noon(to) - noon(from)) / 86_400_000);
}
