import type { Problem } from '../../diagnostics/diagnostic.js';

/**
 * Characters that nobody can see and that no posting needs: C0 and C1 controls save tab and line break,
 * bidirectional overrides and isolates (https://trojansource.codes), noncharacters, and the private planes 15 and 16,
 * whose code points stand for shortcodes while Markdown is rendered.
 */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\u{f0000}-\u{10ffff}]/gu;

/** A file that is full of them is no text, and need not be told of each. */
const MOST_REPORTED = 10;

/** Reports the characters that a posting may not hold. */
export function findControlCharacters(text: string): Problem[] {
  return [...text.matchAll(UNSEEN)].slice(0, MOST_REPORTED).map(({ 0: character, index }): Problem => ({
    rule: 'control-character',
    message: `Here stands U+${codePoint(character)}, a character that cannot be seen and that can make text read otherwise than it is. Delete it.`,
    offset: index,
    fix: '',
  }));
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
