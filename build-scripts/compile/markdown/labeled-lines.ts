import type { Token, Tokens } from 'marked';
import { SourceText } from '../source-text.js';
import type { LabeledLine } from '../types.js';
import { plainText } from './plain-text.js';
import type { LexedBody } from './render-body.js';
import type { ShortcodeToken } from './shortcode-tokens.js';

/** A longer strong text is a sentence. */
const LONGEST_LABEL = 80;

/**
 * Reads the labeled lines of notes: `**Start date:** March` or `**Start date**: March`, in a paragraph or list. A value may
 * continue on the next lines, up to the end of the paragraph or the next label.
 */
export function labeledLines({ tokens, sources }: Pick<LexedBody, 'tokens' | 'sources'>): LabeledLine[] {
  return tokens.flatMap((token): LabeledLine[] => {
    const { node, tokens: inner = [] } = token as Partial<ShortcodeToken>;
    if (node?.name === 'note') return linesOfBlocks(inner, sources);
    if (token.type !== 'list') return labeledLines({ tokens: inner, sources });
    return (token as Tokens.List).items.flatMap((item) => labeledLines({ tokens: item.tokens, sources }));
  });
}

function linesOfBlocks(blocks: readonly Token[], sources: LexedBody['sources']): LabeledLine[] {
  return blocks.flatMap((block): LabeledLine[] => {
    if (block.type === 'list')
      return (block as Tokens.List).items.flatMap(({ tokens }) => linesOfBlocks(tokens, sources));
    const isLines = block.type === 'paragraph' || block.type === 'text';
    return isLines && 'tokens' in block ? linesOf(block.tokens ?? [], sources) : [];
  });
}

function linesOf(tokens: readonly Token[], sources: LexedBody['sources']): LabeledLine[] {
  const lines: { label: string; value: string; parts: Token[] }[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const startsLine = before === undefined || /\n\s*$/.test(before.raw);
    const label = startsLine && token.type === 'strong' ? labelOf(token, tokens[index + 1]) : undefined;
    const open = lines.at(-1);
    if (label !== undefined) lines.push({ label, value: '', parts: [] });
    else if (open) {
      open.value += plainText([token]);
      open.parts.push(token);
    }
  }
  return lines
    .map(({ label, value, parts }) => ({
      label,
      value: value.replace(/^\s*:/, '').replace(/\s+/g, ' ').trim(),
      place: SourceText.join(parts.flatMap((part) => sources.of(part) ?? []))
        .replace(/^\s*:/g, '')
        .trim()
        .span(),
    }))
    .filter(({ label, value }) => label !== '' && value !== '');
}

/** The strong text without its colon, which stands in it or after it. */
function labelOf(strong: Token, next: Token | undefined): string | undefined {
  const text = plainText([strong]).replace(/\s+/g, ' ').trim();
  const isLabel = text.endsWith(':') || (next?.type === 'text' && /^\s*:/.test(next.raw));
  return isLabel && text.length <= LONGEST_LABEL ? text.replace(/\s*:$/, '') : undefined;
}
