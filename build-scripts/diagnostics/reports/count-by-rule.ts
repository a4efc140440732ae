import type { Diagnostic } from '../diagnostic.js';

/** How often a rule is reported on one level. */
export type RuleCount = Pick<Diagnostic, 'rule' | 'level'> & { count: number };

/** Counts diagnostics by rule and level, the most frequent first. */
export function countByRule(diagnostics: readonly Diagnostic[]): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, level } of diagnostics) {
    const known = counts.get(`${rule} ${level}`);
    if (known) known.count += 1;
    else counts.set(`${rule} ${level}`, { rule, level, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
