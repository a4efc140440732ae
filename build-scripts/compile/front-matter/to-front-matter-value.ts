import { FrontMatterFault } from './front-matter-fault.js';
import type { FrontMatterValue } from './front-matter.js';

/** No posting needs more, and deeper ones are made to exhaust the stack. */
export const DEEPEST_FRONT_MATTER = 64;

/** Lists and keys are nested more than `DEEPEST_FRONT_MATTER` deep. */
export function tooDeepFault(offset: number): FrontMatterFault {
  const message = `Lists and keys stand more than ${DEEPEST_FRONT_MATTER} deep inside each other here. Write the front matter with fewer levels.`;
  return new FrontMatterFault(message, offset);
}

/**
 * Turns what a parser made (objects, lists, text and `null`) into front matter values, with maps for objects.
 * Throws a `FrontMatterFault` at `offset` when it is nested too deep.
 */
export function toFrontMatterValue(value: unknown, offset: number, depth = 1): FrontMatterValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return String(value);
  if (depth > DEEPEST_FRONT_MATTER) throw tooDeepFault(offset);
  if (Array.isArray(value)) return value.map((item) => toFrontMatterValue(item, offset, depth + 1));
  return new Map(Object.entries(value).map(([key, inner]) => [key, toFrontMatterValue(inner, offset, depth + 1)]));
}
