import { foldText } from '../../src/posting/fold-text.js';
import { BUILT_IN_FACETS, isFacetId } from '../../src/posting/job-bundle.js';
import { isCountryCode } from '../compile/places/countries.js';
import { applyTarget } from '../compile/fields/apply.js';
import { FIELD_NAMES } from '../compile/fields/field-keys.js';
import { languageTag } from '../compile/fields/language.js';
import { STATUS_MEANINGS } from '../compile/fields/status-words.js';
import { RULE_SETTINGS } from '../diagnostics/rule-levels.js';
import { isFixedRule, RULE_IDS, type RuleId } from '../diagnostics/rules/rules.js';
import type { Configuration } from './configuration.js';
import { ConfigurationChecker, join } from './configuration-checker.js';

/** Hugo's grammar of names. */
const SHORTCODE_NAME = /^[\p{L}\p{Nd}_][\p{L}\p{Nd}_./-]*$/u;
/** The path of the configuration itself. */
const TOP = '';

/** The check of each top-level key. */
const CHECKS: Readonly<Record<keyof Configuration, (checker: ConfigurationChecker, value: unknown) => void>> = {
  organization: checkOrganization,
  timeZone: checkTimeZone,
  country: checkCountry,
  language: (checker, value) => checkLanguage(checker, value),
  apply: checkApply,
  baseUrl: (checker, value) => checker.isUrl('baseUrl', value),
  fields: checkFields,
  facets: checkFacets,
  rules: checkRules,
  shortcodes: checkShortcodes,
  states: checkStates,
};

/**
 * Validates a configuration.
 *
 * @returns the configuration, if valid, and every fault: sentences that start with the path of the key
 */
export function checkConfiguration(value: unknown): { configuration: Configuration; faults: string[] } {
  const checker = new ConfigurationChecker();
  if (!checker.isGroup('The configuration', value, 'an object, { … }')) {
    return { configuration: {}, faults: checker.faults };
  }
  for (const key of checker.knownKeys(TOP, value, Object.keys(CHECKS), 'key')) {
    // In .mjs a key may be undefined, as in `timeZone: process.env.TZ`.
    if (value[key] !== undefined) CHECKS[key as keyof Configuration](checker, value[key]);
  }
  return { configuration: value as Configuration, faults: checker.faults };
}

function checkOrganization(checker: ConfigurationChecker, value: unknown): void {
  const path = 'organization';
  if (!checker.isGroup(path, value, 'an object such as { "name": "Kvernsund" }')) return;
  checker.knownKeys(path, value, ['name', 'url'], 'key');
  checker.isText('organization.name', value['name'], 'the organization’s name');
  if (value['url'] !== undefined) checker.isUrl('organization.url', value['url']);
}

function checkTimeZone(checker: ConfigurationChecker, value: unknown): void {
  try {
    if (typeof value === 'string' && new Intl.DateTimeFormat('en', { timeZone: value })) return;
  } catch {
    // Reported below, like any other value.
  }
  checker.complain('timeZone', value, 'an IANA time zone such as "Europe/Oslo"');
}

function checkCountry(checker: ConfigurationChecker, value: unknown): void {
  if (typeof value === 'string' && isCountryCode(value)) return;
  checker.complain('country', value, 'an ISO 3166-1 alpha-2 country code such as "NO"');
}

function checkLanguage(checker: ConfigurationChecker, value: unknown, path = 'language'): void {
  if (typeof value === 'string' && languageTag(value)?.toLowerCase() === value.toLowerCase()) return;
  checker.complain(path, value, 'a BCP 47 language tag such as "sv"');
}

function checkApply(checker: ConfigurationChecker, value: unknown): void {
  if (typeof value === 'string' && !/\s/.test(value) && applyTarget(value) !== undefined) return;
  checker.complain('apply', value, 'a URL such as "https://kvernsund.example/apply", or an email address');
}

function checkFields(checker: ConfigurationChecker, value: unknown): void {
  if (!checker.isGroup('fields', value, 'an object such as { "team": ["crew", "params.crew"] }')) return;
  for (const name of checker.knownKeys('fields', value, FIELD_NAMES, 'field')) {
    const keys = Array.isArray(value[name]) ? (value[name] as unknown[]) : [value[name]];
    keys.forEach((key, index) => {
      const path = Array.isArray(value[name]) ? `fields.${name}[${index}]` : `fields.${name}`;
      checker.isText(path, key, 'a key of the front matter, or a list of keys, such as "crew" or "params.crew"');
    });
  }
}

function checkFacets(checker: ConfigurationChecker, value: unknown): void {
  if (!checker.isGroup('facets', value, 'an object such as { "seniority": { "label": "Seniority" } }')) return;
  for (const [id, setting] of Object.entries(value)) {
    const path = join('facets', id);
    const isTeam = id === 'team';
    if (!isTeam && !isFacetId(id)) {
      checker.faults.push(
        `${path} is not a valid name of a facet. Use lowercase letters, digits and hyphens, and none of ${BUILT_IN_FACETS.join(', ')}, job and q.`,
      );
      continue;
    }
    if (!checker.isGroup(path, setting, 'an object such as { "label": "Seniority" }')) continue;
    checker.knownKeys(path, setting, isTeam ? ['values'] : ['keys', 'label', 'values'], 'key');
    const { keys, label, values } = setting;
    if (!isTeam) checkLabel(checker, `${path}.label`, label);
    if (keys !== undefined) {
      for (const key of [keys].flat())
        checker.isText(`${path}.keys`, key, 'a key of the front matter, or a list of keys');
    }
    if (values !== undefined) checkFacetValues(checker, `${path}.values`, values);
  }
}

function checkLabel(checker: ConfigurationChecker, path: string, label: unknown): void {
  const allowed = 'a text, or texts by language such as { "en": "Seniority", "sv": "Nivå" }';
  if (typeof label === 'string') checker.isText(path, label, allowed);
  else if (checker.isGroup(path, label, allowed)) {
    if (Object.keys(label).length === 0) checker.complain(path, label, allowed);
    for (const [lang, text] of Object.entries(label)) {
      checkLanguage(checker, lang, join(path, lang));
      checker.isText(join(path, lang), text, 'a text');
    }
  }
}

/** Checks that no text is listed for two values. */
function checkFacetValues(checker: ConfigurationChecker, path: string, values: unknown): void {
  const allowed = 'a list such as ["Junior", ["Senior", "Erfaren"]]';
  if (!Array.isArray(values)) {
    checker.complain(path, values, allowed);
    return;
  }
  const known = new Set<string>();
  for (const text of values.flat() as unknown[]) {
    if (!checker.isText(path, text, allowed)) continue;
    const folded = foldText(text.trim());
    if (known.has(folded)) checker.faults.push(`${path} has “${text}” twice. Remove one of them.`);
    known.add(folded);
  }
}

function checkRules(checker: ConfigurationChecker, value: unknown): void {
  if (!checker.isGroup('rules', value, 'an object such as { "no-pay-range": "warning" }')) return;
  for (const rule of checker.knownKeys('rules', value, RULE_IDS, 'rule')) {
    const path = join('rules', rule);
    if (!checker.isOneOf(path, value[rule], RULE_SETTINGS)) continue;
    if (isFixedRule(rule as RuleId) && value[rule] !== 'error') {
      checker.faults.push(
        `${path} protects the bundle and is always an error. Remove the line and fix what the rule reports.`,
      );
    }
  }
}

function checkShortcodes(checker: ConfigurationChecker, value: unknown): void {
  if (!checker.isGroup('shortcodes', value, 'an object such as { "lead": "ingress" }')) return;
  for (const [name, setting] of Object.entries(value)) {
    const path = join('shortcodes', name);
    if (!SHORTCODE_NAME.test(name)) {
      checker.faults.push(
        `${path} is not a valid name of a shortcode. Use letters, digits, hyphens, underscores and slashes.`,
      );
    }
    if (typeof setting === 'function') continue;
    if (typeof setting !== 'object' || setting === null) {
      checker.isText(
        path,
        setting,
        'the name of a built-in shortcode, a template { "template": "…" }, or, in a .mjs file, a function',
      );
      continue;
    }
    if (!checker.isGroup(path, setting, 'an object such as { "template": "…" }')) continue;
    checker.knownKeys(path, setting, ['template', 'body', 'placement'], 'key');
    checker.isText(`${path}.template`, setting['template'], 'a template such as "<p>{{ .Inner }}</p>"');
    if (setting['body'] !== undefined) checker.isOneOf(`${path}.body`, setting['body'], ['none', 'paired']);
    if (setting['placement'] !== undefined)
      checker.isOneOf(`${path}.placement`, setting['placement'], ['block', 'inline']);
  }
}

function checkStates(checker: ConfigurationChecker, value: unknown): void {
  if (!checker.isGroup('states', value, 'an object such as { "vacant": "published" }')) return;
  for (const [word, meaning] of Object.entries(value)) checker.isOneOf(join('states', word), meaning, STATUS_MEANINGS);
}
