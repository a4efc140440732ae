import { FACETS, type FacetDefinition } from './facets.js';

/** Selected values by facet. A job matches a facet when it has one of them; a facet that is absent filters nothing. */
export type ChosenValues = Readonly<Record<string, readonly string[]>>;

/** What the reader asks for, and nothing about how it is shown. */
export interface Criteria {
  /** As typed. */
  readonly query: string;
  readonly chosen: ChosenValues;
  /** Slug of the opened job: its id, and after a period the language where it is not the reader's own. */
  readonly job?: string;
}

/** Matches every job. */
export const NO_CRITERIA: Criteria = { query: '', chosen: {} };

/** Maximum length of a query, in characters: a link may contain one of any length. */
const LONGEST_QUERY = 200;

/** A slug of a job: its id, and perhaps a language. Anything else in a URL is no job. */
const JOB_SLUG = /^[a-z0-9-]{1,100}(\.[a-z0-9-]{2,35})?$/i;

/** Whether anything is searched for or selected. */
export function isFiltered({ query, chosen }: Criteria): boolean {
  return query.trim() !== '' || Object.values(chosen).some((values) => values.length > 0);
}

/** The selection with one value selected, or deselected. */
export function toggleValue(chosen: ChosenValues, name: string, value: string): ChosenValues {
  const before = chosen[name] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...chosen, [name]: after };
}

/**
 * Reads criteria from a query string: `q`, the facets by name (repeated for several values) and `job`
 * (an id, or an id, a period and a language).
 *
 * @param prefix prefix of each name, so that two lists can share a URL
 */
export function readCriteria(search: string, prefix = '', facets: readonly FacetDefinition[] = FACETS): Criteria {
  const parameters = new URLSearchParams(search);
  const chosen: Record<string, readonly string[]> = {};
  for (const { name } of facets) {
    const values = parameters.getAll(prefix + name).filter(Boolean);
    if (values.length > 0) chosen[name] = [...new Set(values)];
  }
  const job = parameters.get(`${prefix}job`) ?? '';
  return {
    query: (parameters.get(`${prefix}q`) ?? '').slice(0, LONGEST_QUERY),
    chosen,
    ...(JOB_SLUG.test(job) && { job }),
  };
}

/** Reads the permanent filter of a list, in URL query syntax. Text is matched without regard to case. */
export function readPreset(preset: string, facets: readonly FacetDefinition[] = FACETS): Criteria {
  const { query, chosen } = readCriteria(preset, '', facets);
  const either = Object.entries(chosen).map(([name, values]) => [
    name,
    values.flatMap((value) => [value, value.toLowerCase()]),
  ]);
  return { query, chosen: Object.fromEntries(either) as ChosenValues };
}

/**
 * The query string with the criteria in it. What belongs to the page or to another list is kept to the letter, in its
 * order: `?flag` does not become `?flag=`.
 *
 * @returns without the question mark
 */
export function writeCriteria(
  search: string,
  criteria: Criteria,
  prefix = '',
  facets: readonly FacetDefinition[] = FACETS,
): string {
  const written = new URLSearchParams();
  const query = criteria.query.trim();
  if (query !== '') written.set(`${prefix}q`, query);
  for (const { name } of facets) {
    for (const value of criteria.chosen[name] ?? []) written.append(prefix + name, value);
  }
  if (criteria.job !== undefined) written.set(`${prefix}job`, criteria.job);

  const own = new Set(['q', ...facets.map(({ name }) => name), 'job'].map((name) => prefix + name));
  const foreign = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && ![...new URLSearchParams(pair).keys()].some((name) => own.has(name)));
  return [...foreign, ...(written.size > 0 ? [written.toString()] : [])].join('&');
}
