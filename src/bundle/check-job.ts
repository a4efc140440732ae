import type { JobSummary } from '../posting/job-posting.js';

/** Whether a value is what it has to be. */
type Check = (value: unknown) => boolean;

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

/** An optional field may be absent, but not be something else. */
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isRecord(value)) return false;
    for (const field in fields) if (!fields[field]?.(value[field])) return false;
    return true;
  };

const text = matching(/\S/);

const boolean = (value: unknown) => typeof value === 'boolean';

const isDate = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** `Intl` throws at a language tag that is none, and would do so in the midst of a rendering. */
const isLanguageTag = (value: unknown) => {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};

const FIELDS: Readonly<Record<keyof JobSummary, Check>> = {
  id: matching(/^[a-z0-9-]{1,100}$/),
  lang: isLanguageTag,
  title: text,
  body: text,
  intro: optional(text),
  team: optional(text),
  location: optional(
    record({
      text,
      remote: boolean,
      hybrid: boolean,
      countries: listOf(matching(/^[A-Z]{2}$/)),
      places: listOf(text),
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
  posted: optional(isDate),
  closes: optional(isDate),
  openUntil: optional(isDate),
  apply: optional(record({ url: text, label: optional(text) })),
  facts: optional(listOf(record({ label: text, value: text }))),
  openApplication: optional((value) => value === true),
  order: optional(Number.isFinite),
};

const isJob = record(FIELDS);

/** Whether every field is what the contract says. Fields it does not know are no fault. */
export function isJobSummary(value: unknown): value is JobSummary {
  return isJob(value);
}

/** Whether a value is an object with names. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
