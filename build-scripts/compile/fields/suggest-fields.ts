import type { ConfigurableName } from '../../diagnostics/diagnostic.js';
import { textOf } from '../front-matter/front-matter-text.js';
import { readsAsDate } from './date.js';
import { readsAsEmployment } from './employment.js';
import type { FieldName } from './field-keys.js';
import { foldKey, type MappedFields } from './map-fields.js';

/** A longer value is prose. */
const LONGEST_VALUE = 100;

/** By which keys and values a field is recognized that the default keys do not find. */
const SIGNS: readonly { field: FieldName; key: RegExp; isValue: (text: string) => boolean }[] = [
  { field: 'title', key: /title|titel|titt?el|name|role|rubrik|stell|post/, isValue: isName },
  { field: 'closes', key: /clos|dead|expir|until|end|frist|sista|slut|ferm|limit/, isValue: readsAsDate },
  { field: 'apply', key: /appl|url|link|mail|contact|form|bewerb|s[oø]k|candidat|postul/, isValue: isAddress },
  { field: 'salary', key: /pay|salar|wage|compens|gehalt|lon|remun|bounty|budget/, isValue: (text) => /\d/.test(text) },
  { field: 'employmentType', key: /./, isValue: (text) => isName(text) && readsAsEmployment(text) },
  { field: 'location', key: /loca|place|city|office|ort$|stad|sted|lieu|ville/, isValue: isName },
];

/** The keys of a posting that may hold a field that it lacks, for the configuration. */
export function suggestFields({ unknown, fields }: Pick<MappedFields, 'unknown' | 'fields'>): ConfigurableName[] {
  const missing = SIGNS.filter(({ field }) => !fields.has(field));
  return unknown.flatMap(({ key, value }): ConfigurableName[] => {
    const text = textOf(value);
    if (text === undefined || text.length > LONGEST_VALUE || value instanceof Map) return [];
    const folded = foldKey(key);
    const sign = missing.find((each) => each.key.test(folded) && each.isValue(text));
    return sign ? [{ group: 'fields', name: key, field: sign.field }] : [];
  });
}

function isName(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !/^(?:true|false)$|[/@]|\.\w{2,4}$/i.test(text);
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$|^[^\s@]+@[^\s@]+$/i.test(text);
}
