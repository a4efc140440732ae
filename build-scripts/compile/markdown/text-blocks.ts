import type { Token, Tokens } from 'marked';
import { SourceText, type Span } from '../source-text.js';
import type { LexedBody } from './render-body.js';
import { EACH_PLACEHOLDER } from './shortcode-tokens.js';

/** A heading, paragraph or list of a posting as its reader meets it, those within shortcodes included. */
export interface TextBlock {
  /** Code, tables, quotes, HTML and thematic breaks are `other`, and have no text. */
  type: 'heading' | 'paragraph' | 'list' | 'other';
  /** The whole block, its marks included. */
  place: Span;
  /** Its Markdown; spaces stand for shortcodes within a line. */
  source: string;
  /** Its words as they are shown, on one line: without marks for emphasis and links, and without code. */
  words: SourceText;
  /** 1 to 6; only headings have one. */
  depth?: number;
}

const NOTHING = SourceText.join([]);
const SPACE = SourceText.standingFor({ offset: 0, length: 0 }, ' ');

/** Reads a body's tokens as blocks of text. */
export function textBlocks({ tokens, sources }: Pick<LexedBody, 'tokens' | 'sources'>): TextBlock[] {
  return tokens.flatMap((token): TextBlock[] => {
    const source = sources.of(token)?.trim();
    switch (token.type) {
      case 'space':
      case 'def':
        return [];
      case 'block-shortcode':
        return textBlocks({ tokens: token.tokens ?? [], sources });
      case 'paragraph':
        if (isOnlyShortcodes(token)) return textBlocks({ tokens: (token as Tokens.Paragraph).tokens, sources });
        break;
      case 'inline-shortcode':
        return token['level'] === 'block' ? textBlocks({ tokens: token.tokens ?? [], sources }) : [];
    }
    if (!source) return [];
    const type = token.type === 'heading' || token.type === 'paragraph' || token.type === 'list' ? token.type : 'other';
    if (type === 'other') return [{ type, place: source.span(), source: '', words: NOTHING }];
    const content = (type === 'list' ? source : sources.contentOf(token)) ?? source;
    return [
      {
        type,
        place: source.span(),
        source: content.text.replace(EACH_PLACEHOLDER, ' ').trim(),
        words: wordsOf([token], sources).replace(/\s+/g, ' ').trim(),
        ...(type === 'heading' && { depth: (token as Tokens.Heading).depth }),
      },
    ];
  });
}

/** Whether a paragraph holds nothing but shortcodes, which may be blocks or hold some. */
function isOnlyShortcodes(token: Token): boolean {
  return (token as Tokens.Paragraph).text.replace(EACH_PLACEHOLDER, '').trim() === '';
}

function wordsOf(tokens: readonly Token[], sources: LexedBody['sources']): SourceText {
  return SourceText.join(
    tokens.flatMap((token): SourceText[] => {
      const source = sources.of(token);
      switch (token.type) {
        case 'html':
        case 'codespan':
        case 'br':
        case 'space':
          return [SPACE];
        case 'list':
          return (token as Tokens.List).items.flatMap((item) => [wordsOf(item.tokens, sources), SPACE]);
        case 'inline-shortcode':
        case 'block-shortcode':
          return [SPACE, wordsOf(token.tokens ?? [], sources), SPACE];
        case 'escape':
          return source ? [source.slice(1)] : [];
        case 'image':
          return [sources.contentOf(token) ?? SPACE];
      }
      if ('tokens' in token && token.tokens)
        return [wordsOf(token.tokens, sources), ...(isBlock(token) ? [SPACE] : [])];
      return source ? [source] : [];
    }),
  );
}

function isBlock({ type }: Token): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'text';
}
