import { shorten } from '../../diagnostics/reports/shorten.js';
import type { SourceText, Span } from '../source-text.js';

/**
 * Code of a site generator’s templates within Markdown: Liquid, Nunjucks, Go templates, ERB, attribute lists of kramdown and
 * Goldmark, and in MDX components and expressions. Postings do not run it.
 */
export interface TemplateCode extends Span {
  type: 'template-code';
  /** As written. */
  value: string;
  /**
   * `comment` is removed in silence: it shows nothing on the site either, or closes a tag that has been reported. `code`
   * would show something, so removing it is a problem. `highlight` is code to display.
   */
  kind: 'comment' | 'attributes' | 'code' | 'highlight';
  /** The content of `highlight`. */
  text?: string;
  /** The id in `attributes`. */
  id?: string;
}

/** A range of the text with what it is; `end` is exclusive. */
interface Found extends Pick<TemplateCode, 'kind' | 'text' | 'id'> {
  start?: number;
  end: number;
  /** End of the literal text after it, in which no code is looked for. */
  literalEnd?: number;
}

/** Where code may begin. A line with nothing but `[TOC]` stands for a table of contents; Astro allows imports. */
const OPENING =
  /(?<!\\)(?:\{(?=[{%#:.a-z])|<(?=%))|^[ \t]*\[{1,2}_{0,2}toc_{0,2}\]{1,2}[ \t]*$|^import[ \t]+(?:[\w*{}, \t]+[ \t]from[ \t]+)?['"][^'"\n]+['"];?[ \t]*$/gim;
/** What every match has, for a fast check. */
const MARKS = ['{', '<%', '[TOC', '[Toc', '[toc', '[_', '[[', 'import '];
/** The same in MDX, with modules, components and any expression. */
const OPENING_MDX = /(?<!\\)(?:\{|<(?=[%A-Z]|\/[A-Z]|\/?>))|^(?:im|ex)port[ \t{]/gm;
/** The end of a module’s import or export. */
const END_OF_MODULE = /\n[ \t]*(?:\n|```|~~~)|$/g;

const ATTRIBUTE = String.raw`(?:[#.][\w:-]+|[a-z][\w-]*=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+))`;
const ATTRIBUTES = new RegExp(String.raw`\{[ \t]*${ATTRIBUTE}(?:[ \t,]+${ATTRIBUTE})*[ \t]*\}`, 'iy');
/** Kramdown’s attribute lists and extensions: `{: .class}`, `{:toc}`, `{::nomarkdown}`, `{:/}`. */
const KRAMDOWN = /\{:[^{}\n]*\}/y;
const ID = /#([\w:-]+)/;
/** Text before attributes that belong to it, on the same line. */
const HAS_ATTRIBUTES = /[)\]*_`~>]$/;
/** The item of a list that kramdown replaces by a table of contents. */
const LIST_ITEM = /(?:^|\n)[ \t]*(?:[-*+]|\d+\.)[ \t][^\n]*\n[ \t]*$/;

const TAG = /\{%[-~]?\s*([\w#]*)/y;
/** Closes or divides what another tag, which has been reported, opens. */
const CLOSING = /^(?:end\w*|else|elsif|elseif|elif|#)$/;
/** Tags whose content belongs to them, with its meaning. */
const PAIRS: Readonly<Record<string, TemplateCode['kind'] | 'literal'>> = {
  comment: 'comment',
  capture: 'code',
  highlight: 'highlight',
  raw: 'literal',
  verbatim: 'literal',
};

const EMPTY_LINE = /\n[ \t]*\n/;
/** Longer expressions and tags of MDX are text. */
const LONGEST_EXPRESSION = 5000;

/**
 * Splits Markdown at template code. Finds it in code too, where the renderer shows it as written.
 *
 * @returns text and code in order, without gaps
 */
export function splitTemplateCode(source: SourceText, isMdx = false): (SourceText | TemplateCode)[] {
  const { text } = source;
  if (!isMdx && !MARKS.some((mark) => text.includes(mark))) return [source];
  const opening = isMdx ? OPENING_MDX : OPENING;
  opening.lastIndex = 0;
  const first = opening.exec(text);
  if (!first) return [source];
  const finder = new CodeFinder(text, isMdx);
  const parts: (SourceText | TemplateCode)[] = [];
  let end = 0;
  for (let match: RegExpExecArray | null = first; match; match = opening.exec(text)) {
    const found = finder.at(match.index);
    if (!found) continue;
    const start = Math.max(end, found.start ?? match.index);
    if (start > end) parts.push(source.slice(end, start));
    const { kind, text: content, id } = found;
    parts.push({
      type: 'template-code',
      kind,
      value: text.slice(start, found.end),
      ...source.span(start, found.end),
      ...(content !== undefined && { text: content }),
      ...(id !== undefined && { id }),
    });
    end = found.end;
    opening.lastIndex = found.literalEnd ?? end;
  }
  if (end < text.length) parts.push(source.slice(end));
  return parts;
}

/**
 * The path that template code in the target of a link stands for: the base URL of the site, or a literal path with a filter
 * that adds it. It resolves like any path of the site.
 */
export function pathOfTemplateCode(value: string): string | undefined {
  if (/^\{\{-?\s*(?:site\.(?:base)?url|\.?site\.baseurl|base_?url)\s*-?\}\}$/i.test(value)) return '';
  return /^\{\{-?\s*["']([^"'{}\n]*)["']\s*(?:\|\s*(?:relative_url|absolute_url|url|relurl|absurl|prepend:\s*site\.(?:base)?url)\s*){1,3}-?\}\}$/i.exec(
    value,
  )?.[1];
}

/** The front matter field that template code shows: `{{ page.title }}`, or `{{ title }}` in Eleventy. */
export function fieldOfTemplateCode(value: string): string | undefined {
  return /^\{\{-?\s*(?:page\.)?([\w.-]{1,100}?)\s*-?\}\}$/.exec(value)?.[1];
}

/** What is wrong with template code that was removed, and what to do. */
export function explainTemplateCode(value: string): { message: string; help: string } {
  const isCondition = /^\{[{%]-?\s*(?:if|unless|case|with)\b/.test(value);
  const removed = `Postings cannot run template code, so ${shorten(value)} was removed`;
  return isCondition
    ? {
        message: `${removed}, and the text that depends on it is always shown.`,
        help: 'Delete the condition, and the text that does not apply.',
      }
    : { message: `${removed}.`, help: 'Write what it would show, or delete it.' };
}

/** The file that Jekyll’s `{% link file %}` refers to. */
export function fileOfTemplateCode(value: string): string | undefined {
  return /^\{%-?\s*link\s+([^\s{}]+)\s*-?%\}$/.exec(value)?.[1];
}

/** Reads code at a position. Remembers the last search for each closing tag, so that unclosed code costs no more. */
class CodeFinder {
  readonly #text: string;
  readonly #isMdx: boolean;
  readonly #closings = new Map<string, number>();

  constructor(text: string, isMdx: boolean) {
    this.#text = text;
    this.#isMdx = isMdx;
  }

  at(start: number): Found | undefined {
    const text = this.#text;
    switch (text.slice(start, start + 2)) {
      case '{%':
        return this.#tag(start);
      case '{{':
        return this.#expression(start);
      case '{#':
        return this.#attributes(start) ?? this.#until(start, '#}', () => 'comment');
      case '{:':
        return this.#kramdown(start);
      case '<%':
        return this.#until(start, '%>', () => (/^<%(?:#|--)/.test(text.slice(start, start + 4)) ? 'comment' : 'code'));
    }
    if (/^[ \t]*\[/.test(text.slice(start, start + 80))) return { kind: 'comment', end: this.#endOfLine(start) };
    if (!this.#isMdx && text[start] !== '{') return { kind: 'comment', end: this.#endOfLine(start) };
    const attributes = text[start] === '{' ? this.#attributes(start) : undefined;
    return attributes ?? (this.#isMdx ? this.#mdx(start) : undefined);
  }

  /** Liquid and Nunjucks: `{% name … %}`, with its content where that belongs to it. */
  #tag(start: number): Found | undefined {
    const end = this.#find('%}', start + 2);
    if (end === -1 || !isCode(this.#text.slice(start + 2, end))) return undefined;
    TAG.lastIndex = start;
    const [, name = ''] = TAG.exec(this.#text) ?? [];
    const kind = PAIRS[name];
    if (kind === undefined) return { kind: CLOSING.test(name) ? 'comment' : 'code', end };
    const closing = this.#findClosing(name, end);
    if (closing === undefined) return { kind: kind === 'literal' ? 'comment' : 'code', end };
    if (kind === 'literal') return { kind: 'comment', end, literalEnd: closing.start };
    if (kind === 'highlight') return { kind, end: closing.end, text: this.#text.slice(end, closing.start) };
    return { kind, end: closing.end };
  }

  /** `{{ … }}` of most languages, and `{{{ … }}}`. `{{<` and `{{%` are Hugo’s shortcodes, parsed before. */
  #expression(start: number): Found | undefined {
    const text = this.#text;
    if (/[<%]/.test(text[start + 2] ?? '')) return undefined;
    const end = this.#find('}}', start + 2);
    const content = end === -1 ? '' : text.slice(start + 2, end - 2);
    if (end === -1 || !isCode(content)) return undefined;
    const isComment = /^[-~]?\s*(?:\/\*|!)/.test(content);
    return { kind: isComment ? 'comment' : 'code', end: end + (content.startsWith('{') && text[end] === '}' ? 1 : 0) };
  }

  /** `{#id .class key="value"}` after an element or at the end of a line. */
  #attributes(start: number): Found | undefined {
    const text = this.#text;
    ATTRIBUTES.lastIndex = start;
    const written = ATTRIBUTES.exec(text)?.[0];
    if (written === undefined) return undefined;
    const end = start + written.length;
    const belongs =
      /^[ \t]*#*[ \t]*(?:\n|$)/.test(text.slice(end, end + 20)) ||
      HAS_ATTRIBUTES.test(text.slice(Math.max(0, start - 1), start));
    return belongs ? attributes(written, end) : undefined;
  }

  #kramdown(start: number): Found | undefined {
    const text = this.#text;
    KRAMDOWN.lastIndex = start;
    const written = KRAMDOWN.exec(text)?.[0];
    if (written === undefined) return undefined;
    const end = start + written.length;
    if (/^\{::\s*comment\s*\}$/.test(written)) {
      const closing = /\{:\/(?:comment)?\s*\}/g;
      closing.lastIndex = end;
      const close = closing.exec(text);
      return { kind: 'comment', end: close ? close.index + close[0].length : end };
    }
    if (!/^\{:\s*toc\b/i.test(written)) return attributes(written, end);
    const before = text.slice(Math.max(0, start - 300), start);
    const item = LIST_ITEM.exec(before)?.[0].replace(/^\n/, '');
    return { kind: 'comment', start: start - (item?.length ?? 0), end };
  }

  /** Imports and exports, tags of components, and expressions in braces. */
  #mdx(start: number): Found | undefined {
    const text = this.#text;
    if (/[a-z]/.test(text[start] ?? '')) {
      END_OF_MODULE.lastIndex = start;
      return { kind: 'comment', end: END_OF_MODULE.exec(text)?.index ?? text.length };
    }
    if (/^\{\s*\/\*/.test(text.slice(start, start + 10))) return this.#until(start, '*/}', () => 'comment');
    const end = endOfBraces(text, start);
    const isClosing = text.startsWith('</', start) || text.startsWith('<>', start);
    return end === undefined ? undefined : { kind: isClosing ? 'comment' : 'code', end };
  }

  #until(start: number, closing: string, kind: () => TemplateCode['kind']): Found | undefined {
    const end = this.#find(closing, start + 2);
    return end === -1 ? undefined : { kind: kind(), end };
  }

  /** The end of the next `closing`; -1 if there is none. */
  #find(closing: string, from: number): number {
    const known = this.#closings.get(closing);
    if (known === -1 || (known !== undefined && known >= from)) return known === -1 ? -1 : known + closing.length;
    const index = this.#text.indexOf(closing, from);
    this.#closings.set(closing, index);
    return index === -1 ? -1 : index + closing.length;
  }

  #findClosing(name: string, from: number): { start: number; end: number } | undefined {
    if (this.#closings.get(`end${name}`) === -1) return undefined;
    const closing = new RegExp(String.raw`\{%[-~]?\s*end${name}\b[^{}]{0,100}%\}`, 'g');
    closing.lastIndex = from;
    const match = closing.exec(this.#text);
    if (!match) this.#closings.set(`end${name}`, -1);
    return match ? { start: match.index, end: match.index + match[0].length } : undefined;
  }

  #endOfLine(start: number): number {
    const end = this.#text.indexOf('\n', start);
    return end === -1 ? this.#text.length : end;
  }
}

/** Whether text between marks is code, rather than the text between two mentions of the marks. */
function isCode(content: string): boolean {
  return !/\{[{%]|`/.test(content) && !EMPTY_LINE.test(content);
}

function attributes(written: string, end: number): Found {
  const id = ID.exec(written)?.[1];
  return { kind: 'attributes', end, ...(id !== undefined && { id }) };
}

/** The end of an expression in braces or of a tag, in which brackets and quotes are balanced. */
function endOfBraces(text: string, start: number): number | undefined {
  const isTag = text[start] === '<';
  const limit = Math.min(text.length, start + LONGEST_EXPRESSION);
  let depth = 0;
  let quote = '';
  for (let index = start; index < limit; index += 1) {
    const character = text.charAt(index);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if ((depth > 0 || isTag) && /["'`]/.test(character)) quote = character;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0 && !isTag) return index + 1;
    } else if (isTag && depth === 0 && character === '>') return index + 1;
  }
  return undefined;
}
