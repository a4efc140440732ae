import type { Token, Tokens } from 'marked';
import { SourceText, type Span } from '../source-text.js';
import type { LexedBody } from './render-body.js';
import { EACH_PLACEHOLDER } from './placeholders.js';

/** A heading, paragraph, list or other block, possibly within a shortcode. */
export interface TextBlock {
  /** Code, tables, quotes, HTML and thematic breaks are `other`, and have no text. */
  type: 'heading' | 'paragraph' | 'list' | 'other';
  /** The whole block, including Markdown marks. */
  place: Span;
  /** The Markdown, with spaces for inline shortcodes. */
  source: string;
  /** The displayed text on one line, without code. */
  words: SourceText;
  /** Level of a heading: 1 to 6. */
  depth?: number;
}

/** What becomes a space. A single one already is, and most are. */
const WHITE_SPACE = /\s{2,}|[^\S ]/g;
const NOTHING = SourceText.join([]);
const SPACE = SourceText.standingFor({ offset: 0, length: 0 }, ' ');

/** Lists the blocks of a body. */
export function textBlocks({ tokens, sources }: Pick<LexedBody, 'tokens' | 'sources'>): TextBlock[] {
  return tokens.flatMap((token): TextBlock[] => {
    const source = sources.of(token)?.trim();
    switch (token.type) {
      case 'space':
      case 'def':
      case 'template-code':
        return [];
      case 'block-shortcode':
      case 'footnote':
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
        words: wordsOf([token], sources).replace(WHITE_SPACE, ' ').trim(),
        ...(type === 'heading' && { depth: (token as Tokens.Heading).depth }),
      },
    ];
  });
}

/** Whether a paragraph contains only shortcodes, which may be or contain blocks. */
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
        case 'template-code':
        case 'alert-mark':
        case 'footnote-reference':
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
