import type { DiagnosticLevel } from './rule.js';
import type { RuleId } from './rules/rules.js';

/** A rule's setting in the configuration: a level, or `off`. */
export type RuleSetting = 'off' | DiagnosticLevel;

/** The rules that the configuration sets, by id. */
export type RuleLevels = Readonly<Partial<Record<RuleId, RuleSetting>>>;

/** Every setting, from least to most severe. */
export const RULE_SETTINGS: readonly RuleSetting[] = ['off', 'note', 'warning', 'error'];

/**
 * The level of a problem. A case that is less severe than its rule, such as the deadline “TBD” for `unreadable-date`,
 * stays less severe when the configuration raises the rule, and is lowered with it.
 *
 * @param ownLevel level of this case, if it overrides the rule's
 * @param defaultLevel level of the rule
 * @param configured setting of the rule in the configuration
 */
export function problemLevel(
  ownLevel: DiagnosticLevel | undefined,
  defaultLevel: DiagnosticLevel,
  configured: RuleSetting | undefined,
): RuleSetting {
  if (configured === undefined || ownLevel === undefined) return configured ?? ownLevel ?? defaultLevel;
  return RULE_SETTINGS.indexOf(ownLevel) < RULE_SETTINGS.indexOf(configured) ? ownLevel : configured;
}
