import type { Problem } from '../../diagnostics/diagnostic.js';

/** Maximum size of a posting, in bytes; ten times that of a long one. */
export const MAX_BYTES = 256 * 1024;

/** The decoded text of a posting. */
export interface PostingText {
  /** Without a byte order mark, with LF line breaks; empty if the file cannot be decoded. */
  text: string;
  problems: Problem[];
}

/** Decodes a posting as UTF-8. */
export function decodeText(bytes: Uint8Array): PostingText {
  if (bytes.length > MAX_BYTES) {
    const message = `The file is too large: ${Math.ceil(bytes.length / 1024)} KiB; the maximum is ${MAX_BYTES / 1024} KiB.`;
    const help = 'Shorten the posting, or move the file out of the folder if it is not a posting.';
    return { text: '', problems: [{ rule: 'not-text', message, help, offset: 0 }] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    const message = 'The file is not valid UTF-8.';
    return { text: '', problems: [{ rule: 'not-text', message, help: 'Save it with the encoding UTF-8.', offset: 0 }] };
  }
  return { text, problems: [] };
}

/**
 * Invisible characters that no posting needs: C0 and C1 controls except tab and line break, bidirectional overrides
 * and isolates (https://trojansource.codes), noncharacters, and the private-use planes 15 and 16, whose code points are
 * placeholders for shortcodes while Markdown is rendered.
 */
const CONTROL_CHARACTERS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\u{f0000}-\u{10ffff}]/gu;

/** Limits the reports for binary files. */
const MAX_REPORTS = 10;

/** Reports invisible control characters, at most ten per file. */
export function findControlCharacters(text: string): Problem[] {
  return [...text.matchAll(CONTROL_CHARACTERS)].slice(0, MAX_REPORTS).map(({ 0: character, index }): Problem => ({
    rule: 'control-character',
    message: `Invisible control character U+${codePoint(character)}.`,
    help: 'Delete it; if you cannot see it, type the word again.',
    offset: index,
    length: character.length,
    fix: '',
  }));
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
