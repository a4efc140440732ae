/** What one can filter by, in the order shown. */
export const FACET_NAMES = ['team', 'location', 'remote', 'employment', 'language'] as const;

/** One thing one can filter by. */
export type FacetName = (typeof FACET_NAMES)[number];

/** The values chosen of each facet. A job fits a facet when it has one of them; a facet that is absent filters nothing. */
export type ChosenValues = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What the reader asks for, and nothing about how it is shown. */
export interface Criteria {
  /** As typed. */
  readonly query: string;
  readonly chosen: ChosenValues;
  /** The id of the opened job. */
  readonly job?: string;
}

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
