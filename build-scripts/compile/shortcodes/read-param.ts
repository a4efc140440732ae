import type { FrontMatterEntry, FrontMatterValue } from '../front-matter/front-matter.js';
import { textOf } from '../front-matter/front-matter-text.js';

/**
 * A value of the front matter as one line of text. The name is as written there, case apart as in Hugo, with dots between
 * the names of groups. `undefined` when there is none, or nothing that text can be made of.
 */
export function readParam(entries: readonly FrontMatterEntry[], name: string): string | undefined {
  const top = new Map(entries.map(({ key, value }) => [key, value]));
  const [first, ...rest] = name.split('.');
  let value = find(top, name) ?? find(top, first ?? '');
  if (find(top, name) === undefined) {
    for (const part of rest) value = value instanceof Map ? find(value, part) : undefined;
  }
  return textOf(value);
}

function find(values: ReadonlyMap<string, FrontMatterValue>, name: string): FrontMatterValue | undefined {
  if (values.has(name)) return values.get(name);
  const folded = name.toLowerCase();
  return [...values].find(([key]) => key.toLowerCase() === folded)?.[1];
}
