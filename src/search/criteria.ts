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
  /** The opened job: its id, and after a period the language where it is not the reader's own. */
  readonly job?: string;
}
