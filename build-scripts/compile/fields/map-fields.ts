import type { Problem } from '../../diagnostics/diagnostic.js';
import type { FrontMatterEntry, FrontMatterValue } from '../front-matter/front-matter.js';
import { FIELD_KEYS, FIELD_NAMES, type FieldKeys, type FieldName } from './field-keys.js';
import { foldKey, foldKeys } from './fold-keys.js';
import { textOf } from '../front-matter/front-matter-text.js';

/** A field's value and where its key stands. Keys of groups in the value are folded. */
export interface FieldValue {
  value: FrontMatterValue;
  /** The key under which it was found, as the mapping has it. */
  key: string;
  /** UTF-16 code units of the file's text. */
  offset: number;
}

/** The fields of a posting, by our names for them. */
export interface MappedFields {
  fields: Map<FieldName, FieldValue>;
  problems: Problem[];
}

/**
 * Finds each field under the first of its keys that has a value. What stands under `params`, where Hugo’s newer sites put
 * their own keys, counts as if it stood at the top, unless something does.
 */
export function mapFields(entries: readonly FrontMatterEntry[], keys: FieldKeys = FIELD_KEYS): MappedFields {
  const folded = foldKeys(entries);
  const fields = new Map<FieldName, FieldValue>();
  for (const name of FIELD_NAMES) {
    for (const wanted of keys[name]) {
      const { key, when } = typeof wanted === 'string' ? { key: wanted, when: undefined } : wanted;
      const found = find(folded.entries, key) ?? find(folded.entries, `params.${key}`);
      if (!found || (when && !when(textOf(found.value) ?? ''))) continue;
      fields.set(name, { ...found, key });
      break;
    }
  }
  return { fields, problems: folded.problems };
}

/** What stands under a key, or under a path of keys; nothing where the value is empty. */
function find(
  entries: ReadonlyMap<string, FrontMatterEntry>,
  path: string,
): { value: FrontMatterValue; offset: number } | undefined {
  const literal = entries.get(foldKey(path));
  if (literal && textOf(literal.value) !== undefined) return literal;
  const [first = '', ...rest] = path.split('.').map(foldKey);
  const entry = entries.get(first);
  let value = entry?.value;
  for (const key of rest) value = value instanceof Map ? value.get(key) : undefined;
  return entry && value !== undefined && textOf(value) !== undefined ? { value, offset: entry.offset } : undefined;
}
