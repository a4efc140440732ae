import type { MarkedExtension, Token, Tokens } from 'marked';

/** A term or a definition. */
export interface DefinitionItem extends Tokens.Generic {
  type: 'term' | 'definition';
  /** The Markdown of `tokens`: of a line for a term, of blocks for a definition. */
  text: string;
  tokens: Token[];
}

/** Token of a definition list. */
export interface DefinitionList extends Tokens.Generic {
  type: 'definition-list';
  /** Their `raw` is contiguous. */
  items: DefinitionItem[];
}

const DEFINITION = /^ {0,3}:[ \t]+(?=\S)/;
/** Marks with which other blocks begin. */
const OTHER_BLOCK = /^(?: {4}|\t| {0,3}(?:[-*+>#|:<]|\d+[.)][ \t]|```|~~~|\[\^))/;
const MOST_TERMS = 3;
const INDENTED = /^(?: {2}|\t)/;

/**
 * Definition lists of PHP Markdown Extra, kramdown and Goldmark: lines with terms, then lines that begin with a colon.
 * https://michelf.ca/projects/php-markdown/extra/#def-list
 */
export const DEFINITION_LISTS: MarkedExtension = {
  extensions: [
    {
      name: 'definition-list',
      level: 'block',
      childTokens: ['items'],
      tokenizer(source) {
        if (!startsGroup(source.split('\n', MOST_TERMS + 2), 0)) return undefined;
        const items: DefinitionItem[] = [];
        for (const { type, raw } of readItems(source.split('\n'))) {
          const text =
            type === 'term'
              ? raw.trim()
              : raw
                  .trimEnd()
                  .replace(/^\s*:[ \t]+/, '')
                  .replace(/^(?: {1,4}|\t)/gm, '');
          const tokens = type === 'term' ? this.lexer.inline(text, []) : this.lexer.blockTokens(text, []);
          items.push({ type, raw, text, tokens });
        }
        return { type: 'definition-list', raw: items.map(({ raw }) => raw).join(''), items };
      },
      renderer(token) {
        const items = (token as DefinitionList).items.map(({ type, tokens }) =>
          type === 'term'
            ? `<dt>${this.parser.parseInline(tokens)}</dt>\n`
            : `<dd>${withoutParagraph(this.parser.parse(tokens))}</dd>\n`,
        );
        return `<dl>\n${items.join('')}</dl>\n`;
      },
    },
  ],
};

/** Whether terms and a definition begin at a line. */
function startsGroup(lines: readonly string[], from: number): boolean {
  let terms = 0;
  while (isTerm(lines[from + terms]) && terms < MOST_TERMS) terms += 1;
  if (terms === 0) return false;
  const next = from + terms + (lines[from + terms]?.trim() === '' ? 1 : 0);
  return DEFINITION.test(lines[next] ?? '');
}

function isTerm(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== '' && !OTHER_BLOCK.test(line);
}

/** Splits lines into terms and definitions; both keep the empty lines after them. */
function readItems(lines: readonly string[]): Pick<DefinitionItem, 'type' | 'raw'>[] {
  const items: { type: DefinitionItem['type']; lines: string[] }[] = [];
  let empty: string[] = [];
  for (const [index, line] of lines.entries()) {
    const last = items.at(-1);
    if (line.trim() === '') {
      empty.push(line);
      continue;
    }
    const isDefinition = DEFINITION.test(line);
    const continues =
      last?.type === 'definition' && !isDefinition && (INDENTED.test(line) || (empty.length === 0 && isTerm(line)));
    const isNewTerm =
      !isDefinition &&
      (last?.type === 'term' && empty.length === 0
        ? isTerm(line)
        : startsGroup(lines.slice(index, index + MOST_TERMS + 2), 0));
    if (!isDefinition && !isNewTerm && !continues) break;
    if (isDefinition || isNewTerm) {
      last?.lines.push(...empty);
      items.push({ type: isDefinition ? 'definition' : 'term', lines: [line] });
    } else {
      last?.lines.push(...empty, line);
    }
    empty = [];
  }
  const isAll = items.reduce((count, item) => count + item.lines.length, 0) === lines.length;
  return items.map(({ type, lines: own }, index) => ({
    type,
    raw: own.join('\n') + (index < items.length - 1 || !isAll ? '\n' : ''),
  }));
}

/** A definition of one paragraph, without its tags. */
function withoutParagraph(content: string): string {
  const [, only] = /^<p>([^]*)<\/p>\n$/.exec(content) ?? [];
  return only === undefined || only.includes('<p>') ? content : only;
}
