import { msg } from '@lit/localize';
import { compareTexts, countryName, languageName } from '../../localization/format.js';
import { bestText } from '../../posting/languages.js';
import type { JobSummary } from '../../posting/job-posting.js';
import {
  groupJobs,
  type FacetDefinition,
  type FacetDescription,
  type FacetName,
  type FacetValue,
} from '../../search/facets.js';
import { employmentName, workplaceName } from '../shared/code-names.js';

interface FacetLabels {
  /** The name of the facet. */
  readonly name: () => string;
  /** The name of a value that is a code; without it, the code is shown as it is. */
  readonly code?: (code: string, locale: string) => string;
}

/** Jobs under one heading. */
export interface LabeledGroup {
  readonly label: string;
  /** Language of the label, where the postings wrote it. */
  readonly lang: string | undefined;
  readonly jobs: readonly JobSummary[];
}

/** The labels of each built-in facet. */
const LABELS: Readonly<Record<FacetName, FacetLabels>> = {
  team: { name: () => msg('Team', { id: 'team' }) },
  location: { name: () => msg('Location', { id: 'location' }), code: (code, locale) => countryName(locale, code) },
  workplace: { name: () => msg('Workplace', { id: 'workplace' }), code: workplaceName },
  employment: { name: () => msg('Job type', { id: 'employment' }), code: employmentName },
  language: { name: () => msg('Language', { id: 'language' }), code: (code, locale) => languageName(locale, code) },
};

/** The name of a facet. */
export function facetLabel({ name, label = {} }: FacetDescription, locale: string): string {
  return labels(name)?.name() ?? bestText(label, locale)?.text ?? name;
}

/** The name of an option of a facet. */
export function optionLabel(name: string, { value, label }: FacetValue, locale: string): string {
  return label ?? labels(name)?.code?.(value, locale) ?? value;
}

/**
 * Values in the order of the menu: that of the configuration, then codes before the postings' own words, then by label, and
 * after each value those that are part of it; a fixed set of codes as it is.
 */
export function sortValues<Value extends FacetValue>(
  { name, isSorted, order = [] }: FacetDescription,
  values: readonly Value[],
  locale: string,
): readonly Value[] {
  if (!isSorted) return values;
  const rank = ({ value }: Value) => order.indexOf(value) + 1 || Infinity;
  const sorted = values
    .map((value) => ({ value, rank: rank(value), label: optionLabel(name, value, locale) }))
    .sort(
      (one, other) =>
        (one.rank === other.rank ? 0 : one.rank - other.rank) ||
        Number(one.value.label !== undefined) - Number(other.value.label !== undefined) ||
        compareTexts(locale, one.label, other.label),
    )
    .map(({ value }) => value);
  const parts = new Map<string, Value[]>(sorted.map(({ value }) => [value, []]));
  const whole = sorted.filter((value) => !parts.get(value.parent ?? '')?.push(value));
  return whole.flatMap((value) => [value, ...(parts.get(value.value) ?? [])]);
}

/** Jobs by their first value of a facet, sorted as the facet's options are; jobs without a value come last, as “other”. */
export function labeledGroups(
  jobs: readonly JobSummary[],
  facet: FacetDefinition,
  reader: string,
  locale: string,
): readonly LabeledGroup[] {
  const groups = groupJobs(jobs, facet, reader);
  const isOther = (code: string | undefined) => code === undefined || code === 'OTHER';
  const values = groups.flatMap(({ value }) => (value && !isOther(value.value) ? value : []));
  const labeled = sortValues(facet, values, locale).flatMap((value) => {
    const group = groups.find((one) => one.value === value);
    return group ? { label: optionLabel(facet.name, value, locale), lang: value.lang, jobs: group.jobs } : [];
  });
  const others = groups.filter(({ value }) => isOther(value?.value)).flatMap((group) => group.jobs);
  return [...labeled, { label: msg('Other', { id: 'otherEmployment' }), lang: undefined, jobs: others }].filter(
    (group) => group.jobs.length > 0,
  );
}

function labels(name: string): FacetLabels | undefined {
  return Object.hasOwn(LABELS, name) ? LABELS[name as FacetName] : undefined;
}
