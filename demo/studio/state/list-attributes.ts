import { FACETS } from '../../../src/search/facets.js';
import { LANGUAGES } from './stage.js';
import type { Theme } from './theme.js';

/** An attribute of the list that the studio sets. */
export interface ListAttribute {
  readonly name: string;
  readonly label: string;
  /** Its values, the default first; any text if absent. */
  readonly values?: readonly string[];
  /** The default of a text, or an example. */
  readonly placeholder?: string;
}

const FACET_NAMES = FACETS.map(({ name }) => name);

/** The attributes that decide what a list shows. */
export const LIST_ATTRIBUTES: readonly ListAttribute[] = [
  { name: 'layout', label: 'Layout', values: ['rows', 'cards'] },
  { name: 'open-in', label: 'A posting opens', values: ['inline', 'dialog', 'page'] },
  { name: 'group-by', label: 'Groups', values: ['', ...FACET_NAMES] },
  { name: 'sort', label: 'Order', values: ['order', 'newest', 'closing', 'title'] },
  { name: 'facets', label: 'Facets', placeholder: FACET_NAMES.join(' ') },
  { name: 'preset', label: 'Only jobs with', placeholder: 'team=design&location=NO' },
  { name: 'page-size', label: 'Jobs before “Show more”', placeholder: '15' },
  { name: 'lang', label: 'Language', values: ['', ...Object.keys(LANGUAGES)] },
];

/** Whether a value, possibly from a link, is one of an attribute, and not its default. */
export function isAttribute(name: string, value: string): boolean {
  const attribute = LIST_ATTRIBUTES.find((known) => known.name === name);
  if (!attribute || value === '' || value.length > 200) return false;
  return attribute.values ? attribute.values.indexOf(value) > 0 : value !== attribute.placeholder;
}

/** Returns the theme with a changed attribute of the list; its default removes it. */
export function withAttribute(theme: Theme, name: string, value: string): Theme {
  const { [name]: _, ...others } = theme.attributes;
  return { ...theme, attributes: isAttribute(name, value) ? { ...others, [name]: value } : others };
}
