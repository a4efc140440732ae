import type { MarkedExtension, Token, Tokens } from 'marked';
import { ID_PREFIX } from '../../../src/posting/html-policy.js';
import { isInterfaceLanguage, primaryLanguage } from '../../../src/posting/languages.js';
import { ALL_WORDS } from '../words/all-words.js';
import { html, trusted } from '../shortcodes/html.js';

/** Token of the text of a footnote. */
export interface FootnoteToken extends Tokens.Generic {
  type: 'footnote';
  label: string;
  /** The Markdown of `tokens`. */
  text: string;
  tokens: Token[];
}

const START = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/;
const INTERRUPT = /\n(?= {0,3}\[\^[^\]\s]+\]:)/;
const REFERENCE = /^\[\^([^\]\s]+)\]/;
const EMPTY_LINE = /\n[ \t]*\n/;
const INDENTED = /^(?: {2}|\t)/;
const BLOCK = /^ {0,3}(?:#{1,6}\s|[-*+>]\s|\d+[.)]\s|```|~~~)/;

/**
 * The footnotes of a posting: `[^1]` in the text, `[^1]: …` anywhere. They become a list at its end, numbered in the order of
 * the references, with links in both directions.
 */
export class Footnotes {
  readonly #defined = new Map<string, FootnoteToken>();
  /** Labels in the order of their first reference. */
  readonly #referred: string[] = [];

  /** Extends marked. */
  get extension(): MarkedExtension {
    const defined = this.#defined;
    const referenceTo = (label: string) => this.#referenceTo(label);
    return {
      extensions: [
        {
          name: 'footnote',
          level: 'block',
          childTokens: ['tokens'],
          start: (source) => {
            const end = source.search(EMPTY_LINE);
            const index = (end === -1 ? source : source.slice(0, end)).search(INTERRUPT);
            return index === -1 ? undefined : index + 1;
          },
          tokenizer(source) {
            const [mark, label = ''] = START.exec(source) ?? [];
            if (mark === undefined) return undefined;
            const raw = rawFootnote(source);
            const text = raw.slice(mark.length).replace(/^(?: {1,4}|\t)/gm, '');
            const token: FootnoteToken = {
              type: 'footnote',
              raw,
              label,
              text,
              tokens: this.lexer.blockTokens(text, []),
            };
            if (!defined.has(label)) defined.set(label, token);
            return token;
          },
          renderer: () => '',
        },
        {
          name: 'footnote-reference',
          level: 'inline',
          start: (source) => {
            const index = source.indexOf('[^');
            return index === -1 ? undefined : index;
          },
          tokenizer(source) {
            const [raw, label = ''] = REFERENCE.exec(source) ?? [];
            return raw !== undefined && defined.has(label) ? { type: 'footnote-reference', raw, label } : undefined;
          },
          renderer: ({ label }) => referenceTo(String(label)),
        },
      ],
    };
  }

  /**
   * Renders the list, after the text. A footnote without a reference is listed too.
   *
   * @param lang language of the posting, BCP 47
   */
  render(parse: (tokens: Token[]) => string, lang = 'en'): string {
    if (this.#defined.size === 0) return '';
    const items: string[] = [];
    const add = (label: string) => {
      const content = parse(this.#defined.get(label)?.tokens ?? []).trimEnd();
      const number = this.#referred.indexOf(label) + 1;
      const id = number > 0 ? html` id="${ID_PREFIX}footnote-${String(number)}"`.markup : '';
      items.push(`<li${id}>${number > 0 ? withLink(content, linkBack(number, lang)) : content}</li>\n`);
    };
    // Footnotes may refer to further ones.
    for (let index = 0; index < this.#referred.length; index += 1) add(this.#referred[index] ?? '');
    for (const label of this.#defined.keys()) if (!this.#referred.includes(label)) add(label);
    return `<hr>\n<ol>\n${items.join('')}</ol>\n`;
  }

  #referenceTo(label: string): string {
    const isFirst = !this.#referred.includes(label);
    if (isFirst) this.#referred.push(label);
    const number = String(this.#referred.indexOf(label) + 1);
    const id = isFirst ? html` id="${ID_PREFIX}footnote-reference-${number}"` : undefined;
    return html`<sup><a href="#${ID_PREFIX}footnote-${number}"${id}>[${number}]</a></sup>`.markup;
  }
}

/** The lines of a footnote: further ones are indented, or continue a paragraph. */
function rawFootnote(source: string): string {
  const lines = source.split('\n', 200);
  let end = 1;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const isNext = end === index;
    const continues = INDENTED.test(line) || (isNext && !START.test(line) && !BLOCK.test(line));
    if (!continues) break;
    end = index + 1;
  }
  return lines.slice(0, end).join('\n');
}

function linkBack(number: number, lang: string): string {
  const primary = primaryLanguage(lang);
  const { backToText } = ALL_WORDS[isInterfaceLanguage(primary) ? primary : 'en'];
  return html`<a href="#${ID_PREFIX}footnote-reference-${String(number)}" title="${backToText}">${trusted('↩')}</a>`
    .markup;
}

/** Puts a link at the end of the last paragraph. */
function withLink(content: string, link: string): string {
  return content.endsWith('</p>') ? `${content.slice(0, -'</p>'.length)} ${link}</p>` : `${content}\n<p>${link}</p>`;
}
