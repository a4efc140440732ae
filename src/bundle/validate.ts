import {
  isFacetId,
  SCHEMA_VERSION,
  type BundleFacet,
  type JobBundle,
  type Organization,
} from '../posting/job-bundle.js';
import type { JobBody, JobSummary } from '../posting/job-posting.js';
import { MAX_SEARCH_SIZE } from '../posting/job-search.js';
import { BundleError } from './bundle-error.js';

/** A validated bundle. */
export interface ValidBundle extends JobBundle {
  /** The absolute URL of the bundle, and the base of the URLs in it. */
  readonly url: string;
  /** Number of entries that were left out because they do not match the schema. */
  readonly broken: number;
  /** Whether it is a saved copy of an earlier response. */
  readonly isCopy: boolean;
}

/** The validated words of the postings' texts. */
export interface ValidSearch {
  readonly common: ReadonlySet<string>;
  /** By the id of a job, separated by spaces. */
  readonly words: ReadonlyMap<string, string>;
  /** Whether it is a saved copy of an earlier response. */
  readonly isCopy: boolean;
}

/** A validated text of a posting. */
export interface ValidBody extends JobBody {
  /** Whether it is a saved copy of an earlier response. */
  readonly isCopy: boolean;
}

/**
 * Validates a bundle. A job that does not match the schema is left out. Throws a {@link BundleError} when the bundle
 * itself does not match, when none of its jobs does, or when its schema version is not supported.
 *
 * @param url the absolute URL of the bundle
 * @param isCopy whether it is a saved copy of an earlier response
 */
export function validateBundle(value: unknown, url: string, isCopy = false): ValidBundle {
  assertVersion(value, url);
  if (!Array.isArray(value.jobs)) throw new BundleError('shape', url, 'there is no list of jobs');
  const jobs = validItems<JobSummary>(value.jobs, isJob, ({ id, lang }) => `${id} ${lang}`);
  // An empty list would tell the reader that there are no jobs.
  if (value.jobs.length > 0 && jobs.length === 0) throw new BundleError('shape', url, 'no job matches the schema');
  return {
    schemaVersion: SCHEMA_VERSION,
    organization: organization(value.organization),
    jobs,
    ...(text(value.search) && { search: value.search as string }),
    facets: Array.isArray(value.facets) ? validItems<BundleFacet>(value.facets, isFacet, ({ id }) => id) : [],
    url,
    broken: value.jobs.length - jobs.length,
    isCopy,
  };
}

/**
 * Validates the text of a posting. Throws a {@link BundleError} when it does not match the schema.
 *
 * @param url the absolute URL of the text
 * @param isCopy whether it is a saved copy of an earlier response
 */
export function validateBody(value: unknown, url: string, isCopy = false): ValidBody {
  assertVersion(value, url);
  const { id, lang, html } = value;
  if (typeof id !== 'string' || typeof lang !== 'string' || typeof html !== 'string') {
    throw new BundleError('shape', url, 'the response is not a posting');
  }
  return { schemaVersion: SCHEMA_VERSION, id, lang, html, isCopy };
}

/**
 * Validates the words of the postings' texts. What is not text is left out. Throws a {@link BundleError} when the response
 * does not match the schema, or is larger than a search of it should be.
 *
 * @param url the absolute URL of the words
 * @param isCopy whether it is a saved copy of an earlier response
 */
export function validateSearch(value: unknown, url: string, isCopy = false): ValidSearch {
  assertVersion(value, url);
  const { common = '', words } = value;
  if (typeof common !== 'string' || !isRecord(words)) {
    throw new BundleError('shape', url, 'the response has no words of postings');
  }
  const texts = Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const size = texts.reduce((total, [, text]) => total + text.length, common.length);
  if (size > MAX_SEARCH_SIZE) throw new BundleError('size', url, `there are over ${MAX_SEARCH_SIZE / 1e6} MB of words`);
  return { common: new Set(common.split(' ')), words: new Map(texts), isCopy };
}

function assertVersion(value: unknown, url: string): asserts value is Record<string, unknown> {
  if (!isRecord(value)) throw new BundleError('shape', url, 'the response is not an object');
  if (value.schemaVersion !== SCHEMA_VERSION) {
    const found = String(value.schemaVersion);
    throw new BundleError('version', url, `unsupported schema version ${found}; expected ${SCHEMA_VERSION}`);
  }
}

/** The items that are valid; of those with the same key, the first. */
function validItems<Item>(items: readonly unknown[], isValid: Check, keyOf: (item: Item) => string): Item[] {
  const known = new Set<string>();
  return items.filter((item): item is Item => {
    const key = isValid(item) ? keyOf(item as Item) : undefined;
    if (key === undefined || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function organization(value: unknown): Organization {
  if (!isRecord(value) || typeof value.name !== 'string') return { name: '' };
  return { name: value.name, ...(typeof value.url === 'string' && { url: value.url }) };
}

/** Whether a value is valid. */
type Check = (value: unknown) => boolean;

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

/** An optional field may be absent, but not of another type. */
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** Unknown fields are ignored. */
const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isRecord(value)) return false;
    for (const field in fields) if (!fields[field]?.(value[field])) return false;
    return true;
  };

/** A record of any keys. */
const recordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check);

const text = matching(/\S/);

const countryCode = matching(/^[A-Z]{2}$/);

const boolean: Check = (value) => typeof value === 'boolean';

const date: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** Valid language tags: most jobs share a few, and checking one costs more than the rest of a job. */
const languageTags = new Set<unknown>();

/** `Intl` throws on an invalid language tag, which would interrupt rendering. */
const languageTag: Check = (value) => {
  if (languageTags.has(value)) return true;
  try {
    if (typeof value !== 'string' || Intl.getCanonicalLocales(value).length !== 1) return false;
  } catch {
    return false;
  }
  languageTags.add(value);
  return true;
};

const JOB_FIELDS: Readonly<Record<keyof JobSummary, Check>> = {
  id: matching(/^[a-z0-9-]{1,100}$/),
  lang: languageTag,
  title: text,
  body: text,
  intro: optional(text),
  team: optional(text),
  location: optional(
    record({
      text,
      remote: boolean,
      hybrid: boolean,
      countries: listOf(countryCode),
      places: listOf(record({ name: text, region: optional(text), country: optional(countryCode) })),
      elsewhere: optional((value) => value === true),
    }),
  ),
  employment: optional(record({ text, types: listOf(text) })),
  pay: optional(
    record({
      text,
      min: optional(Number.isFinite),
      max: optional(Number.isFinite),
      currency: optional(matching(/^[A-Z]{3}$/)),
      period: optional(text),
    }),
  ),
  posted: optional(date),
  closes: optional(date),
  openUntil: optional(date),
  closed: optional((value) => value === true),
  apply: optional(record({ url: text, label: optional(text) })),
  facts: optional(listOf(record({ label: text, value: text }))),
  keywords: optional(listOf(text)),
  facets: optional(recordOf(listOf(record({ id: text, text })))),
  image: optional(text),
  socialImage: optional(text),
  openApplication: optional((value) => value === true),
  order: optional(Number.isFinite),
};

const isJob = record(JOB_FIELDS);

const FACET_FIELDS: Readonly<Record<keyof BundleFacet, Check>> = {
  id: (value) => typeof value === 'string' && isFacetId(value),
  label: (value) =>
    recordOf(text)(value) && Object.keys(value as object).length > 0 && Object.keys(value as object).every(languageTag),
  order: optional(listOf(text)),
};

const isFacet = record(FACET_FIELDS);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
