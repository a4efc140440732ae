/** What a heading is linked by, as on GitHub: its words in small letters, without punctuation, with hyphens for spaces. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
