import { Lexer, type Token, type Tokens } from 'marked';
import type { SourceText, Span } from '../source-text.js';
import type { DefinitionItem, DefinitionList } from './definition-lists.js';
import type { FootnoteToken } from './footnotes.js';
import type { ShortcodeToken } from './shortcode-tokens.js';

const { block, inline } = Lexer.rules;
/** Patterns of marked, with the indices of their groups: label and destination. */
const DEFINITION = new RegExp(block.gfm.def.source, 'd');
const LINK = new RegExp(inline.gfm.link.source, 'd');
const REFERENCES = [inline.gfm.reflink, inline.gfm.nolink].map(({ source }) => new RegExp(source, 'd'));
const HEADING_MARKS = /^ {0,3}#{1,6}(?=\s|$)[ \t]*|^\s*/;

/**
 * The positions of marked's tokens in the file. The `raw` of successive tokens is contiguous. Nested tokens are located by
 * lines, since quotes and lists only remove a prefix of each line; shortcodes have their own text.
 */
export class TokenSources {
  readonly #sources = new WeakMap<Token | Tokens.TableCell, SourceText>();
  readonly #contents = new WeakMap<Token | Tokens.TableCell, SourceText>();
  readonly #definitions = new Map<string, Span>();

  /** Locates block tokens and the tokens within them. */
  addBlocks(tokens: readonly Token[], source: SourceText): void {
    let position = 0;
    for (const token of tokens) {
      // Lazy continuation lines of a quote begin another run of tokens.
      while (source.text[position] === '\n' && !source.text.startsWith(token.raw, position)) position += 1;
      this.#addBlock(token, source.slice(position, position + token.raw.length));
      position += token.raw.length;
    }
  }

  /** Locates inline tokens. */
  addInlines(tokens: readonly Token[], source: SourceText): void {
    let position = 0;
    for (const token of tokens) {
      this.#addInline(token, source.slice(position, position + token.raw.length));
      position += token.raw.length;
    }
  }

  /** The text of a token, including its marks. */
  of(token: Token): SourceText | undefined {
    return this.#sources.get(token);
  }

  /** The content of a token: a heading's text, a list item's lines. */
  contentOf(token: Token): SourceText | undefined {
    return this.#contents.get(token);
  }

  /** The destination of a link or image: inline, or in the definition that it refers to. */
  destinationOf(token: Tokens.Link | Tokens.Image): Span {
    const source = this.#sources.get(token);
    if (!source) return { offset: 0, length: 0 };
    const place = LINK.exec(token.raw)?.indices?.[2];
    if (place) return withoutBrackets(source.slice(...place)).span();
    const [, label, reference] = matchReference(token.raw) ?? [];
    const defined = this.#definitions.get(labelKey(reference || label || ''));
    return defined ?? withoutBrackets(source).span();
  }

  #addBlock(token: Token, source: SourceText): void {
    this.#sources.set(token, source);
    switch (token.type) {
      case 'paragraph':
      case 'text':
        return this.#addContent(token, source.withLines((token as Tokens.Paragraph).text));
      case 'heading': {
        const start = HEADING_MARKS.exec(source.text)?.[0].length ?? 0;
        return this.#addContent(token, source.slice(start, start + (token as Tokens.Heading).text.length));
      }
      case 'blockquote': {
        const { text, tokens } = token as Tokens.Blockquote;
        return this.addBlocks(tokens, source.withLines(text));
      }
      case 'list':
        return this.#addItems((token as Tokens.List).items, source);
      case 'table':
        return this.#addCells(token as Tokens.Table, source);
      case 'def': {
        const match = DEFINITION.exec(token.raw);
        const label = labelKey(match?.[1] ?? '');
        const place = match?.indices?.[2];
        if (place && !this.#definitions.has(label))
          this.#definitions.set(label, withoutBrackets(source.slice(...place)).span());
        return;
      }
      case 'footnote': {
        const { text, tokens } = token as FootnoteToken;
        return this.addBlocks(tokens, source.withLines(text));
      }
      case 'definition-list':
        return this.#addDefinitions((token as DefinitionList).items, source);
      case 'block-shortcode':
        return this.#addShortcode(token as ShortcodeToken);
      case 'html':
        return this.#addPieces((token as Tokens.Generic).tokens ?? []);
    }
  }

  #addInline(token: Token, source: SourceText): void {
    this.#sources.set(token, source);
    switch (token.type) {
      case 'link':
      case 'image': {
        const { raw, text } = token as Tokens.Link;
        const place = (LINK.exec(raw) ?? matchReference(raw))?.indices?.[1];
        const start = raw.startsWith('<') ? 1 : 0;
        return this.#addContent(
          token,
          place ? source.slice(...place).replace(/\\(?=[[\]])/g, '') : source.slice(start, start + text.length),
        );
      }
      case 'em':
      case 'strong':
      case 'del': {
        const { raw, text } = token as Tokens.Em;
        const mark = (raw.length - text.length) / 2;
        return this.#addContent(token, source.slice(mark, mark + text.length));
      }
      case 'inline-shortcode':
        return this.#addShortcode(token as ShortcodeToken);
    }
  }

  #addContent(token: Token | Tokens.TableCell, content: SourceText): void {
    this.#contents.set(token, content);
    this.addInlines(('tokens' in token && token.tokens) || [], content);
  }

  #addItems(items: readonly Tokens.ListItem[], source: SourceText): void {
    let position = 0;
    for (const item of items) {
      const own = source.slice(position, position + item.raw.length);
      position += item.raw.length;
      const content = own.withLines(item.tokens.map(({ raw }) => raw).join(''));
      this.#sources.set(item, own);
      this.#contents.set(item, content);
      this.addBlocks(item.tokens, content);
    }
  }

  #addDefinitions(items: readonly DefinitionItem[], source: SourceText): void {
    let position = 0;
    for (const { type, raw, text, tokens } of items) {
      const content = source.slice(position, position + raw.length).withLines(text);
      position += raw.length;
      if (type === 'term') this.addInlines(tokens, content);
      else this.addBlocks(tokens, content);
    }
  }

  #addCells({ header, rows }: Tokens.Table, source: SourceText): void {
    // The second line is the delimiter row.
    const [first, , ...others] = source.lines();
    const lines = first ? [first, ...others] : [];
    for (const [number, row] of [header, ...rows].entries()) {
      const cells = cellsOf(lines[number] ?? source);
      for (const [column, cell] of row.entries()) {
        const content = cells[column];
        if (content) this.#addContent(cell, content);
      }
    }
  }

  #addShortcode(token: ShortcodeToken): void {
    const { tokens, body, level } = token;
    if (!body) this.#addPieces(tokens);
    else if (level === 'inline') this.addInlines(tokens, body);
    else this.addBlocks(tokens, body);
  }

  /** Shortcodes among HTML, and the HTML between them. */
  #addPieces(tokens: readonly Token[]): void {
    for (const token of tokens) {
      const { body } = token as ShortcodeToken;
      if (token.type === 'inline-shortcode') this.#addShortcode(token as ShortcodeToken);
      else if (body) this.#sources.set(token, body);
    }
  }
}

function matchReference(raw: string): RegExpExecArray | undefined {
  for (const pattern of REFERENCES) {
    const match = pattern.exec(raw);
    if (match) return match;
  }
  return undefined;
}

/** Normalizes a label as marked does. */
function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase().toLowerCase();
}

function withoutBrackets(destination: SourceText): SourceText {
  const { length } = destination.text;
  return /^<.*>$/.test(destination.text) ? destination.slice(1, length - 1) : destination;
}

/** Splits a table row into cells, by GFM: at pipes not preceded by a backslash. */
function cellsOf(line: SourceText): SourceText[] {
  const cells: SourceText[] = [];
  let start = 0;
  for (const { 0: marks, index } of line.text.matchAll(/\\*\|/g)) {
    if (marks.length % 2 === 0) continue;
    cells.push(line.slice(start, index + marks.length - 1));
    start = index + marks.length;
  }
  cells.push(line.slice(start));
  if (cells[0]?.text.trim() === '') cells.shift();
  if (cells.at(-1)?.text.trim() === '') cells.pop();
  return cells.map((cell) => cell.trim().replace(/\\(?=\|)/g, ''));
}
