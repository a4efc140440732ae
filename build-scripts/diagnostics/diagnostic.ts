import type { DiagnosticLevel } from './rule.js';
import type { RuleId } from './rules/rules.js';

/** A second place that explains a problem, such as the first of two equal keys. */
export interface RelatedPlace {
  /** What is there, in a few words without a period: “first value here”. */
  message: string;
  /** Position in UTF-16 code units from the start of the same file’s text. */
  offset: number;
  /** In UTF-16 code units. */
  length?: number;
}

/**
 * A problem found by a stage of the compiler. Stages know offsets only; `diagnose` adds the file name, the line and
 * column, and the level that the configuration sets.
 */
export interface Problem {
  rule: RuleId;
  /** Overrides the rule's level for this case. */
  level?: DiagnosticLevel;
  /** Overrides the rule's level under `--keep-going`, for a case in which the rest of the posting is safe to publish. */
  whenKeepingGoing?: DiagnosticLevel;
  /** What is wrong, in one sentence. Plain text for the posting's editor. */
  message: string;
  /** What to do, in one or two sentences in the imperative, or a question: “Did you mean “x”?”. */
  help?: string;
  /** Position in UTF-16 code units from the start of the file's text, after the byte order mark. */
  offset: number;
  /** How much of the text is at fault, in UTF-16 code units. */
  length?: number;
  /** Text that replaces the text at fault and mends it; empty to remove it. */
  fix?: string;
  related?: RelatedPlace;
  /** The unknown name, if the configuration can define it. */
  configurable?: ConfigurableName;
}

/** A name in a posting that the configuration can define: a shortcode, a value of `status`, or the key of a field. */
export type ConfigurableName =
  | { group: 'shortcodes'; name: string; isPaired: boolean }
  | { group: 'states'; name: string }
  | { group: 'fields'; name: string; field: string };

/** A range of a file. */
export interface FileRange {
  /** Path of the file: the folder as given on the command line, joined with the path inside it by `/`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  column: number;
  /** The position after the last character; equal to the start where the range is a point. */
  endLine: number;
  endColumn: number;
}

/** A problem with its file, position and final level, as reports print it. */
export interface Diagnostic extends FileRange {
  rule: RuleId;
  level: DiagnosticLevel;
  message: string;
  help?: string;
  /** Text that replaces the range and mends it; empty to remove it. */
  fix?: string;
  /** A second place that explains the problem, in this file or another one. */
  related?: FileRange & { message: string };
}
