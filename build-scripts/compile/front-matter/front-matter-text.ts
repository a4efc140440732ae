import type { FrontMatterValue } from './front-matter.js';

/** Parts of an address, in the order in which they are written. */
const PLACE_PARTS = ['city', 'region', 'country'];

/** The value as one line of text; what is a list is joined with commas. */
export function textOf(value: FrontMatterValue | undefined): string | undefined {
  const text = listOf(value).join(', ');
  return text === '' ? undefined : text;
}

/**
 * The value as texts on one line each: one for a string, one for each item of a list, and of a group its name or title, or
 * else the parts of the place it names. The keys of groups are folded.
 */
export function listOf(value: FrontMatterValue | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => listOf(item));
  if (value instanceof Map) {
    const named = listOf(value.get('name') ?? value.get('title'));
    if (named.length > 0) return named;
    const place = PLACE_PARTS.flatMap((part) => listOf(value.get(part))).join(', ');
    return place === '' ? [] : [place];
  }
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [text];
}
