import { FACET_NAMES, type ChosenValues, type Criteria, type FacetName } from './criteria.js';

/** Asks for everything. */
export const NO_CRITERIA: Criteria = { query: '', chosen: {} };

/** Whether anything is searched for or chosen. */
export function isFiltered(criteria: Criteria): boolean {
  return criteria.query.trim() !== '' || FACET_NAMES.some((name) => criteria.chosen[name]?.length);
}

/** The choices with one value chosen, or no longer chosen. */
export function toggleValue(chosen: ChosenValues, name: FacetName, value: string): ChosenValues {
  const before = chosen[name] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...chosen, [name]: after };
}
