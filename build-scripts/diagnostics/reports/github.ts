import type { Diagnostic } from '../diagnostic.js';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Formats a diagnostic as a workflow command, which GitHub shows beside the line in a pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function printGithub(diagnostic: Diagnostic): string {
  const { rule, level, message, help = '', file, line, column, endLine, endColumn } = diagnostic;
  // GitHub accepts columns within one line only.
  const columns = line === endLine && { col: column, endColumn };
  const properties = { file, line, endLine, ...columns, title: rule };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[level]} ${written.join(',')}::${escapeData([message, help].join(' ').trim())}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
