const MAX_LENGTH = 60;

/** Truncates a quotation for use in a message. */
export function shorten(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
