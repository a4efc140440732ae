/**
 * The id of a message in the page, reckoned from its text there too: three characters, since each stands in every
 * translation. A test sees to it that they tell all messages apart.
 *
 * @param text of the message; in pieces where it has gaps
 */
export function shortId(text: string | readonly string[]): string {
  let hash = 0;
  for (const character of String(text)) hash = (hash * 31 + character.charCodeAt(0)) | 0;
  return (hash >>> 0).toString(36).slice(-3);
}
