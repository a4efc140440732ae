import { textOf } from '../front-matter/front-matter-text.js';
import type { FrontMatterEntry, FrontMatterValue } from '../front-matter/front-matter.js';

/**
 * Reads a front matter value as one line of text; `undefined` if there is none.
 *
 * @param name key, or path of keys separated by periods; case is ignored, as in Hugo
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
