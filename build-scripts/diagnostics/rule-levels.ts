import type { DiagnosticLevel } from './diagnostic.js';
import type { RuleId } from './rules/rules.js';

/** What the configuration says of a rule: another level, or that its problems are not told at all. */
export type RuleSetting = 'off' | DiagnosticLevel;

/** The rules that the configuration changes. */
export type RuleLevels = Readonly<Partial<Record<RuleId, RuleSetting>>>;

/** From the lightest to the gravest. */
export const RULE_SETTINGS: readonly RuleSetting[] = ['off', 'note', 'warning', 'error'];

/**
 * How grave a problem is. A case that is lighter than its rule, such as a deadline “TBD” among unreadable dates, stays
 * lighter when the rule is raised, and is lowered with it.
 *
 * @param own the problem's own level, where it has one
 * @param usual the rule's level
 * @param configured what the configuration says of the rule
 */
export function problemLevel(
  own: DiagnosticLevel | undefined,
  usual: DiagnosticLevel,
  configured: RuleSetting | undefined,
): RuleSetting {
  if (configured === undefined || own === undefined) return configured ?? own ?? usual;
  return RULE_SETTINGS.indexOf(own) < RULE_SETTINGS.indexOf(configured) ? own : configured;
}
