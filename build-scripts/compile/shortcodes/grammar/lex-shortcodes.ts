import type { Problem } from '../../../diagnostics/diagnostic.js';
import { lexShortcodeTag, type ShortcodeTag } from './lex-shortcode-tag.js';
import { unclosedComment } from './shortcode-faults.js';

/** Text between tags, in which a commented-out shortcode has become literal text. */
export interface ShortcodeText {
  type: 'text';
  value: string;
  start: number;
  end: number;
  /** Where marks of two characters are left out of the value. */
  omitted: number[];
}

/** A tag, or the text between tags. Tokens are in source order and without gaps. */
export type ShortcodeToken = ShortcodeText | ShortcodeTag;

/**
 * Splits `text`, starting at the offset `from`, into shortcode tags and the text between them. A tag that cannot be
 * recognized is reported and becomes text. Offsets are UTF-16 code units from the start of `text`. Never backtracks
 * beyond the current tag, so the time is linear.
 */
export function lexShortcodes(text: string, from: number): { tokens: ShortcodeToken[]; problems: Problem[] } {
  const tokens: ShortcodeToken[] = [];
  const problems: Problem[] = [];
  const findCommentEnd = commentEndFinder(text);
  const opener = /\{\{[<%]/g;
  let position = from;

  const addText = (start: number, end: number, value = text.slice(start, end), omitted: number[] = []): void => {
    if (end > start) tokens.push({ type: 'text', value, start, end, omitted });
  };

  for (;;) {
    opener.lastIndex = position;
    const start = opener.exec(text)?.index ?? text.length;
    addText(position, start);
    if (start === text.length) return { tokens, problems };

    if (text.startsWith('/*', start + 3)) {
      const closer = text[start + 2] === '%' ? '%}}' : '>}}';
      const commentEnd = findCommentEnd(start + 5, closer);
      if (commentEnd === -1) {
        problems.push({ rule: 'shortcode-syntax', offset: start, ...unclosedComment(closer) });
        position = start + 5;
        addText(start, position);
      } else {
        position = commentEnd + 5;
        const value = text.slice(start, start + 3) + text.slice(start + 5, commentEnd) + closer;
        addText(start, position, value, [start + 3, commentEnd]);
      }
      continue;
    }

    const { tag, problem, end } = lexShortcodeTag(text, start);
    if (problem) problems.push(problem);
    if (tag) tokens.push(tag);
    else addText(start, end);
    position = end;
  }
}

/**
 * Returns a function that finds the end of a commented-out shortcode. It caches the last result, so that thousands of
 * unclosed comments do not each search to the end of the text.
 */
function commentEndFinder(text: string): (from: number, closer: string) => number {
  const found = new Map<string, number>();
  return (from, closer) => {
    const known = found.get(closer);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const index = text.indexOf(`*/${closer}`, from);
    found.set(closer, index);
    return index;
  };
}
