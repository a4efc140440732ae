import type { DiagnosticLevel } from './diagnostic.js';

/** One rule, with what its page of documentation says. All texts are for the web editor. */
export interface Rule {
  level: DiagnosticLevel;
  /** The rule guards the bundle or its readers, so the configuration can neither turn it off nor lower it. */
  isFixed?: true;
  /** One sentence: when the rule speaks. */
  summary: string;
  /** One or two sentences: what goes wrong for whom when nobody heeds it. */
  why: string;
  /** What the examples are: lines of front matter, lines of a body, or whole files by name. */
  within: 'front matter' | 'body' | 'files';
  /** Something that the rule speaks about; absent where text cannot show it. */
  wrong?: RuleExample;
  /** The same, mended. */
  right?: RuleExample;
}

/** A piece of a posting, or whole files by their names inside the folder. */
export type RuleExample = string | Readonly<Record<string, string>>;
