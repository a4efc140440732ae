import type { Diagnostic } from '../diagnostic.js';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Formats a diagnostic as a workflow command, which GitHub shows beside the line in a pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 *
 * @param more number of diagnostics of its rule in the file that are not printed
 */
export function printGithub(diagnostic: Diagnostic, more = 0): string {
  const { rule, level, message, help = '', file, line, column, endLine, endColumn } = diagnostic;
  // GitHub accepts columns within one line only.
  const columns = line === endLine && { col: column, endColumn };
  const properties = { file, line, endLine, ...columns, title: rule };
  const rest = more > 0 ? `And ${more} more like it in this file.` : '';
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[level]} ${written.join(',')}::${escapeData([message, help, rest].filter((part) => part !== '').join(' '))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
