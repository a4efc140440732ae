import type { Organization } from './job-bundle.js';
import type { JobLocation, JobPay, JobSummary } from './job-posting.js';
import { jobStatus } from './job-status.js';

/** What the structured data says besides the job. */
export interface JsonLdOptions {
  /** The absolute URL of the page that shows this job alone. */
  url?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** A node of JSON-LD. */
type Node = Record<string, unknown>;

/**
 * A job as schema.org’s `JobPosting`, for a page that shows it alone.
 *
 * `undefined` where Google would not take it: for a job that is closed, for an invitation to apply at any time, and without a
 * title, a text, a first day, the organization’s name, or the country one works in or applies from. A town without a country is
 * no place to Google (“you must include the addressCountry property”), and we do not guess.
 *
 * It names no language, since `JobPosting` has no `inLanguage`, and no `directApply`, since we do not know how one applies
 * beyond the link.
 *
 * @param html the posting’s text; only prose tags are kept of it, without attributes
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPostingJsonLd(
  job: JobSummary,
  html: string,
  organization: Organization,
  { url, now }: JsonLdOptions,
): Node | undefined {
  const description = plainProse(html);
  const where = job.location && whereOf(job.location);
  const name = organization.name.trim();
  if (jobStatus(job, now) === 'closed' || job.openApplication || !where || !job.posted) return undefined;
  if (!job.title.trim() || !name || !description.replace(TAG, '').trim()) return undefined;
  const types = job.employment?.types ?? [];
  const baseSalary = job.pay && salaryOf(job.pay);
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: job.title,
    description,
    identifier: { '@type': 'PropertyValue', name, value: job.id },
    datePosted: job.posted,
    ...(job.openUntil && { validThrough: job.openUntil }),
    ...(types.length > 0 && { employmentType: oneOrAll(types) }),
    hiringOrganization: {
      '@type': 'Organization',
      name,
      ...(organization.url && { sameAs: organization.url }),
    },
    ...where,
    ...(baseSalary && { baseSalary }),
    ...(url && { url }),
  };
}

/**
 * Google takes `TELECOMMUTE` only for work that can be done wholly from elsewhere, and only with a country; so a job that is
 * hybrid too has its place alone. Where there are several countries it is not known which place is in which, and each country
 * stands for its places.
 */
function whereOf({ remote, hybrid, countries, places }: JobLocation): Node | undefined {
  if (countries.length === 0) return undefined;
  const isTelecommute = remote && !hybrid;
  const [country] = countries;
  const addresses =
    countries.length === 1 && places.length > 0
      ? places.map((place) => ({ addressLocality: place, addressCountry: country }))
      : countries.map((country) => ({ addressCountry: country }));
  const jobLocation = addresses.map((address) => ({
    '@type': 'Place',
    address: { '@type': 'PostalAddress', ...address },
  }));
  return {
    ...((!isTelecommute || places.length > 0) && { jobLocation: oneOrAll(jobLocation) }),
    ...(isTelecommute && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: oneOrAll(countries.map(countryNode)),
    }),
  };
}

/** Google’s examples name countries in English. */
function countryNode(code: string): Node {
  return { '@type': 'Country', name: new Intl.DisplayNames(['en'], { type: 'region' }).of(code) };
}

/** An amount without its currency or period could be read as any other. */
function salaryOf({ min, max, currency, period }: JobPay): Node | undefined {
  if (!currency || !period || (min === undefined && max === undefined)) return undefined;
  const amount =
    min === max
      ? { value: min }
      : { ...(min !== undefined && { minValue: min }), ...(max !== undefined && { maxValue: max }) };
  const value = { '@type': 'QuantitativeValue', ...amount, unitText: period };
  return { '@type': 'MonetaryAmount', currency, value };
}

const TAG = /<\/?([a-z][a-z0-9-]*)(?:"[^"]*"|[^"<>])*>/gi;
const PROSE =
  /^(?:p|br|ul|ol|li|h[2-6]|b|strong|i|em|sub|sup|blockquote|pre|code|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|th|td)$/;

/** Prose tags without attributes; of others what is in them. The title of an accordion is a heading. */
function plainProse(html: string): string {
  const prose = html.replace(TAG, (tag, written: string) => {
    const name = written.toLowerCase();
    const kept = name === 'summary' ? 'h3' : name;
    return PROSE.test(kept) ? `<${tag.startsWith('</') ? '/' : ''}${kept}>` : '';
  });
  return prose.trim();
}

function oneOrAll<Item>(items: Item[]): Item | Item[] {
  return items.length === 1 && items[0] !== undefined ? items[0] : items;
}
