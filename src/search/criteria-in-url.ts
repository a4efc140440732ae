import { FACET_NAMES, type ChosenValues, type Criteria, type FacetName } from './criteria.js';

/** Longer queries are cut: nobody types them, and a link can be made to hold anything. */
const LONGEST_QUERY = 200;

/** What a job is called by: its id, and perhaps a language. Anything else in a URL is no job. */
const JOB_REFERENCE = /^[a-z0-9-]{1,100}(\.[a-z0-9-]{2,35})?$/i;

/**
 * Reads criteria from a query string: `q`, the facets by name (repeated for several values) and `job`
 * (an id, or an id, a period and a language).
 *
 * @param prefix stands before each name, so that two lists can share a URL
 */
export function readCriteria(search: string, prefix = ''): Criteria {
  const parameters = new URLSearchParams(search);
  const chosen: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of FACET_NAMES) {
    const values = parameters.getAll(prefix + name).filter(Boolean);
    if (values.length > 0) chosen[name] = [...new Set(values)];
  }
  const job = parameters.get(`${prefix}job`) ?? '';
  return {
    query: (parameters.get(`${prefix}q`) ?? '').slice(0, LONGEST_QUERY),
    chosen,
    ...(JOB_REFERENCE.test(job) && { job }),
  };
}

/**
 * Reads what a page narrows a list to for good, written as in the URL. A page may write text with capitals, as it is
 * read.
 */
export function readPreset(preset: string): Criteria {
  const { query, chosen } = readCriteria(preset);
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
export function writeCriteria(search: string, criteria: Criteria, prefix = ''): string {
  const written = new URLSearchParams();
  const query = criteria.query.trim();
  if (query !== '') written.set(`${prefix}q`, query);
  for (const name of FACET_NAMES) {
    for (const value of criteria.chosen[name] ?? []) written.append(prefix + name, value);
  }
  if (criteria.job !== undefined) written.set(`${prefix}job`, criteria.job);

  const own = new Set(['q', ...FACET_NAMES, 'job'].map((name) => prefix + name));
  const foreign = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && ![...new URLSearchParams(pair).keys()].some((name) => own.has(name)));
  return [...foreign, ...(written.size > 0 ? [written.toString()] : [])].join('&');
}
