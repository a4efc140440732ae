import { FIELD_RULES } from './fields.js';
import { FILE_RULES } from './files.js';
import { LINK_RULES } from './links.js';
import { SHORTCODE_RULES } from './shortcodes.js';
import { TEXT_RULES } from './text.js';
import type { Rule } from '../rule.js';

/** Every rule there is. Ids are permanent: editors turn them off by name. */
export const RULES = { ...FILE_RULES, ...FIELD_RULES, ...TEXT_RULES, ...LINK_RULES, ...SHORTCODE_RULES };

/** The name of a rule. */
export type RuleId = keyof typeof RULES;

/** The ids, in the order in which they are documented. */
export const RULE_IDS = Object.keys(RULES) as RuleId[];

/** Whether the configuration may neither turn the rule off nor change its level. */
export function isFixedRule(rule: RuleId): boolean {
  return (RULES[rule] as Rule).isFixed === true;
}
