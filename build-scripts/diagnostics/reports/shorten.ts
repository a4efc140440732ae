const MAX_LENGTH = 60;

/** Truncates a quotation for use in a message, which is one line. */
export function shorten(text: string): string {
  const line = text.slice(0, 4 * MAX_LENGTH).replace(/\s*\n\s*/g, ' ');
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}
