import type { JobSummary } from '../posting/job-posting.js';

/** What a value has to be: matched text, a type, a list of something, an object with some fields, or what a function says. */
type Shape =
  RegExp | 'boolean' | readonly [Shape] | { readonly [field: string]: Shape } | ((value: unknown) => boolean);

const TEXT = /\S/;

/** An optional field may be absent, but not be something else. */
const optional = (shape: Shape) => (value: unknown) => value === undefined || fits(value, shape);

const isDate = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** `Intl` throws at a language tag that is none, and would do so in the midst of a rendering. */
const isLanguageTag = (value: unknown) => {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};

const SHAPE: Record<keyof JobSummary, Shape> = {
  id: /^[a-z0-9-]{1,100}$/,
  lang: isLanguageTag,
  title: TEXT,
  body: TEXT,
  intro: optional(TEXT),
  team: optional(TEXT),
  location: optional({
    text: TEXT,
    remote: 'boolean',
    hybrid: 'boolean',
    countries: [/^[A-Z]{2}$/],
    places: [TEXT],
  }),
  employment: optional({ text: TEXT, types: [TEXT] }),
  pay: optional({
    text: TEXT,
    min: optional(Number.isFinite),
    max: optional(Number.isFinite),
    currency: optional(/^[A-Z]{3}$/),
    period: optional(TEXT),
  }),
  posted: optional(isDate),
  closes: optional(isDate),
  openUntil: optional(isDate),
  apply: optional({ url: TEXT, label: optional(TEXT) }),
  facts: optional([{ label: TEXT, value: TEXT }]),
  openApplication: optional((value) => value === true),
  order: optional(Number.isFinite),
};

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'function') return shape(value);
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value);
  if (typeof shape === 'string') return typeof value === shape;
  if (isList(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]));
  return isRecord(value) && Object.entries(shape).every(([field, inner]) => fits(value[field], inner));
}

function isList(shape: object): shape is readonly [Shape] {
  return Array.isArray(shape);
}

/** Whether every field is what the contract says. Fields it does not know are no fault. */
export function isJobSummary(value: unknown): value is JobSummary {
  return fits(value, SHAPE);
}

/** Whether a value is an object with names. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
