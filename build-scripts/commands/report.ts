import type { Compilation } from '../compile/compile.js';
import type { PostingState } from '../compile/types.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { printGithub } from '../diagnostics/reports/github.js';
import { printPretty } from '../diagnostics/reports/pretty.js';

/** The values of `--format`. */
export const FORMATS = ['pretty', 'json', 'github'] as const;

const REASONS: Readonly<Record<PostingState, string>> = {
  published: 'no place in the bundle',
  draft: 'a draft; --drafts publishes it',
  hidden: 'hidden by its front matter',
  future: 'dated in the future; --future publishes it',
  expired: 'closed by its deadline or status; --expired publishes it',
  untitled: 'no title',
  error: 'has errors; see above',
};

/** Prints the diagnostics of a compilation to standard output. */
export function printDiagnostics(
  { diagnostics, texts, leftOut, skipped }: Compilation,
  format: (typeof FORMATS)[number],
): void {
  if (format === 'json') {
    console.log(JSON.stringify({ diagnostics, leftOut, skipped }, undefined, 2));
    return;
  }
  for (const diagnostic of diagnostics) {
    console.log(
      format === 'github' ? printGithub(diagnostic) : `${printPretty(diagnostic, texts.get(diagnostic.file))}\n`,
    );
  }
}

/**
 * The files that are not in the bundle: one line for each, with the reason in parentheses.
 *
 * @param leftOut postings without errors that are not published
 * @param skipped files that were not read as postings
 */
export function explainLeftOut({ leftOut, skipped }: Pick<Compilation, 'leftOut' | 'skipped'>): string[] {
  return [
    ...leftOut.map(({ name, state }) => `left out  ${name} (${REASONS[state]})`),
    ...skipped.map(({ name, reason }) => `skipped   ${name} (${reason})`),
  ];
}

/** `3 errors, 1 warning`, or nothing. */
export function countLevels(diagnostics: readonly Diagnostic[]): string {
  return (['error', 'warning', 'note'] as const)
    .map((level) => [level, diagnostics.filter((diagnostic) => diagnostic.level === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** `3 jobs ready to publish. 1 warning.` */
export function summaryLine({ bundle, diagnostics }: Compilation): string {
  const { length } = bundle.jobs;
  return `${length} ${length === 1 ? 'job' : 'jobs'} ready to publish. ${countLevels(diagnostics) || 'No problems'}.`;
}

/** Whether the exit status must be 1. */
export function hasFailed(diagnostics: readonly Diagnostic[], isStrict = false): boolean {
  return diagnostics.some(({ level }) => level === 'error' || (isStrict && level === 'warning'));
}
