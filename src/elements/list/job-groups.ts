import { msg } from '@lit/localize';
import type { JobSummary } from '../../posting/job-posting.js';
import { type FacetDefinition, groupJobs } from '../../search/facets.js';
import type { InterfaceLanguage } from '../../posting/languages.js';
import { optionLabel, sortValues } from './facet-labels.js';

/** Jobs under one heading. */
export interface LabeledGroup {
  readonly label: string;
  /** Language of the label, where the postings wrote it. */
  readonly lang: string | undefined;
  readonly jobs: readonly JobSummary[];
}

/** Jobs by their first value of a facet, sorted as the facet's options are; jobs without a value come last, as “other”. */
export function labeledGroups(
  jobs: readonly JobSummary[],
  facet: FacetDefinition,
  locale: InterfaceLanguage,
): readonly LabeledGroup[] {
  const groups = groupJobs(jobs, facet);
  const isOther = (code: string | undefined) => code === undefined || code === 'OTHER';
  const values = groups.flatMap(({ value }) => (value && !isOther(value.value) ? value : []));
  const labeled = sortValues(facet, values, locale).flatMap((value) => {
    const group = groups.find((one) => one.value === value);
    const lang = value.label === undefined ? undefined : group?.lang;
    return group ? { label: optionLabel(facet.name, value, locale), lang, jobs: group.jobs } : [];
  });
  const others = groups.filter(({ value }) => isOther(value?.value)).flatMap((group) => group.jobs);
  return [...labeled, { label: msg('Other', { id: 'otherEmployment' }), lang: undefined, jobs: others }].filter(
    (group) => group.jobs.length > 0,
  );
}
