import pico from 'picocolors';
import type { Diagnostic } from '../diagnostic.js';
import type { DiagnosticLevel } from '../rule.js';

const COLORS: Record<DiagnosticLevel, (text: string) => string> = {
  error: pico.red,
  warning: pico.yellow,
  note: pico.cyan,
};

/**
 * Formats a diagnostic for a terminal: level, position and message, then a code frame and the fix, if there is one.
 *
 * @param text the file's text; the code frame is left out without it
 */
export function printPretty(diagnostic: Diagnostic, text?: string): string {
  const { rule, level, message, file, line, column } = diagnostic;
  const headline = `${COLORS[level](level)} ${pico.bold(`${file}:${line}:${column}`)} ${message} ${pico.dim(`[${rule}]`)}`;
  const source = text?.split('\n')[line - 1];
  const frame = source === undefined || source.trim() === '' ? [] : codeFrame(source, line, column);
  const help = instruction(diagnostic);
  return [headline, ...frame, ...(help === undefined ? [] : [`  ${pico.green('help:')} ${help}`])].join('\n');
}

function instruction({ help, fix }: Diagnostic): string | undefined {
  return help ?? (fix === undefined || fix === '' ? undefined : `use ${fix}`);
}

/** Cuts a long line around the column, so that the marker stays visible. */
function codeFrame(source: string, line: number, column: number): string[] {
  const start = Math.max(0, column - 60);
  const shown = source.slice(start, start + 90).replaceAll('\t', ' ');
  const gutter = String(line);
  return [
    `  ${pico.dim(`${gutter} │`)} ${shown}`,
    `  ${' '.repeat(gutter.length)} ${pico.dim('│')} ${' '.repeat(column - 1 - start)}^`,
  ];
}
