import type { Organization } from './job-bundle.js';
import type { JobLocation, JobPay, JobSummary } from './job-posting.js';
import { jobStatus } from './job-status.js';

/** Options of `jobPostingJsonLd`. */
export interface JsonLdOptions {
  /** Absolute URL of the page that shows only this job. */
  url?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** A node of JSON-LD. */
type Node = Record<string, unknown>;

/**
 * Describes a job as a schema.org `JobPosting`, for a page that shows only this job.
 *
 * Omits `inLanguage`, which `JobPosting` does not have, and `directApply`, because the steps behind the apply link are
 * unknown.
 *
 * @param html text of the posting; only prose tags are kept, without attributes
 * @returns `undefined` if Google would reject the data: for a closed job, for an open application, and without a title,
 *   text, publication date, organization name or country. A town without a country is not a valid address (“you must
 *   include the addressCountry property”).
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPostingJsonLd(
  job: JobSummary,
  html: string,
  organization: Organization,
  { url, now }: JsonLdOptions,
): Node | undefined {
  const description = plainProse(html);
  const place = job.location && placeProperties(job.location);
  const name = organization.name.trim();
  if (jobStatus(job, now) === 'closed' || job.openApplication || !place || !job.posted) return undefined;
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
    ...place,
    ...(baseSalary && { baseSalary }),
    ...(url && { url }),
  };
}

/**
 * Google accepts `TELECOMMUTE` only for fully remote jobs with a country, so a hybrid job has a place only, and so does one that
 * can be done in more countries than those it names. A place without a country is omitted.
 */
function placeProperties({ remote, hybrid, countries, places, elsewhere }: JobLocation): Node | undefined {
  if (countries.length === 0) return undefined;
  const isTelecommute = remote && !hybrid && !elsewhere;
  const located = places.filter(({ country }) => country !== undefined);
  if (elsewhere && located.length === 0) return undefined;
  const addresses = [
    ...located.map(({ name, region, country }) => ({
      addressLocality: name,
      ...(region !== undefined && { addressRegion: region }),
      addressCountry: country,
    })),
    ...countries
      .filter((code) => !elsewhere && !located.some(({ country }) => country === code))
      .map((code) => ({ addressCountry: code })),
  ];
  const jobLocation = addresses.map((address) => ({
    '@type': 'Place',
    address: { '@type': 'PostalAddress', ...address },
  }));
  return {
    ...((!isTelecommute || located.length > 0) && { jobLocation: oneOrAll(jobLocation) }),
    ...(isTelecommute && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: oneOrAll(countries.map(countryNode)),
    }),
  };
}

/** Created once: that costs far more than a name. */
let countryNames: Intl.DisplayNames | undefined;

/** Country names are in English, as in Google’s examples. */
function countryNode(code: string): Node {
  countryNames ??= new Intl.DisplayNames(['en'], { type: 'region' });
  return { '@type': 'Country', name: countryNames.of(code) };
}

/** Omitted without a currency or a period, because the amount would be ambiguous. */
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

/** Keeps prose tags without attributes and the content of all others. The title of an accordion becomes a heading. */
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
