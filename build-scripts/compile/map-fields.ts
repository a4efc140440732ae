import type { Problem } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/shorten.js';
import type { FrontMatterEntry, FrontMatterValue } from '../front-matter/front-matter.js';
import { FIELD_KEYS, type FieldName } from './field-keys.js';

/** A field's value and where its key stands. */
export interface FieldValue {
  value: FrontMatterValue;
  /** UTF-16 code units of the file's text. */
  offset: number;
}

/** The fields of a posting, by our names for them. */
export interface MappedFields {
  fields: Map<FieldName, FieldValue>;
  problems: Problem[];
}

/** `Place of Work`, `place_of_work` and `place-of-work` are one key. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}

/** Finds each field under the first of its keys that has a value. */
export function mapFields(entries: readonly FrontMatterEntry[]): MappedFields {
  const { chosen, problems } = chooseSpellings(entries);
  const fields = new Map<FieldName, FieldValue>();
  for (const [name, keys] of Object.entries(FIELD_KEYS) as [FieldName, readonly string[]][]) {
    const entry = keys.map((key) => chosen.get(foldKey(key))).find((found) => found && hasValue(found.value));
    if (entry) fields.set(name, { value: entry.value, offset: entry.offset });
  }
  return { fields, problems };
}

/** Of several spellings of one key, the all-lower-case one wins, else the first; different values are a problem. */
function chooseSpellings(entries: readonly FrontMatterEntry[]): {
  chosen: Map<string, FrontMatterEntry>;
  problems: Problem[];
} {
  const spellings = new Map<string, FrontMatterEntry[]>();
  for (const entry of entries) {
    const folded = foldKey(entry.key);
    const known = spellings.get(folded);
    if (known) known.push(entry);
    else spellings.set(folded, [entry]);
  }
  const chosen = new Map<string, FrontMatterEntry>();
  const problems: Problem[] = [];
  for (const [folded, of] of spellings) {
    const winner = of.find(({ key }) => key === key.toLowerCase()) ?? of[0];
    if (!winner) continue;
    chosen.set(folded, winner);
    for (const loser of of) {
      if (describe(loser.value) === describe(winner.value)) continue;
      problems.push({
        rule: 'key-conflict',
        message: `‘${loser.key}’ says ${describe(loser.value)}, but ‘${winner.key}’ says ${describe(winner.value)}, and they are the same key. ‘${winner.key}’ counts; delete the other.`,
        offset: loser.offset,
      });
    }
  }
  return { chosen, problems };
}

/** The value as one line of text; lists are joined with commas, and of a map its `name` or `title` counts. */
export function textOf(value: FrontMatterValue | undefined): string | undefined {
  const text = listOf(value).join(', ');
  return text === '' ? undefined : text;
}

/** The value as texts: one for a string, one for each item of a list. */
export function listOf(value: FrontMatterValue | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => listOf(item));
  if (value instanceof Map) return listOf(value.get('name') ?? value.get('title'));
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [text];
}

function hasValue(value: FrontMatterValue): boolean {
  return listOf(value).length > 0;
}

function describe(value: FrontMatterValue): string {
  return value instanceof Map ? 'a group of values' : `“${shorten(textOf(value) ?? '')}”`;
}
