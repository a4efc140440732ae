import type { DiagnosticLevel } from './rule.js';
import type { RuleId } from './rules/rules.js';

/**
 * A problem found by a stage of the compiler. Stages know offsets only; `diagnose` adds the file name, the line and
 * column, and the level that the configuration sets.
 */
export interface Problem {
  rule: RuleId;
  /** Overrides the rule's level for this case. */
  level?: DiagnosticLevel;
  /** What is wrong, in one sentence, then how to fix it, in the imperative. Plain text for the posting's editor. */
  message: string;
  /** Position in UTF-16 code units from the start of the file's text, after the byte order mark. */
  offset: number;
  /** How much of the text is at fault, in UTF-16 code units. */
  length?: number;
  /** Replacement text, where one is known. */
  fix?: string;
}

/** A problem with its file, position and final level, as reports print it. */
export interface Diagnostic {
  rule: RuleId;
  level: DiagnosticLevel;
  message: string;
  /** Path of the file: the folder as given on the command line, joined with the path inside it by `/`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  column: number;
  /** Where the text at fault ends, where that is known: the position after its last character. */
  endLine?: number;
  endColumn?: number;
  fix?: string;
}
