/**
 * The words of Hugo's shortcode grammar, as it was found by trying Hugo. The patterns that end in `y` match only where
 * their `lastIndex` stands.
 */
export const SPACE = /[ \t\r\n]*/y;
/** The name of a shortcode; folders in it are part of it. */
export const NAME = /[\p{L}\p{Nd}_][\p{L}\p{Nd}_./-]*/uy;
/** A value without quotes, or the name of an argument. */
export const WORD = /[\p{L}\p{Nd}_-][\p{L}\p{Nd}_.-]*/uy;
/** The slash that closes a shortcode without a closing tag. */
export const SLASH = /\/[ \t\r\n]*/y;
/** Between an argument’s name and its value. */
export const EQUALS = /[ \t\r\n]*=[ \t\r\n]*/y;
/** A run without spaces. It stops short of anything that could begin or end a tag, which also keeps the reading linear. */
export const RUN = /(?:(?!\{\{[<%]|\/?[>%]?\}\})\S)+/uy;
/** Double quotes: `\"` is a quote inside, any other backslash is itself, and a line break is not allowed. */
export const QUOTED = /"((?:[^"\\\n]|\\"|\\(?!["`]))*)"/y;
/** Quotes that are themselves escaped, which Hugo takes for plain ones: `\"text\"`. */
export const ESCAPED_QUOTED = /\\"((?:[^"\\\n]|\\(?!["`]))*)\\?"/y;
/** A value in backticks, which may hold line breaks. */
export const RAW = /`([^`]*)`/y;
/** After a fault, the first of these is where to go on. A tag often ends in `}}` by mistake. */
export const NEXT_DELIMITER = /\{\{[<%]|[>%]?\}\}/g;
/** Where a tag begins. */
export const OPENER_HERE = /\{\{[<%]/y;
/** Where a tag ends, in either notation or in none. */
export const END_HERE = /[>%]?\}\}/y;

const INTEGER = /^[-+]?\d+$/;
const DECIMAL = /^[-+]?\d*\.\d+$/;

/** The type Hugo gives a value without quotes. A number too large to be held exactly stays text. */
export function typedValue(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  if (INTEGER.test(text)) return Number.isSafeInteger(Number(text)) ? Number(text) : text;
  return DECIMAL.test(text) ? Number(text) : text;
}
