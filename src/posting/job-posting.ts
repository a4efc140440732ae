import type { IconName } from './html-policy.js';

/**
 * One job in one language, as the list needs it. Everything a card or a filter shows is here; the text of
 * the posting is in {@link JobBody}, fetched only when it is opened.
 *
 * Optional fields are absent when the posting does not say; they are never empty strings or null.
 */
export interface JobSummary {
  /** The job, in every language it is written in. `[a-z0-9-]`, 1–100 characters, safe as a file name. */
  id: string;
  /** The language of this version's text: a BCP 47 tag such as `nb`. One job has at most one summary per language. */
  lang: string;
  /** One line of plain text. */
  title: string;
  /** One paragraph of plain text. */
  intro?: string;
  team?: string;
  location?: JobLocation;
  employment?: JobEmployment;
  pay?: JobPay;
  /** First day published: an ISO 8601 date (`2026-02-16`) or date-time with offset. */
  posted?: string;
  /** Deadline as the posting gives it: an ISO 8601 date or date-time with offset. For display. */
  closes?: string;
  /**
   * The first instant at which the job is closed, ISO 8601 in UTC. Present exactly when `closes` is. A deadline
   * that is only a date lasts to the end of that day in the time zone the bundle was compiled for.
   */
  openUntil?: string;
  apply?: JobApply;
  /** Labeled lines of the posting that no other field holds, such as the start date; in the posting's order. */
  facts?: JobFact[];
  /** True when this is no single vacancy but an invitation to apply at any time. */
  openApplication?: true;
  /** The editor's own order; smaller stands first, absent stands last. */
  order?: number;
  /** Where the {@link JobBody} is: a URL relative to that of the bundle. */
  body: string;
}

/** Where the work is done. */
export interface JobLocation {
  /** As written in the posting. */
  text: string;
  /** The work can be done from anywhere, or anywhere in `countries`. */
  remote: boolean;
  /** The work is done partly at a place of work. */
  hybrid: boolean;
  /** ISO 3166-1 alpha-2, upper case, in the order written. */
  countries: string[];
  /** Towns or regions, as written. */
  places: string[];
}

/** Google's values for `employmentType`: https://developers.google.com/search/docs/appearance/structured-data/job-posting */
export type EmploymentType =
  'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'INTERN' | 'VOLUNTEER' | 'PER_DIEM' | 'OTHER';

/** How one is employed. */
export interface JobEmployment {
  /** As written in the posting. */
  text: string;
  /** Empty when the text is not understood. */
  types: EmploymentType[];
}

/** schema.org's `unitText` for a salary: https://schema.org/unitText as Google reads it. */
export type PayPeriod = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** What the job pays. */
export interface JobPay {
  /** As written in the posting. */
  text: string;
  /** Whole or decimal units of `currency`. */
  min?: number;
  max?: number;
  /** ISO 4217, upper case. */
  currency?: string;
  period?: PayPeriod;
}

/** Where the candidate applies. */
export interface JobApply {
  /** `https:`, `http:` or `mailto:`; passed through `safeUrl` when the bundle was made and again before use. */
  url: string;
  /** The posting's own words for the button, such as “Upload CV”. */
  label?: string;
  /** What stands beside them. */
  icon?: IconName;
}

/** A labeled line, such as start date. Plain text, both. */
export interface JobFact {
  label: string;
  value: string;
}

/** The text of one job in one language: what `jobs/<id>.<lang>.json` holds. */
export interface JobBody {
  schemaVersion: number;
  id: string;
  lang: string;
  /** One sanitized fragment in the vocabulary of `posting-html-policy.ts`. Headings start at `h2`. */
  html: string;
}
