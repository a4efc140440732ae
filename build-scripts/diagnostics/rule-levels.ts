import type { Problem } from './diagnostic.js';
import type { DiagnosticLevel, Rule } from './rule.js';
import { RULES, type RuleId } from './rules/rules.js';

/** A rule's setting in the configuration: a level, or `off`. */
export type RuleSetting = 'off' | DiagnosticLevel;

/** The rules that the configuration sets, by id. */
export type RuleLevels = Readonly<Partial<Record<RuleId, RuleSetting>>>;

/** Every setting, from least to most severe. */
export const RULE_SETTINGS: readonly RuleSetting[] = ['off', 'note', 'warning', 'error'];

/** What determines the levels of problems besides their rules. */
export interface LevelSettings {
  /** Levels of rules that differ from the default. */
  rules?: RuleLevels;
  /** Whether valid postings are published although others have errors. Default: false. */
  keepGoing?: boolean;
}

/**
 * The level of a problem. A case that is less severe than its rule, such as the deadline “TBD” for `unreadable-date`,
 * stays less severe when the configuration raises the rule, and is lowered with it. A level that the configuration sets
 * holds under `--keep-going` too.
 */
export function problemLevel(
  { rule, level: ownLevel, whenKeepingGoing }: Pick<Problem, 'rule' | 'level' | 'whenKeepingGoing'>,
  { rules = {}, keepGoing = false }: LevelSettings,
): RuleSetting {
  const { level: defaultLevel, whenKeepingGoing: ofRule }: Rule = RULES[rule];
  const configured = rules[rule];
  if (configured === undefined) return (keepGoing && (whenKeepingGoing ?? ofRule)) || (ownLevel ?? defaultLevel);
  if (ownLevel === undefined) return configured;
  return RULE_SETTINGS.indexOf(ownLevel) < RULE_SETTINGS.indexOf(configured) ? ownLevel : configured;
}
