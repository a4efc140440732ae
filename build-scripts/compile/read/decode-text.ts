import type { Problem } from '../../diagnostics/diagnostic.js';

/** The most a posting may hold, in bytes; a posting ten times as long as a long one is some other file. */
export const MOST_BYTES = 256 * 1024;

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
  return { text, problems: [] };
}
