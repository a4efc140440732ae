import type { Diagnostic } from '../diagnostic.js';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Formats a diagnostic as a workflow command, which GitHub shows beside the line in a pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function printGithub({ rule, level, message, file, line, column }: Diagnostic): string {
  const properties = { file, line: String(line), col: String(column), title: rule };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${COMMANDS[level]} ${written.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
