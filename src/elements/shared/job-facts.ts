import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { countryName, formatAmounts, formatDate, languageName } from '../../localization/format.js';
import { allFacetTexts } from '../../posting/facet-facts.js';
import type { JobLocation, JobSummary, PayPeriod } from '../../posting/job-posting.js';
import { jobStatus } from '../../posting/job-status.js';
import { primaryLanguage } from '../../posting/languages.js';
import { employmentName, workplaceName } from './code-names.js';

/** A text, with its language where it is not the interface's. */
export interface FactText {
  readonly text: string;
  readonly lang?: string;
}

/** Team, location and employment of a posting in its own words. */
export function writtenFacts({ team, location, employment, lang }: JobSummary): FactText[] {
  return [team, location?.text, employment?.text].flatMap((text) => (text ? { text, lang } : []));
}

/**
 * The facts of a card: what the compiler has understood of a posting in another language in the reader's language, the rest
 * in the posting's own words.
 *
 * @param locale the interface's language
 */
export function readableFacts(job: JobSummary, reader: string, locale: string): FactText[] {
  const { team, location, employment, lang } = job;
  const facets = allFacetTexts(job).map((text) => ({ text, lang }));
  if ([reader, locale].some((known) => primaryLanguage(known) === primaryLanguage(lang)))
    return [...writtenFacts(job), ...facets];
  const place = location && locationText(location, locale);
  const type = employment?.types.map(employmentName).join(', ');
  return [
    team ? { text: team, lang } : [],
    place ? { text: place } : location ? { text: location.text, lang } : [],
    type ? { text: type } : employment ? { text: employment.text, lang } : [],
    facets,
  ].flat();
}

/** A location in the locale's language, as “Hybrid (Florø, Ålesund, Norway)”; empty where nothing is known of it. */
function locationText({ remote, hybrid, countries, places }: JobLocation, locale: string): string {
  const towns = (country?: string) => places.filter((place) => place.country === country).map(({ name }) => name);
  const where = [
    ...countries.map((country) => [...towns(country), countryName(locale, country)].join(', ')),
    ...towns(),
  ].join(places.length > 0 ? '; ' : ', ');
  const workplace = remote ? workplaceName('remote') : hybrid ? workplaceName('hybrid') : '';
  return workplace && where ? `${workplace} (${where})` : workplace || where;
}

/** Most words of a text that says nothing but amounts, currency and period: “kroner i året”. */
const PAY_WORDS = 3;

/** Pay in the language of the interface; in the posting's own words where they are not understood, or say more. */
export function payFact({ pay, lang }: JobSummary, locale: string): FactText | undefined {
  if (!pay) return undefined;
  const amounts = formatAmounts(locale, pay);
  const isWhole = (pay.text.match(/\p{L}+/gu) ?? []).length <= PAY_WORDS;
  if (amounts === undefined || !pay.period || !isWhole) return { text: pay.text, lang };
  return { text: payPer(pay.period, amounts) };
}

function payPer(period: PayPeriod, amount: string): string {
  switch (period) {
    case 'HOUR':
      return msg(str`${amount} an hour`, { id: 'payPerHour' });
    case 'DAY':
      return msg(str`${amount} a day`, { id: 'payPerDay' });
    case 'WEEK':
      return msg(str`${amount} a week`, { id: 'payPerWeek' });
    case 'MONTH':
      return msg(str`${amount} a month`, { id: 'payPerMonth' });
    case 'YEAR':
      return msg(str`${amount} a year`, { id: 'payPerYear' });
  }
}

/**
 * Facts in one line.
 *
 * @param last added to the line, such as a badge
 */
export function metaLine(facts: readonly FactText[], last?: TemplateResult): TemplateResult | typeof nothing {
  if (facts.length === 0 && !last) return nothing;
  const items = facts.map(({ text, lang }) => html`<span lang=${lang ?? nothing}><bdi>${text}</bdi></span> `);
  return html`<p class="meta dotted" part="meta">${items}${last}</p>`;
}

/** The name of a posting's language, where it is not the reader's. */
export function foreignLanguage({ lang }: JobSummary, reader: string, locale: string): string | undefined {
  return primaryLanguage(lang) === primaryLanguage(reader) ? undefined : languageName(locale, lang);
}

/** Number of days up to which a deadline is shown in days; a later one is shown as a date. */
const NEAR = 14;

/** Number of days up to which the year of a deadline goes without saying. */
const HALF_A_YEAR = 183;

/** When applications close, in a few words for a card; `undefined` without a deadline. */
export function closingText(job: JobSummary, locale: string, now: number): string | undefined {
  if (jobStatus(job, now) === 'closed') return msg('Closed', { id: 'closed' });
  if (job.closes === undefined || job.openUntil === undefined) return undefined;
  const days = calendarDays(now, Date.parse(job.openUntil) - 1);
  if (days <= 0) return msg('Closes today', { id: 'closesToday' });
  if (days === 1) return msg('Closes tomorrow', { id: 'closesTomorrow' });
  if (days <= NEAR) return msg(str`Closes in ${days} days`, { id: 'closesInDays' });
  const day = formatDate(locale, job.closes, {
    day: 'numeric',
    month: 'short',
    ...(days > HALF_A_YEAR && { year: 'numeric' }),
  });
  return msg(str`Closes ${day}`, { id: 'closesOn' });
}

/** Number of midnights between two instants in the reader's time zone: 23 hours ahead can be today or tomorrow. */
function calendarDays(from: number, to: number): number {
  const noon = (time: number) => new Date(time).setHours(12, 0, 0, 0);
  return Math.round((noon(to) - noon(from)) / 86_400_000);
}
