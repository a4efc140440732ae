import type { IconName } from './html-policy.js';

/**
 * One job in one language, with everything that cards and filters show. The text is in {@link JobBody}, which is fetched
 * when the posting is opened.
 *
 * Optional fields are absent if the posting does not state them; they are never empty strings or null.
 */
export interface JobSummary {
  /** Id of the job, shared by all its languages: 1–100 characters of `[a-z0-9-]`, safe as a file name. */
  id: string;
  /** Language of the text: a BCP 47 tag such as `nb`. A job has at most one summary per language. */
  lang: string;
  /** One line of plain text. */
  title: string;
  /** One paragraph of plain text. */
  intro?: string;
  team?: string;
  location?: JobLocation;
  employment?: JobEmployment;
  pay?: JobPay;
  /** Publication date: an ISO 8601 date (`2026-02-16`) or date-time with offset. */
  posted?: string;
  /** Deadline as written, for display: an ISO 8601 date or date-time with offset. */
  closes?: string;
  /**
   * Instant at which the job closes, ISO 8601 in UTC. A deadline without a time is the end of that day in the time zone of
   * the configuration. Present if `closes` is, and for an ambiguous deadline, of which it is the earliest reading.
   */
  openUntil?: string;
  /** Marks a job that is closed by its status, regardless of its deadline. */
  closed?: true;
  apply?: JobApply;
  /** Labeled lines of the posting that have no field of their own, such as the start date, in order of appearance. */
  facts?: JobFact[];
  /** Skills and subjects, as written. */
  keywords?: string[];
  /**
   * Values of the facets that the configuration defines, by the id of the facet; and of `team`, where the configuration
   * declares teams equal.
   */
  facets?: Record<string, JobFacetValue[]>;
  /** URL of a picture, absolute or relative to the bundle. */
  image?: string;
  /** URL of the picture for link previews, absolute or relative to the bundle. */
  socialImage?: string;
  /** Marks an open application: an invitation to apply at any time, without a specific vacancy. */
  openApplication?: true;
  /** Sort order: ascending, absent last. */
  order?: number;
  /** URL of the {@link JobBody}, relative to the bundle. */
  body: string;
}

/** All language versions of each job, by id. */
export function versionsById(jobs: readonly JobSummary[]): ReadonlyMap<string, readonly JobSummary[]> {
  const versions = new Map<string, JobSummary[]>();
  for (const job of jobs) {
    const known = versions.get(job.id);
    if (known) known.push(job);
    else versions.set(job.id, [job]);
  }
  return versions;
}

/** The place of work. */
export interface JobLocation {
  /** As written in the posting. */
  text: string;
  /** Whether the work can be done from anywhere, or from anywhere in `countries`. */
  remote: boolean;
  /** Whether the work is done partly on site. */
  hybrid: boolean;
  /** ISO 3166-1 alpha-2 codes, uppercase, in order of appearance; those of `places` included. */
  countries: string[];
  /** In order of appearance. */
  places: JobPlace[];
  /** Marks work that can also be done outside of `countries`, in a part of the world such as the EU. */
  elsewhere?: true;
}

/** A town, or a state or province by itself. */
export interface JobPlace {
  /** As written. */
  name: string;
  /** State or province, as in an address: the part of its ISO 3166-2 code after the hyphen, such as `GA`. */
  region?: string;
  /** ISO 3166-1 alpha-2 code, uppercase. */
  country?: string;
}

/** One value of a facet that the configuration defines. */
export interface JobFacetValue {
  /** The same for texts that the configuration declares equal; otherwise the text in lower case. */
  id: string;
  /** As written in the posting. */
  text: string;
}

/** Google's values for `employmentType`: https://developers.google.com/search/docs/appearance/structured-data/job-posting */
export type EmploymentType =
  'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'INTERN' | 'VOLUNTEER' | 'PER_DIEM' | 'OTHER';

/** The kind of employment. */
export interface JobEmployment {
  /** As written in the posting. */
  text: string;
  /** Empty if the text is not recognized. */
  types: EmploymentType[];
}

/** schema.org's `unitText` for a salary: https://schema.org/unitText as Google reads it. */
export type PayPeriod = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** The pay. */
export interface JobPay {
  /** As written in the posting. */
  text: string;
  /** In units of `currency`. */
  min?: number;
  max?: number;
  /** ISO 4217 code, uppercase. */
  currency?: string;
  period?: PayPeriod;
}

/** The way to apply. */
export interface JobApply {
  /** An `https:`, `http:` or `mailto:` URL; checked by `safeUrl` at build time and again before use. */
  url: string;
  /** Label of the apply button, such as “Upload CV”, if the posting sets one. */
  label?: string;
  /** Icon of the apply button. */
  icon?: IconName;
}

/** A labeled line, such as the start date. Both are plain text. */
export interface JobFact {
  label: string;
  value: string;
}

/** The content of `jobs/<id>.<lang>.json`: the text of one job in one language. */
export interface JobBody {
  schemaVersion: number;
  id: string;
  lang: string;
  /** Sanitized HTML fragment, as `html-policy.ts` allows. Headings start at `h2`. */
  html: string;
}
