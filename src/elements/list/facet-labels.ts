import { msg } from '@lit/localize';
import type { FacetName } from '../../search/criteria.js';
import type { FacetValue } from '../../search/facets.js';
import { compareTexts, countryName, languageName } from '../../localization/format.js';
import type { InterfaceLanguage } from '../../posting/languages.js';

/** The name of a facet. */
export function facetLabel(name: FacetName): string {
  switch (name) {
    case 'team':
      return msg('Team', { id: 'team' });
    case 'location':
      return msg('Location', { id: 'location' });
    case 'remote':
      return msg('Remote work', { id: 'workplace' });
    case 'employment':
      return msg('Type', { id: 'employment' });
    case 'language':
      return msg('Language', { id: 'language' });
  }
}

/** The name of an option of a facet. */
export function choiceLabel(name: FacetName, choice: FacetValue, locale: InterfaceLanguage): string {
  if (choice.label !== undefined) return choice.label;
  if (name === 'location') return countryName(locale, choice.value);
  if (name === 'language') return languageName(locale, choice.value);
  return codeLabel(choice.value);
}

/** Values in the order of the menu: countries before towns, names by the alphabet, codes of a fixed set as they are. */
export function sortValues<Value extends FacetValue>(
  name: FacetName,
  values: readonly Value[],
  locale: InterfaceLanguage,
): readonly Value[] {
  if (name === 'remote' || name === 'employment') return values;
  return values
    .map((value) => ({ value, label: choiceLabel(name, value, locale) }))
    .sort(
      (one, other) =>
        Number(one.value.label !== undefined) - Number(other.value.label !== undefined) ||
        compareTexts(locale, one.label, other.label),
    )
    .map(({ value }) => value);
}

function codeLabel(code: string): string {
  switch (code) {
    case 'remote':
      return msg('Remote', { id: 'remote' });
    case 'hybrid':
      return msg('Hybrid', { id: 'hybrid' });
    case 'onsite':
      return msg('On site', { id: 'onSite' });
    case 'FULL_TIME':
      return msg('Full time', { id: 'fullTime' });
    case 'PART_TIME':
      return msg('Part time', { id: 'partTime' });
    case 'CONTRACTOR':
      return msg('Contract', { id: 'contract' });
    case 'TEMPORARY':
      return msg('Temporary', { id: 'temporary' });
    case 'INTERN':
      return msg('Internship', { id: 'internship' });
    case 'VOLUNTEER':
      return msg('Voluntary', { id: 'volunteer' });
    case 'PER_DIEM':
      return msg('By the day', { id: 'perDiem' });
    default:
      return msg('Other', { id: 'otherEmployment' });
  }
}
