import type { CompileSettings } from '../compile/types.js';
import { foldStatus } from '../compile/fields/status-words.js';
import { applyTarget } from '../compile/fields/apply.js';
import { facetRules } from '../compile/fields/facets.js';
import { withOwnKeys } from '../compile/fields/field-keys.js';
import { configuredShortcode } from '../compile/shortcodes/configured-shortcode.js';
import { BUILT_IN_SHORTCODES } from '../compile/shortcodes/registry.js';
import type { ShortcodeRegistry } from '../compile/shortcodes/shortcode.js';
import type { Configuration } from './configuration.js';
import { ConfigurationError } from './load-configuration.js';

/**
 * The compiler's settings in the configuration, except those that flags override.
 *
 * @throws ConfigurationError when the setting of a shortcode is invalid
 */
export function compileSettingsOf({
  apply,
  country,
  facets,
  fields,
  language,
  rules,
  shortcodes,
  states,
}: Configuration): Pick<
  CompileSettings,
  'apply' | 'country' | 'facets' | 'language' | 'shortcodes' | 'fieldKeys' | 'rules' | 'states'
> {
  return {
    shortcodes: registryOf(shortcodes ?? {}),
    ...((fields ?? facets) && { fieldKeys: withOwnKeys(fields ?? {}, facetKeys(facets)) }),
    ...(facets && { facets: facetRules(facets, language ?? 'en') }),
    ...(apply !== undefined && { apply: applyTarget(apply) ?? apply }),
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
    ...(rules && { rules }),
    ...(states && {
      states: new Map(Object.entries(states).map(([word, meaning]) => [foldStatus(word), meaning])),
    }),
  };
}

/** The front matter keys of each facet. */
function facetKeys(facets: Configuration['facets'] = {}): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    Object.entries(facets).flatMap(([id, { label, keys = id }]) => (label === undefined ? [] : [[id, keys]])),
  );
}

function registryOf(settings: NonNullable<Configuration['shortcodes']>): ShortcodeRegistry {
  try {
    const own = Object.entries(settings).map(
      ([name, setting]) => [name, configuredShortcode(name, setting, BUILT_IN_SHORTCODES)] as const,
    );
    return new Map([...BUILT_IN_SHORTCODES, ...own]);
  } catch (error) {
    throw new ConfigurationError(error instanceof Error ? error.message : String(error));
  }
}
