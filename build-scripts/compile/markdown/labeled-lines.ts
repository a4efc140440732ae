import type { Token, Tokens } from 'marked';
import type { JobFact } from '../../../src/posting/job-posting.js';
import { plainText } from './plain-text.js';
import type { ShortcodeToken } from './shortcode-tokens.js';

/** A longer strong text is a sentence. */
const LONGEST_LABEL = 80;

/**
 * Reads the labeled lines of notes: `**Start date:** March` or `**Start date**: March`, in a paragraph or list. A value may
 * continue on the next lines, up to the end of the paragraph or the next label.
 *
 * @param tokens of the whole body
 */
export function labeledLines(tokens: readonly Token[]): JobFact[] {
  return tokens.flatMap((token): JobFact[] => {
    const { node, tokens: inner } = token as Partial<ShortcodeToken>;
    if (node?.name === 'note') return linesOfBlocks(inner ?? []);
    if (token.type === 'list') return (token as Tokens.List).items.flatMap((item) => labeledLines(item.tokens));
    return labeledLines(inner ?? []);
  });
}

function linesOfBlocks(blocks: readonly Token[]): JobFact[] {
  return blocks.flatMap((block): JobFact[] => {
    if (block.type === 'list') return (block as Tokens.List).items.flatMap(({ tokens }) => linesOfBlocks(tokens));
    const isLines = block.type === 'paragraph' || block.type === 'text';
    return isLines && 'tokens' in block ? linesOf(block.tokens ?? []) : [];
  });
}

function linesOf(tokens: readonly Token[]): JobFact[] {
  const lines: JobFact[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const startsLine = before === undefined || /\n\s*$/.test(before.raw);
    const label = startsLine && token.type === 'strong' ? labelOf(token, tokens[index + 1]) : undefined;
    const open = lines.at(-1);
    if (label !== undefined) lines.push({ label, value: '' });
    else if (open) open.value += plainText([token]);
  }
  return lines
    .map(({ label, value }) => ({ label, value: value.replace(/^\s*:/, '').replace(/\s+/g, ' ').trim() }))
    .filter(({ label, value }) => label !== '' && value !== '');
}

/** The strong text without its colon, which stands in it or after it. */
function labelOf(strong: Token, next: Token | undefined): string | undefined {
  const text = plainText([strong]).replace(/\s+/g, ' ').trim();
  const isLabel = text.endsWith(':') || (next?.type === 'text' && /^\s*:/.test(next.raw));
  return isLabel && text.length <= LONGEST_LABEL ? text.replace(/\s*:$/, '') : undefined;
}
