import type { Problem } from '../../diagnostics/diagnostic.js';
import type { FrontMatterEntry, FrontMatterValue } from '../front-matter/front-matter.js';

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
  if (bytes.length > MAX_BYTES) return { text: '', problems: [tooLarge(bytes.length)] };
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
 * The problem of a file over `MAX_BYTES`.
 *
 * @param size in bytes
 */
export function tooLarge(size: number): Problem {
  const message = `The file is too large: ${Math.ceil(size / 1024)} KiB; the maximum is ${MAX_BYTES / 1024} KiB.`;
  const help = 'Shorten the posting, or move the file out of the folder if it is not a posting.';
  return { rule: 'not-text', message, help, offset: 0 };
}

/**
 * Invisible characters that no posting needs: C0 and C1 controls except tab and line break, bidirectional overrides
 * and isolates (https://trojansource.codes), lone surrogates, noncharacters, and the private-use planes 15 and 16, whose code points are
 * placeholders for shortcodes while Markdown is rendered.
 */
const CONTROL_CHARACTERS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u{f0000}-\u{10ffff}]/gu;

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

/**
 * Reports the same characters where front matter has them as an escape sequence, such as `"\\u202e"`, once for each key.
 * White space is collapsed in all fields, so it is accepted.
 */
export function findEscapedControls(entries: readonly FrontMatterEntry[]): Problem[] {
  return entries.flatMap(({ key, value, offset }) => {
    const [found] = [...stringsIn(value)].flatMap((text) => findControlCharacters(text.replace(/\s/g, '')));
    return found ? { ...found, help: 'Delete its escape sequence.', offset, length: key.length } : [];
  });
}

function* stringsIn(value: FrontMatterValue): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof Map) for (const inner of value.values()) yield* stringsIn(inner);
  else for (const inner of value ?? []) yield* stringsIn(inner);
}

const REFERENCE = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi;

/**
 * Reports the same characters where HTML has them as a character reference, such as `&#x202e;`. White space is accepted, and
 * so are C1 controls, which HTML reads as characters of Windows-1252.
 *
 * @param from start of the body
 */
export function findControlReferences(text: string, from: number): Problem[] {
  const problems: Problem[] = [];
  for (const { 0: reference, 1: hexadecimal, 2: decimal, index } of text.slice(from).matchAll(REFERENCE)) {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const isOther =
      code === 0 || code > 0x10_ffff || (code >= 0x80 && code < 0xa0) || (code >= 0xd800 && code < 0xe000);
    const [found] = isOther ? [] : findControlCharacters(String.fromCodePoint(code).trim());
    if (found)
      problems.push({ ...found, help: `Delete ${reference}.`, offset: from + index, length: reference.length });
  }
  return problems.slice(0, MAX_REPORTS);
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
