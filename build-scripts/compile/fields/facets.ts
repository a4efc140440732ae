import { foldText } from '../../../src/posting/fold-text.js';
import type { BundleFacet } from '../../../src/posting/job-bundle.js';
import type { JobFacetValue } from '../../../src/posting/job-posting.js';
import { listOf } from '../front-matter/front-matter-text.js';
import type { FieldValue } from './field-value.js';

/** A facet of the configuration: one of its own, or `team`, whose values it declares equal. */
export interface FacetSetting {
  /** Front matter keys, in order of precedence. Default: the name of the facet. */
  readonly keys?: string | readonly string[];
  /** Its label: one for all languages, or by language. */
  readonly label?: string | Readonly<Record<string, string>>;
  /** Values that come first, in this order. The texts of a list are the same value, such as in several languages. */
  readonly values?: readonly (string | readonly string[])[];
}

/** The facets of the configuration. */
export interface FacetRules {
  /** Those of its own, as the bundle lists them. */
  readonly own: readonly BundleFacet[];
  /** By facet, the id of each listed value by its folded text. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Converts the facets of a configuration.
 *
 * @param language of labels that have no other
 */
export function facetRules(settings: Readonly<Record<string, FacetSetting>>, language: string): FacetRules {
  const groups = Object.entries(settings).map(
    ([id, { values = [] }]) => [id, values.map((texts) => [texts].flat())] as const,
  );
  return {
    own: Object.entries(settings).flatMap(([id, { label, values = [] }]) => {
      if (label === undefined) return [];
      const order = values.map((texts) => idOf([texts].flat()[0] ?? ''));
      return {
        id,
        label: typeof label === 'string' ? { [language]: label } : { ...label },
        ...(order.length > 0 && { order }),
      };
    }),
    ids: new Map(
      groups.map(([id, lists]) => [
        id,
        new Map(lists.flatMap((texts) => texts.map((text) => [foldText(text.trim()), idOf(texts[0] ?? '')] as const))),
      ]),
    ),
  };
}

/**
 * Reads the values of the facets.
 *
 * @returns `undefined` if there are none
 */
export function readFacets(
  fields: ReadonlyMap<string, FieldValue>,
  team: string | undefined,
  { own, ids }: FacetRules,
): Record<string, JobFacetValue[]> | undefined {
  const facets = own.map(({ id }): [string, JobFacetValue[]] => {
    const values = new Map(
      listOf(fields.get(`facets.${id}`)?.value).map((text) => {
        const value = { id: ids.get(id)?.get(foldText(text)) ?? idOf(text), text };
        return [value.id, value] as const;
      }),
    );
    return [id, [...values.values()]];
  });
  const teamId = team === undefined ? undefined : ids.get('team')?.get(foldText(team));
  if (team !== undefined && teamId !== undefined) facets.push(['team', [{ id: teamId, text: team }]]);
  const filled = facets.filter(([, values]) => values.length > 0);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

function idOf(text: string): string {
  return text.trim().toLowerCase();
}
