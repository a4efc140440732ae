import { Lexer, type Token } from 'marked';
import type { ShortcodeTreeNode } from '../shortcodes/grammar/shortcode-tree.js';

/** A heading, paragraph or list of a posting as its reader meets it, those within shortcodes included. */
export interface TextBlock {
  type: 'heading' | 'paragraph' | 'list' | 'other';
  /** Where it begins, in UTF-16 code units of the file's text. */
  offset: number;
  /** Its Markdown as written, without its shortcodes' tags. */
  source: string;
  /** 1 to 6; only headings have one. */
  depth?: number;
}

/** Stands for a tag beside other text, so that what follows is not taken for indented code. No posting needs it itself. */
const MARK = '\ufffc';

/**
 * Reads the body as blocks with exact places. Shortcodes' tags are blotted out first, which leaves every other character
 * where it is, and code is not among the blocks’ text: it is `other`, as are tables, quotes, HTML and lines across.
 */
export function readTextBlocks(text: string, bodyStart: number, nodes: readonly ShortcodeTreeNode[]): TextBlock[] {
  const source = blotOutTags(text, nodes).slice(bodyStart);
  const blocks: TextBlock[] = [];
  let offset = bodyStart;
  for (const token of new Lexer({ gfm: true }).blockTokens(source, [])) {
    const leading = token.raw.length - token.raw.replace(/^[\s\ufffc]+/u, '').length;
    if (token.type !== 'space' && token.type !== 'def') blocks.push(toBlock(token, offset + leading));
    offset += token.raw.length;
  }
  return blocks;
}

/** The words of a block as they are shown, on one line: marks for emphasis, links and code are taken off. */
export function plainWords(markdown: string): string {
  return wordsOf(Lexer.lexInline(markdown, { gfm: true }))
    .replace(/\s+/g, ' ')
    .trim();
}

function toBlock(token: Token, offset: number): TextBlock {
  const written = ('text' in token && token.type !== 'list' ? String(token.text) : token.raw).replaceAll(MARK, ' ');
  const block = { offset, source: written.trim() };
  if (token.type === 'heading') return { type: 'heading', ...block, depth: (token as { depth: number }).depth };
  return { type: token.type === 'paragraph' || token.type === 'list' ? token.type : 'other', ...block };
}

/** Lines that hold nothing but tags become empty lines, so that what stands around them are blocks of their own. */
function blotOutTags(text: string, nodes: readonly ShortcodeTreeNode[]): string {
  let blotted = '';
  let end = 0;
  for (const tag of tagsOf(nodes)) {
    blotted += text.slice(end, tag.start) + text.slice(tag.start, tag.end).replace(/[^\n]/g, MARK);
    end = tag.end;
  }
  return (blotted + text.slice(end))
    .split('\n')
    .map((line) => (/^[\s\ufffc]+$/u.test(line) ? ' '.repeat(line.length) : line))
    .join('\n');
}

function tagsOf(nodes: readonly ShortcodeTreeNode[]): { start: number; end: number }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const { start, end, inner, innerStart, innerEnd } = node;
    if (!inner || innerStart === null || innerEnd === null) return [{ start, end }];
    return [{ start, end: innerStart }, ...tagsOf(inner), { start: innerEnd, end }];
  });
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'html' || token.type === 'codespan') return ' ';
      if (token.type === 'br') return ' ';
      if ('tokens' in token && token.tokens) return wordsOf(token.tokens);
      return 'text' in token ? String(token.text) : '';
    })
    .join('');
}
