/** Severity of a diagnostic. Only an error keeps the posting out of the bundle. */
export type DiagnosticLevel = 'error' | 'warning' | 'note';

/** A rule with its documentation, from which `demo/docs/diagnostics.md` is generated. */
export interface Rule {
  level: DiagnosticLevel;
  /** The configuration cannot change the level, because the rule protects the bundle or its readers. */
  isFixed?: true;
  /** The level under `--keep-going`, unless the configuration sets one: what is left of the posting is safe to publish. */
  whenKeepingGoing?: DiagnosticLevel;
  /** What the rule reports, in one sentence. */
  summary: string;
  /** Why it matters, in one or two sentences. */
  why: string;
  /** What the examples show: lines of front matter, lines of a body, or whole files by name. */
  within: 'front matter' | 'body' | 'files';
  /** An example that the rule reports; absent where text cannot show one. */
  wrong?: RuleExample;
  /** The corrected example. */
  right?: RuleExample;
}

/** Part of a posting, or whole files by path inside the folder. */
export type RuleExample = string | Readonly<Record<string, string>>;
