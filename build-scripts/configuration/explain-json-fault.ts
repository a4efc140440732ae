import { FrontMatterFault } from '../compile/front-matter/front-matter-fault.js';
import { readJsonFrontMatter } from '../compile/front-matter/read-json-front-matter.js';

/**
 * Where a text is no JSON, and why: `JSON.parse` says it in a programmer's words, differently in each version of Node.
 *
 * @param text what `JSON.parse` refused
 */
export function explainJsonFault(text: string): string {
  const start = text.search(/\S/);
  if (text[start] !== '{') return 'It must begin with a brace: { "organization": { "name": "…" } }.';
  try {
    const { end } = readJsonFrontMatter(text, start);
    return at(text, end, 'Nothing may stand after the closing brace.');
  } catch (error) {
    if (!(error instanceof FrontMatterFault)) throw error;
    const isComment = /^(?:\/\/|\/\*|#)/.test(text.slice(error.offset));
    return at(
      text,
      error.offset,
      isComment ? 'JSON has no comments. Remove it, or write the configuration as .mjs.' : error.message,
    );
  }
}

function at(text: string, offset: number, message: string): string {
  const before = text.slice(0, offset).split('\n');
  return `Line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${message}`;
}
