import { FIELD_RULES } from './fields.js';
import { FILE_RULES } from './files.js';
import { LINK_RULES } from './links.js';
import { SHORTCODE_RULES } from './shortcodes.js';
import { TEXT_RULES } from './text.js';
import type { Rule } from '../rule.js';

/** All rules by id. Ids are permanent, because configurations refer to them. */
export const RULES = { ...FILE_RULES, ...FIELD_RULES, ...TEXT_RULES, ...LINK_RULES, ...SHORTCODE_RULES };

/** The id of a rule. */
export type RuleId = keyof typeof RULES;

/** All ids, in the order of the documentation. */
export const RULE_IDS = Object.keys(RULES) as RuleId[];

/** Whether the configuration cannot change the rule's level. */
export function isFixedRule(rule: RuleId): boolean {
  return (RULES[rule] as Rule).isFixed === true;
}
