import type { Organization } from '../../src/posting/job-bundle.js';
import type { FieldName } from '../compile/fields/field-keys.js';
import type { StatusMeaning } from '../compile/fields/status.js';
import type { RuleLevels } from '../diagnostics/rule-levels.js';
import type { ShortcodeSetting } from '../compile/shortcodes/custom.js';

export { html } from '../compile/shortcodes/html.js';

/**
 * What `careers-widget.config.json` or `careers-widget.config.mjs` may say. All of it is optional, and a flag of the
 * command line that says the same wins.
 */
export interface Configuration {
  /** Whose jobs these are; `url` is `https:` or `http:`. */
  organization?: Organization;
  /** The IANA name of the time zone in which a deadline’s day ends, such as `Europe/Oslo`. UTC unless told. */
  timeZone?: string;
  /** The country of places for which a posting names none: ISO 3166-1 alpha-2, such as `NO`. */
  country?: string;
  /** What relative links resolve against: an absolute `https:` or `http:` URL. */
  baseUrl?: string;
  /**
   * Under which keys of the front matter fields are found besides the usual ones: before those, in this order. A key may
   * be a path (`params.job.title`); case, spaces, `_` and `-` do not count.
   */
  fields?: Readonly<Partial<Record<FieldName, string | readonly string[]>>>;
  /** The levels of rules. Those that keep the bundle safe cannot be changed. */
  rules?: RuleLevels;
  /** Shortcodes of your own, by name: another name for a built-in, a template, or (in `.mjs`) a function. */
  shortcodes?: Readonly<Record<string, ShortcodeSetting>>;
  /** What words of `status` and `state` mean, besides the usual ones; case does not count. */
  states?: Readonly<Record<string, StatusMeaning>>;
}

/** Returns the configuration as it is: for authors of `.mjs` files, whose editor then knows the keys. */
export function defineConfiguration(configuration: Configuration): Configuration {
  return configuration;
}
