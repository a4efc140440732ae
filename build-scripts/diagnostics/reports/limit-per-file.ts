import type { Diagnostic } from '../diagnostic.js';

/** A diagnostic, and how many more of its rule the file has. */
export interface LimitedDiagnostic {
  diagnostic: Diagnostic;
  /** 0 except for the last one that is printed. */
  more: number;
}

/** Diagnostics of one rule and one file that are printed; a damaged file can have thousands. */
const MOST_PRINTED = 10;

/** The first few diagnostics of each rule in each file, in their order. */
export function limitPerFile(diagnostics: readonly Diagnostic[]): LimitedDiagnostic[] {
  const keyOf = ({ file, rule, level }: Diagnostic) => `${rule} ${level} ${file}`;
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) counts.set(keyOf(diagnostic), (counts.get(keyOf(diagnostic)) ?? 0) + 1);
  const printed = new Map<string, number>();
  return diagnostics.flatMap((diagnostic): LimitedDiagnostic[] => {
    const key = keyOf(diagnostic);
    const number = (printed.get(key) ?? 0) + 1;
    printed.set(key, number);
    if (number > MOST_PRINTED) return [];
    return [{ diagnostic, more: number === MOST_PRINTED ? (counts.get(key) ?? 0) - number : 0 }];
  });
}
