import type { JobSummary } from '../posting/job-posting.js';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isBoolean: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isDate: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** An optional field may be absent, but not be something else. */
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const isShaped =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(shape).every(([name, check]) => check(value[name]));

/** `Intl` throws at a language tag that is none, and would do so in the midst of a rendering. */
const isLanguageTag: Check = (value) => {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};

const CHECKS: Record<keyof JobSummary, Check> = {
  id: matches(/^[a-z0-9-]{1,100}$/),
  lang: isLanguageTag,
  title: isText,
  body: isText,
  intro: optional(isText),
  team: optional(isText),
  location: optional(
    isShaped({
      text: isText,
      remote: isBoolean,
      hybrid: isBoolean,
      countries: isListOf(matches(/^[A-Z]{2}$/)),
      places: isListOf(isText),
    }),
  ),
  employment: optional(isShaped({ text: isText, types: isListOf(isText) })),
  pay: optional(
    isShaped({
      text: isText,
      min: optional(isNumber),
      max: optional(isNumber),
      currency: optional(matches(/^[A-Z]{3}$/)),
      period: optional(isText),
    }),
  ),
  posted: optional(isDate),
  closes: optional(isDate),
  openUntil: optional(isDate),
  apply: optional(isShaped({ url: isText, label: optional(isText) })),
  facts: optional(isListOf(isShaped({ label: isText, value: isText }))),
  openApplication: optional((value) => value === true),
  order: optional(isNumber),
};

const isJob = isShaped(CHECKS);

/** Whether every field is what the contract says. Fields it does not know are no fault. */
export function isJobSummary(value: unknown): value is JobSummary {
  return isJob(value);
}

/** Whether a value is an object with names. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
