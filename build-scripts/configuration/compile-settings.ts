import type { CompileSettings } from '../compile/types.js';
import { foldStatus } from '../compile/fields/status-words.js';
import { applyTarget } from '../compile/fields/apply.js';
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
  fields,
  language,
  rules,
  shortcodes,
  states,
}: Configuration): Pick<
  CompileSettings,
  'apply' | 'country' | 'language' | 'shortcodes' | 'fieldKeys' | 'rules' | 'states'
> {
  return {
    shortcodes: registryOf(shortcodes ?? {}),
    ...(fields && { fieldKeys: withOwnKeys(fields) }),
    ...(apply !== undefined && { apply: applyTarget(apply) ?? apply }),
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
    ...(rules && { rules }),
    ...(states && {
      states: new Map(Object.entries(states).map(([word, meaning]) => [foldStatus(word), meaning])),
    }),
  };
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
