import type { Problem } from '../diagnostics/diagnostic.js';

/** The most a posting may hold, in bytes; a posting ten times as long as a long one is some other file. */
export const MOST_BYTES = 256 * 1024;

/**
 * Characters that nobody can see and that no posting needs: C0 and C1 controls save tab and line break,
 * bidirectional overrides and isolates (https://trojansource.codes), noncharacters, and the private planes 15 and 16,
 * whose code points stand for shortcodes while Markdown is rendered.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- naming control characters is what this is for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\u{f0000}-\u{10ffff}]/gu;

/** The text of a posting, or why it is none. */
export interface PostingText {
  /** Without a byte order mark, with LF for line breaks. */
  text: string;
  problems: Problem[];
}

/** Reads a posting's bytes as UTF-8. A file that is too large or no text comes back empty, with one problem. */
export function readPostingText(bytes: Uint8Array): PostingText {
  if (bytes.length > MOST_BYTES) {
    const message = `This file has ${Math.ceil(bytes.length / 1024)} KiB; a posting may have ${MOST_BYTES / 1024}. Split it, or move what is no posting out of the folder.`;
    return { text: '', problems: [{ rule: 'not-text', message, offset: 0 }] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    const message = 'This file is not UTF-8. Open it in an editor and save it with the encoding UTF-8.';
    return { text: '', problems: [{ rule: 'not-text', message, offset: 0 }] };
  }
  const problems = [...text.matchAll(UNSEEN)].slice(0, 10).map(({ 0: character, index }): Problem => ({
    rule: 'control-character',
    message: `Here stands U+${codePoint(character)}, a character that cannot be seen and that can make text read otherwise than it is. Delete it.`,
    offset: index,
    fix: '',
  }));
  return { text, problems };
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
