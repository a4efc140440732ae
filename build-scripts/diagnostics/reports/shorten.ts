const LONGEST = 60;

/** A piece of a posting as a message can quote it: its beginning when it is long. */
export function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
