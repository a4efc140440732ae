import type { FrontMatterValue } from './front-matter.js';

/** Parts of an address, in the order of display. */
const PLACE_PARTS = ['city', 'region', 'country'];

/** What a map is called, first that has a value. */
const NAMES = ['src', 'name', 'title', 'url', 'image'];

/** The value as one line of text; lists are joined with commas. */
export function textOf(value: FrontMatterValue | undefined): string | undefined {
  const text = listOf(value).join(', ');
  return text === '' ? undefined : text;
}

/**
 * The value as texts of one line: a string, the items of a list, or of a map the source of its image, its name, title, URL or address.
 *
 * @param value with folded keys
 */
export function listOf(value: FrontMatterValue | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => listOf(item));
  if (value instanceof Map) {
    const named = listOf(NAMES.map((name) => value.get(name)).find((each) => listOf(each).length > 0));
    if (named.length > 0) return named;
    const place = PLACE_PARTS.flatMap((part) => listOf(value.get(part))).join(', ');
    return place === '' ? [] : [place];
  }
  const text = value.replace(/\s{2,}|[^\S ]/g, ' ').trim();
  return text === '' ? [] : [text];
}
