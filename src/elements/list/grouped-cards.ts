import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { FacetName } from '../../search/criteria.js';
import { groupJobs } from '../../search/group-jobs.js';
import { choiceLabel, sortValues } from './facet-labels.js';
import { heading } from '../shared/heading.js';
import { jobCards } from './job-cards.js';
import type { ListModel } from './list-content.js';

/** Cards under headings. The groups stand as the facet's choices do; what has none stands last, with what is “other”. */
export function groupedCards(model: ListModel, name: FacetName): TemplateResult {
  const { locale, headingLevel, shown } = model;
  const groups = groupJobs(model.jobs, name);
  const inOrder = sortValues(
    name,
    groups.flatMap(({ value }) => value ?? []),
    locale,
  );
  const rest = groups.filter(({ value }) => !value || value.value === 'OTHER').flatMap(({ jobs }) => jobs);
  const labeled = [
    ...inOrder
      .filter(({ value }) => value !== 'OTHER')
      .map((value) => ({
        label: choiceLabel(name, value, locale),
        group: groups.find((group) => group.value === value),
      })),
    { label: msg('Other', { id: 'otherEmployment' }), group: { jobs: rest, lang: undefined } },
  ];
  let left = shown;
  return html`${labeled.map(({ label, group }) => {
    const inGroup = group?.jobs.slice(0, left) ?? [];
    left -= inGroup.length;
    const lang = group && 'value' in group && group.value?.label ? group.lang : undefined;
    return inGroup.length > 0
      ? html`${heading(headingLevel, html`<bdi>${label}</bdi>`, lang, false, 'group-title')}
        ${jobCards(inGroup, Math.min(6, headingLevel + 1), model)}`
      : undefined;
  })}`;
}
