/**
 * Terminals of Hugo's shortcode grammar, determined by testing Hugo. Patterns with the `y` flag match only at their
 * `lastIndex`.
 */
export const SPACE = /[ \t\r\n]*/y;
/** The name of a shortcode, folders included. */
export const NAME = /[\p{L}\p{Nd}_][\p{L}\p{Nd}_./-]*/uy;
/** An unquoted value, or the name of an argument. */
export const WORD = /[\p{L}\p{Nd}_-][\p{L}\p{Nd}_.-]*/uy;
/** The slash of a self-closing tag. */
export const SLASH = /\/[ \t\r\n]*/y;
/** Separates an argument's name from its value. */
export const EQUALS = /[ \t\r\n]*=[ \t\r\n]*/y;
/** Characters up to the next space or tag delimiter. Stopping at delimiters keeps lexing linear. */
export const RUN = /(?:(?!\{\{[<%]|\/?[>%]?\}\})\S)+/uy;
/** A double-quoted value: `\"` is a quote, any other backslash is literal, line breaks are not allowed. */
export const QUOTED = /"((?:[^"\\\n]|\\"|\\(?!["`]))*)"/y;
/** A value in escaped double quotes, which Hugo accepts: `\"text\"`. */
export const ESCAPED_QUOTED = /\\"((?:[^"\\\n]|\\(?!["`]))*)\\?"/y;
/** A value in backticks, which may contain line breaks. */
export const RAW = /`([^`]*)`/y;
/** After an error, lexing resumes at the first of these. A tag often ends in `}}` by mistake. */
export const NEXT_DELIMITER = /\{\{[<%]|[>%]?\}\}/g;
/** An opening delimiter. */
export const OPENER_HERE = /\{\{[<%]/y;
/** A closing delimiter of either notation, or of neither. */
export const END_HERE = /[>%]?\}\}/y;

const INTEGER = /^[-+]?\d+$/;
const DECIMAL = /^[-+]?\d*\.\d+$/;

/** Converts an unquoted value to Hugo's type. An integer beyond the safe range remains a string. */
export function typedValue(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  if (INTEGER.test(text)) return Number.isSafeInteger(Number(text)) ? Number(text) : text;
  return DECIMAL.test(text) ? Number(text) : text;
}
