/** A table in Markdown, one line for each row; empty without rows. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const cellText = (cell: string) => cell.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

/** A code block in Markdown, fenced by more backticks than the text contains. */
export function codeBlock(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([marks]) => marks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n+$/, '')}\n${fence}\n`;
}
