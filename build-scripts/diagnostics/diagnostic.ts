import type { RuleId } from './rules/rules.js';

/** An error keeps the posting from being published; a warning and a note do not. */
export type DiagnosticLevel = 'error' | 'warning' | 'note';

/**
 * What a stage of the compiler found wrong. A stage knows where in the text it stands, not what the file is called
 * nor how grave the rule is: those are added once, by `diagnose`.
 */
export interface Problem {
  rule: RuleId;
  /** Instead of the rule's own level, where this case of it is graver or lighter. */
  level?: DiagnosticLevel;
  /** What is wrong, why it matters and what to do: whole sentences for the web editor. */
  message: string;
  /** Where, in UTF-16 code units from the start of the file's text (after its byte order mark). */
  offset: number;
  /** What to put there instead, where that is known. */
  fix?: string;
}

/** A problem with its place and its weight: what the command line prints. */
export interface Diagnostic {
  rule: RuleId;
  level: DiagnosticLevel;
  message: string;
  /** The path as given on the command line joined with that inside the folder; `/` between parts. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  column: number;
  fix?: string;
}
