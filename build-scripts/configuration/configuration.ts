import type { Organization } from '../../src/posting/job-bundle.js';
import type { FacetSetting } from '../compile/fields/facets.js';
import type { FieldName } from '../compile/fields/field-keys.js';
import type { StatusMeaning } from '../compile/fields/status-words.js';
import type { RuleLevels } from '../diagnostics/rule-levels.js';
import type { ShortcodeSetting } from '../compile/shortcodes/configured-shortcode.js';

export { html } from '../compile/shortcodes/html.js';

/**
 * The contents of `careers-widget.config.json` or `careers-widget.config.mjs`. Every key is optional; flags of the command
 * line take precedence.
 */
export interface Configuration {
  /** Whose jobs these are; `url` is `https:` or `http:`. */
  organization?: Organization;
  /** The IANA name of the time zone in which a deadline’s day ends, such as `Europe/Oslo`. Default: UTC. */
  timeZone?: string;
  /** The country of places for which a posting names none: ISO 3166-1 alpha-2, such as `NO`. */
  country?: string;
  /** The language of postings that declare none and whose text does not show it: a BCP 47 tag such as `sv`. Default: `en`. */
  language?: string;
  /** Where to apply, for postings that do not say: a URL, or an email address. */
  apply?: string;
  /** What relative links resolve against: an absolute `https:` or `http:` URL. */
  baseUrl?: string;
  /**
   * Additional front matter keys of fields, in order of precedence, before the built-in ones. A key can be a path
   * (`params.job.title`); case, spaces, `_` and `-` are ignored.
   */
  fields?: Readonly<Partial<Record<FieldName, string | readonly string[]>>>;
  /**
   * Facets by name: filters and facts of other front matter keys. Of the built-in `team`, only `values` can be set, to
   * declare teams equal.
   */
  facets?: Readonly<Record<string, FacetSetting>>;
  /** The levels of rules. Those that protect the bundle cannot be changed. */
  rules?: RuleLevels;
  /** Custom shortcodes, by name: the name of a built-in shortcode, a template, or (in `.mjs`) a function. */
  shortcodes?: Readonly<Record<string, ShortcodeSetting>>;
  /** Additional values of `status` and `state`, with their meanings; case is ignored. */
  states?: Readonly<Record<string, StatusMeaning>>;
}

/** Returns the configuration unchanged; gives editors its type in `.mjs` files. */
export function defineConfiguration(configuration: Configuration): Configuration {
  return configuration;
}
