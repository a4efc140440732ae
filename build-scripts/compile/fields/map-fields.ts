import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import type { FrontMatterEntry, FrontMatterValue } from '../front-matter/front-matter.js';
import { FIELD_KEYS, type FacetField, type FieldKey, type FieldKeys, type FieldName } from './field-keys.js';
import { listOf, textOf } from '../front-matter/front-matter-text.js';
import type { FieldValue } from './field-value.js';
import type { Span } from '../source-text.js';

/** The fields of a posting by name. */
export interface MappedFields {
  fields: Map<FieldName | FacetField, FieldValue>;
  /** Keys that belong to no field, at the top level and in groups. */
  unknown: FrontMatterEntry[];
  /** Every key of the top level that belongs to a field. */
  keys: readonly NamedKey[];
  problems: Problem[];
}

/** Keys that hold a group of fields: those of site generators, and names of the posting itself. */
const GROUP_KEYS = new Set(
  [
    ...[
      'params',
      'extra',
      'data',
      'attributes',
      'fields',
      'custom',
      'custom_fields',
      'acf',
      'meta',
      'metadata',
      'details',
    ],
    ...['front_matter', 'page', 'info', 'job', 'job_info', 'job_details', 'job_posting', 'posting', 'position', 'role'],
    ...['opening', 'vacancy', 'stilling', 'tjänst', 'stelle'],
  ].map(foldKey),
);

/**
 * Finds each field by the first of its keys that has a value. Keys in a group such as `params`, where newer Hugo sites put
 * their own, or `job`, count as top-level keys, after those.
 *
 * @param implied what the path and the body say, after the front matter
 */
export function mapFields(
  entries: readonly FrontMatterEntry[],
  keys: FieldKeys = FIELD_KEYS,
  implied: readonly FrontMatterEntry[] = [],
): MappedFields {
  const folded = foldKeys(entries);
  const levels: ReadonlyMap<string, FrontMatterEntry>[] = [folded.entries];
  for (const [key, { value, offset, length }] of folded.entries) {
    if (!GROUP_KEYS.has(key) || !(value instanceof Map)) continue;
    levels.push(new Map([...value].map(([inner, item]) => [inner, { key: inner, value: item, offset, length }])));
  }
  const { pathsByKey, all } = foldedKeys(keys);
  const unknown = levels.flatMap((level) => [...level].filter(([key]) => !pathsByKey.has(key) && !GROUP_KEYS.has(key)));
  const impliedLevels = implied.map((entry) => new Map([[foldKey(entry.key), entry]]));
  const fields = new Map<FieldName | FacetField, FieldValue>();
  const add = (level: ReadonlyMap<string, FrontMatterEntry>, implication: { isImplied?: true } = {}) => {
    const present = new Set([...level.keys()].flatMap((key) => pathsByKey.get(key) ?? []));
    for (const path of [...present].sort((one, other) => one.rank - other.rank)) {
      const found = find(level, path);
      if (!found) continue;
      const value: FieldValue = { ...found, ...implication };
      const first = fields.get(path.name);
      fields.set(path.name, first ? { ...first, others: [...(first.others ?? []), value] } : value);
    }
  };
  for (const level of levels) add(level);
  for (const level of impliedLevels) add(level, { isImplied: true });
  return { fields, unknown: unknown.map(([, entry]) => entry), keys: all, problems: folded.problems };
}

/** Where a field is: of its value, or the start of the file if the posting does not have it. */
export function placeOf(field: FieldValue | undefined): Span {
  return field ? { offset: field.offset, length: field.length } : { offset: 0, length: 0 };
}

/** A key of a field, folded. */
interface KeyPath extends FieldKey {
  name: FieldName | FacetField;
  /** Order of precedence among the keys of the field. */
  rank: number;
  literal: string;
  parts: readonly string[];
}

/** A key with the fields that it belongs to. */
export interface NamedKey {
  names: readonly (FieldName | FacetField)[];
  /** As the mapping spells it. */
  key: string;
  /** Folded. */
  literal: string;
}

/** The keys of every field, folded. */
interface FoldedKeys {
  /** By the key of the top level that they begin with. */
  pathsByKey: ReadonlyMap<string, readonly KeyPath[]>;
  all: readonly NamedKey[];
}

/** Folds the keys once for all postings. */
function foldedKeys(keys: FieldKeys): FoldedKeys {
  const earlier = FOLDED.get(keys);
  if (earlier) return earlier;
  const pathsByKey = new Map<string, KeyPath[]>();
  const named = new Map<string, NamedKey>();
  for (const [name, candidates] of Object.entries(keys) as [FieldName | FacetField, FieldKeys[FieldName]][]) {
    const known = new Set<string>();
    for (const [rank, candidate] of candidates.entries()) {
      const field: FieldKey = typeof candidate === 'string' ? { key: candidate } : candidate;
      const literal = foldKey(field.key);
      // The same key may be configured, or known in several languages.
      if (known.has(literal)) continue;
      known.add(literal);
      const path: KeyPath = { ...field, name, rank, literal, parts: field.key.split('.').map(foldKey) };
      for (const key of new Set([literal, path.parts[0] ?? literal]))
        pathsByKey.set(key, [...(pathsByKey.get(key) ?? []), path]);
      const names = [...(named.get(literal)?.names ?? []), name];
      named.set(literal, { names, key: field.key, literal });
    }
  }
  const folded = { pathsByKey, all: [...named.values()] };
  FOLDED.set(keys, folded);
  return folded;
}

const FOLDED = new WeakMap<FieldKeys, FoldedKeys>();

/** Finds the value of a key or a path of keys; `undefined` if it is empty, or is no value of the field. */
function find(
  entries: ReadonlyMap<string, FrontMatterEntry>,
  { key, when, literal, parts }: KeyPath,
): FieldValue | undefined {
  const entry = entries.get(literal);
  const isFilled = entry && textOf(entry.value) !== undefined;
  const found = isFilled ? entry : parts.length > 1 ? follow(entries, parts) : undefined;
  const text = textOf(found?.value);
  if (!found || text === undefined || (when && !when(text))) return undefined;
  const { value, offset, length, valuePlace = { offset, length } } = found;
  return { value, key, ...valuePlace };
}

function follow(
  entries: ReadonlyMap<string, FrontMatterEntry>,
  [first = '', ...rest]: readonly string[],
): FrontMatterEntry | undefined {
  const entry = entries.get(first);
  let value = entry?.value;
  for (const key of rest) value = value instanceof Map ? value.get(key) : undefined;
  if (!entry || value === undefined) return undefined;
  const { key, offset, length } = entry;
  return { key, value, offset, length };
}

/** Front matter by folded key, recursively. */
interface FoldedEntries {
  /** Entries by folded key; `key` is as written. */
  entries: Map<string, FrontMatterEntry>;
  problems: Problem[];
}

/** Folds a key: `Place of Work`, `place_of_work` and `place-of-work` are the same, and so are `Søknadsfrist` and `soknadsfrist`. */
export function foldKey(key: string): string {
  const folded = key.toLowerCase().replace(/[\s_-]/g, '');
  if (/^[\x20-\x7e]*$/.test(folded)) return folded;
  return folded
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
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
      if (loser === winner || describe(loser.value) === describe(winner.value)) continue;
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
