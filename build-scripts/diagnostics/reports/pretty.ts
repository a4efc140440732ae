import pico from 'picocolors';
import type { Diagnostic, DiagnosticLevel } from '../diagnostic.js';

const COLORS: Record<DiagnosticLevel, (text: string) => string> = {
  error: pico.red,
  warning: pico.yellow,
  note: pico.cyan,
};

/**
 * One diagnostic for a person: what and where, then the line it stands in with a mark beneath.
 *
 * @param text the file's text; without it no line is shown
 */
export function printPretty(diagnostic: Diagnostic, text?: string): string {
  const { rule, level, message, file, line, column, fix } = diagnostic;
  const head = `${COLORS[level](level)} ${pico.bold(`${file}:${line}:${column}`)} ${message} ${pico.dim(`[${rule}]`)}`;
  const source = text?.split('\n')[line - 1];
  const frame = source === undefined || source.trim() === '' ? [] : codeFrame(source, line, column);
  const remedy = fix === undefined || fix === '' ? [] : [`  ${pico.green('fix')} ${fix}`];
  return [head, ...frame, ...remedy].join('\n');
}

/** Long lines are cut around the place, so that the mark stays on the screen. */
function codeFrame(source: string, line: number, column: number): string[] {
  const start = Math.max(0, column - 60);
  const shown = source.slice(start, start + 90).replaceAll('\t', ' ');
  const gutter = String(line);
  return [
    `  ${pico.dim(`${gutter} │`)} ${shown}`,
    `  ${' '.repeat(gutter.length)} ${pico.dim('│')} ${' '.repeat(column - 1 - start)}^`,
  ];
}
