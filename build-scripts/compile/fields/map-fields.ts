import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import type { FrontMatterEntry, FrontMatterValue } from '../front-matter/front-matter.js';
import { FIELD_KEYS, FIELD_NAMES, type FieldKeys, type FieldName } from './field-keys.js';
import { listOf, textOf } from '../front-matter/front-matter-text.js';
import type { Span } from '../source-text.js';

/** The value of a field and its position: of the value, or of the key where the value has none of its own. */
export interface FieldValue extends Span {
  /** The keys of maps within the value are folded. */
  value: FrontMatterValue;
  /** Key in the mapping that matched. */
  key: string;
}

/** The fields of a posting by name. */
export interface MappedFields {
  fields: Map<FieldName, FieldValue>;
  problems: Problem[];
}

/**
 * Finds each field by the first of its keys that has a value. Keys under `params`, where newer Hugo sites put their own,
 * count as top-level keys, after those.
 */
export function mapFields(entries: readonly FrontMatterEntry[], keys: FieldKeys = FIELD_KEYS): MappedFields {
  const folded = foldKeys(entries);
  const fields = new Map<FieldName, FieldValue>();
  for (const name of FIELD_NAMES) {
    for (const candidate of keys[name]) {
      const { key, when } = typeof candidate === 'string' ? { key: candidate, when: undefined } : candidate;
      const found = find(folded.entries, key) ?? find(folded.entries, `params.${key}`);
      if (!found || (when && !when(textOf(found.value) ?? ''))) continue;
      fields.set(name, { ...found, key });
      break;
    }
  }
  return { fields, problems: folded.problems };
}

/** Finds the value of a key or a path of keys; `undefined` if it is empty. */
function find(
  entries: ReadonlyMap<string, FrontMatterEntry>,
  path: string,
): ({ value: FrontMatterValue } & Span) | undefined {
  const literal = entries.get(foldKey(path));
  if (literal && textOf(literal.value) !== undefined)
    return { value: literal.value, ...(literal.valuePlace ?? { offset: literal.offset, length: literal.length }) };
  const [first = '', ...rest] = path.split('.').map(foldKey);
  const entry = entries.get(first);
  let value = entry?.value;
  for (const key of rest) value = value instanceof Map ? value.get(key) : undefined;
  return entry && value !== undefined && textOf(value) !== undefined
    ? { value, offset: entry.offset, length: entry.length }
    : undefined;
}

/** Front matter by folded key, recursively. */
interface FoldedEntries {
  /** Entries by folded key; `key` is as written. */
  entries: Map<string, FrontMatterEntry>;
  problems: Problem[];
}

/** Folds a key: `Place of Work`, `place_of_work` and `place-of-work` are the same. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}

/**
 * Merges different spellings of a key: of those with a value, the lowercase one wins, else the first. Different values are
 * a problem.
 *
 * @param path prefix of keys in messages: the maps they are in
 */
function foldKeys(written: readonly FrontMatterEntry[], path = ''): FoldedEntries {
  const problems: Problem[] = [];
  const spellings = new Map<string, FrontMatterEntry[]>();
  for (const own of written) {
    const entry = { ...own, value: foldWithin(own, `${path}${own.key}.`, problems) };
    const folded = foldKey(own.key);
    const known = spellings.get(folded);
    if (known) known.push(entry);
    else spellings.set(folded, [entry]);
  }
  const entries = new Map<string, FrontMatterEntry>();
  for (const [folded, all] of spellings) {
    const filled = all.filter(({ value }) => !isEmpty(value));
    const winner = filled.find(({ key }) => key === key.toLowerCase()) ?? filled[0] ?? all[0];
    if (!winner) continue;
    entries.set(folded, winner);
    for (const loser of filled) {
      if (describe(loser.value) === describe(winner.value)) continue;
      problems.push({
        rule: 'key-conflict',
        message: `The key “${path}${loser.key}” (${quote(loser.value)}) is the same as “${path}${winner.key}” (${quote(winner.value)}), which is used.`,
        help: 'Delete one of them.',
        offset: loser.offset,
        length: loser.length,
        ...(path === '' && { related: { message: 'this one is used', offset: winner.offset, length: winner.length } }),
      });
    }
  }
  return { entries, problems };
}

/** Folds keys within a value. Only top-level keys have positions, so problems are reported at the top-level key. */
function foldWithin({ value, ...place }: FrontMatterEntry, path: string, problems: Problem[]): FrontMatterValue {
  if (Array.isArray(value)) return value.map((item) => foldWithin({ ...place, value: item }, path, problems));
  if (!(value instanceof Map)) return value;
  const inner = foldKeys(
    [...value].map(([key, item]) => ({ ...place, key, value: item })),
    path,
  );
  problems.push(...inner.problems);
  return new Map([...inner.entries].map(([key, entry]) => [key, entry.value]));
}

function isEmpty(value: FrontMatterValue): boolean {
  return value instanceof Map ? value.size === 0 : listOf(value).length === 0;
}

function describe(value: FrontMatterValue): string {
  if (Array.isArray(value)) return `[${value.map(describe).join()}]`;
  if (value instanceof Map) return `{${[...value].map(([key, item]) => `${key}:${describe(item)}`).join()}}`;
  return JSON.stringify(listOf(value)[0] ?? null);
}

function quote(value: FrontMatterValue): string {
  return value instanceof Map ? 'a group of values' : `“${shorten(listOf(value).join(', '))}”`;
}
