import { msg } from '@lit/localize';
import type { FacetName } from '../finding/criteria.js';
import type { FacetChoice } from '../finding/facets.js';
import { compareTexts } from '../localization/compare-texts.js';
import { countryName } from '../localization/country-name.js';
import { languageName } from '../localization/language-name.js';
import type { InterfaceLocale } from '../localization/interface-locale.js';

/** What a choice of a facet is called. */
export function choiceLabel(name: FacetName, choice: FacetChoice, locale: InterfaceLocale): string {
  if (choice.label !== undefined) return choice.label;
  if (name === 'location') return countryName(locale, choice.value);
  if (name === 'language') return languageName(locale, choice.value);
  return codeLabel(choice.value);
}

/** The choices as a reader looks for them: countries before towns, names by the alphabet, ways to work as they are. */
export function sortChoices(
  name: FacetName,
  choices: readonly FacetChoice[],
  locale: InterfaceLocale,
): readonly FacetChoice[] {
  if (name === 'remote' || name === 'employment') return choices;
  return [...choices].sort(
    (one, other) =>
      Number(one.label !== undefined) - Number(other.label !== undefined) ||
      compareTexts(locale, choiceLabel(name, one, locale), choiceLabel(name, other, locale)),
  );
}

function codeLabel(code: string): string {
  switch (code) {
    case 'remote':
      return msg('Remote');
    case 'hybrid':
      return msg('Hybrid');
    case 'onsite':
      return msg('On site');
    case 'FULL_TIME':
      return msg('Full time');
    case 'PART_TIME':
      return msg('Part time');
    case 'CONTRACTOR':
      return msg('Contract');
    case 'TEMPORARY':
      return msg('Temporary');
    case 'INTERN':
      return msg('Internship');
    case 'VOLUNTEER':
      return msg('Voluntary');
    case 'PER_DIEM':
      return msg('By the day');
    default:
      return msg('Other');
  }
}
