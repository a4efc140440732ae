import { shorten } from '../../diagnostics/reports/shorten.js';

/** A value that YAML reads as something else because it is not in quotes. */
export interface UnquotedValue {
  message: string;
  /** Where the value begins, in UTF-16 code units of the text searched. */
  position: number;
  /** The value in quotes. */
  fix: string;
}

/** A field on one line: all up to the value, and the value. */
const FIELD = /^( *(?:- +)*([^\s:#"'[\]{}-][^:\n]*): +)(\S.*)$/;
/** Something in quotes or brackets, with more after it. */
const GOES_ON_AFTER_END = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\})\s*\S/;
const BLOCK_TEXT = /^[|>][-+0-9]*$/;

/**
 * Looks for the usual reason why YAML cannot be read at `position`: a value on that line, or on the one before it with
 * anything on it, that should stand in quotes, such as `title: Developer: backend`.
 */
export function findUnquotedValue(content: string, position: number): UnquotedValue | undefined {
  let lineStart = content.lastIndexOf('\n', Math.max(0, position - 1)) + 1;
  let line = lineAt(content, lineStart);
  const found = inLine(line, lineStart);
  if (found) return found;

  do {
    if (lineStart === 0) return undefined;
    lineStart = content.lastIndexOf('\n', lineStart - 2) + 1;
    line = lineAt(content, lineStart);
  } while (line.trim() === '');
  return inLine(line, lineStart);
}

function lineAt(content: string, start: number): string {
  const end = content.indexOf('\n', start);
  return content.slice(start, end === -1 ? undefined : end);
}

function inLine(line: string, lineStart: number): UnquotedValue | undefined {
  const [, before = '', key = '', rest = ''] = FIELD.exec(line) ?? [];
  const comment = rest.indexOf(' #');
  const value = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd();
  const why = reasonToQuote(value);
  if (why === undefined) return undefined;
  const fix = inQuotes(value);
  const name = shorten(key.trim());
  const message = `The value of ‘${name}’ ${why}. Put the whole value in quotes: ${name}: ${shorten(fix)}`;
  return { message, position: lineStart + before.length, fix };
}

function reasonToQuote(value: string): string | undefined {
  if (/^["'[{]/.test(value)) {
    return GOES_ON_AFTER_END.test(value) ? 'goes on after the quote or bracket that ends it' : undefined;
  }
  if (/^(?:[@`%&*!|>,\]}]|[-?:](?: |$))/.test(value)) {
    return BLOCK_TEXT.test(value) ? undefined : `begins with ‘${value.charAt(0)}’, which means something else in YAML`;
  }
  if (/:(?: |$)/.test(value)) return 'holds a colon with a space after it, which makes YAML take it for another field';
  return undefined;
}

/** Single quotes only where they spare the editor backslashes. Quotes that are already around the value are replaced. */
function inQuotes(value: string): string {
  const text = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
