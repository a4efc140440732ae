import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import { shorten } from '../../diagnostics/reports/shorten.js';
import type { Span } from '../source-text.js';
import {
  FrontMatterFault,
  MAX_DEPTH,
  tooDeepFault,
  withoutQuotes,
  type FrontMatterData,
  type FrontMatterEntry,
  type FrontMatterValue,
} from './front-matter.js';

const NULL = /^(?:~|null|Null|NULL|)$/;
/** The scalar types of YAML's core and their timestamps; the text is kept as written. */
const SCALAR_TAG = /^tag:yaml\.org,2002:(?:bool|float|int|null|str|timestamp)$/;

/**
 * gray-matter's engine for YAML: every scalar stays the text as written, except that plain `~`, `null` and nothing are
 * `null`. Anchors, aliases, merge keys and tags of other types are refused.
 *
 * @throws FrontMatterFault at the first error
 */
export function readYaml(content: string): FrontMatterData {
  // In the failsafe schema every scalar is a string.
  const document = parseDocument(content, {
    schema: 'failsafe',
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error) throw explain(content, document, error);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && toValue(content, contents, 1) === null))
    return { entries: [], problems: [] };
  if (isMap(contents)) {
    refuseProperties(content, contents);
    return { entries: readPairs(content, contents, 1), problems: [] };
  }
  throw new FrontMatterFault({
    message: `Front matter is ${isSeq(contents) ? 'a list' : 'only text'} instead of fields.`,
    help: 'Write each field on its own line, such as title: Developer',
    ...placeOf(content, contents),
  });
}

function readPairs(content: string, map: YAMLMap, depth: number): FrontMatterEntry[] {
  return map.items.map(({ key, value }) => {
    const place = placeOf(content, key as Node);
    if (!isScalar(key)) {
      const help = 'Write a name, a colon and the value: title: Developer';
      throw new FrontMatterFault({ message: 'The name of a field must be text.', help, ...place });
    }
    refuseProperties(content, key);
    if (key.type === 'PLAIN' && key.value === '<<') {
      const help = 'Write the fields out.';
      throw new FrontMatterFault({ message: 'Merge keys (<<) are not supported.', help, ...place });
    }
    const valuePlace = isNode(value) ? withoutQuotes(content, placeOf(content, value)) : undefined;
    return {
      key: String(key.value),
      value: toValue(content, value, depth + 1),
      ...place,
      ...(valuePlace && valuePlace.length > 0 && { valuePlace }),
    };
  });
}

function toValue(content: string, node: unknown, depth: number): FrontMatterValue {
  if (!isNode(node)) return null;
  refuseProperties(content, node);
  if (isScalar(node)) {
    const text = String(node.value);
    return node.type === 'PLAIN' && NULL.test(text) ? null : text;
  }
  if (depth > MAX_DEPTH) throw tooDeepFault(startOf(node));
  if (isSeq(node)) return node.items.map((item) => toValue(content, item, depth + 1));
  return new Map(readPairs(content, node as YAMLMap, depth).map(({ key, value }) => [key, value]));
}

/** Refuses aliases, anchors, and tags that would change what the value is. */
function refuseProperties(content: string, node: Node): void {
  if (isAlias(node)) {
    throw new FrontMatterFault({
      message: 'Aliases (*name) are not supported.',
      help: 'Write the value out; if it is text, put it in quotes.',
      ...placeOf(content, node),
    });
  }
  const { anchor, tag } = node;
  if (anchor === undefined && (tag === undefined || (isScalar(node) && SCALAR_TAG.test(tag)))) return;
  const before = content.slice(0, startOf(node));
  const offset = Math.max(0, before.search(/(?:[&!]\S*\s*)+$/));
  const [written = ''] = /^\S*/.exec(content.slice(offset)) ?? [];
  throw new FrontMatterFault({
    message:
      anchor === undefined ? `The tag ${shorten(written)} is not supported.` : 'Anchors (&name) are not supported.',
    help:
      anchor === undefined
        ? 'Remove the tag; if it is text, put the value in quotes.'
        : 'Write the value out where it is used; if it is text, put it in quotes.',
    offset,
    length: written.length,
  });
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function placeOf(content: string, node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { offset: start, length: content.slice(start, end).trimEnd().length };
}

/** Explains an error of the YAML parser, where it is and, if known, how to fix it. */
function explain(content: string, document: Document.Parsed, error: YAMLParseError): FrontMatterFault {
  const [reported] = error.pos;
  const start = reported + (/^[ \t]*\n\s*(?=\S)/.exec(content.slice(reported))?.[0].length ?? 0);
  const lineStart = content.lastIndexOf('\n', start - 1) + 1;
  switch (error.code) {
    case 'RESOURCE_EXHAUSTION':
      return tooDeepFault(firstTooDeep(content));
    case 'TAB_AS_INDENT':
      return tabFault(content, start);
    case 'DUPLICATE_KEY':
      return duplicateFault(content, document, start);
    case 'BAD_DQ_ESCAPE':
      return new FrontMatterFault({
        message: 'Unknown escape sequence in double quotes.',
        help: 'Write the backslash twice, or use single quotes around the value.',
        offset: start,
        length: 2,
      });
    case 'BLOCK_IN_FLOW': {
      const help = 'Add it after the value before this.';
      const message = 'Missing comma or closing bracket before this.';
      return new FrontMatterFault({ message, help, ...restOfLine(content, start) });
    }
  }
  const unclosed = unclosedFault(content, document, error);
  if (unclosed) return unclosed;
  const quoted = quotesFault(content, lineStart);
  if (quoted) return quoted;

  const [indent = ''] = /^[ \t]*/.exec(content.slice(lineStart)) ?? [];
  if (indent.includes('\t')) return tabFault(content, lineStart + indent.indexOf('\t'));
  // A field that is indented below a value is read as more of that value.
  const multiline = document.errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === reported);
  if (multiline && start > lineStart + indent.length) return indentationFault(content, multiline.pos[1] - 1);
  const inText = multiline && colonInTextFault(content, lineStart, multiline.pos[1] - 1);
  if (inText) return inText;
  const indented = firstFieldFault(content, document, lineStart);
  if (indented) return indented;
  const line = content.slice(lineStart + indent.length, content.indexOf('\n', lineStart));
  const [name] = /^[^\s:#"']+(?=:[^\s/])/.exec(line) ?? [];
  if (name !== undefined) {
    const offset = lineStart + indent.length;
    const help = 'Add a space after the colon.';
    const fix = `${name}: `;
    return new FrontMatterFault({ message: MISSING_SPACE, help, offset, length: name.length + 1, fix });
  }
  const isField = /^(?:- |[^\s:]+:(?:\s|$))/.test(line);
  if (error.code === 'BAD_INDENT' || isField) return indentationFault(content, lineStart);
  const place = restOfLine(content, Math.min(start, content.trimEnd().length));
  // After an empty line, a sentence is more likely the body than a field.
  const isBody = /\n[ \t]*\n$/.test(content.slice(0, lineStart)) && line.includes(' ');
  return new FrontMatterFault({ ...FIELD_EXPECTED, ...(isBody && { help: CLOSE_FIRST }), ...place });
}

const CLOSE_FIRST = 'If the front matter ends here, write --- on a line of its own before this.';

/** A colon in text of several lines below its field: the parser reports the first of the lines. */
function colonInTextFault(content: string, lineStart: number, position: number): FrontMatterFault | undefined {
  const [, name] = /(?:^|\n) *(?:- +)*([^\s:#][^:\n]*):[ \t]*\n\s*$/.exec(content.slice(0, lineStart)) ?? [];
  const faultStart = content.lastIndexOf('\n', position) + 1;
  if (name === undefined || faultStart <= lineStart) return undefined;
  return new FrontMatterFault({
    message: `A line of the text of “${shorten(name)}” contains a colon followed by a space, which starts a field.`,
    help: `Write ${shorten(name)}: | above the text, so that all of its lines are text.`,
    ...restOfLine(content, faultStart + Math.max(0, content.slice(faultStart).search(/\S/))),
    related: {
      message: 'the text starts here',
      ...restOfLine(content, lineStart + Math.max(0, content.slice(lineStart).search(/\S/))),
    },
  });
}

/** A space before the first field: the parser reports the second field, which is right. */
function firstFieldFault(content: string, document: Document.Parsed, lineStart: number): FrontMatterFault | undefined {
  const { contents } = document;
  const [line = ''] = content.slice(lineStart).split('\n', 1);
  if (!isMap(contents) || contents.items.length !== 1 || !/^[^\s:#]+:(?: |$)/.test(line)) return undefined;
  const start = startOf(contents);
  const offset = content.lastIndexOf('\n', start) + 1;
  if (offset === start || offset >= lineStart) return undefined;
  const place = restOfLine(content, offset);
  return new FrontMatterFault({
    message: 'The first field is indented, but the next one is not.',
    help: 'Remove the spaces before it.',
    ...place,
    fix: content.slice(start, offset + place.length),
    related: { message: 'the next field', ...restOfLine(content, lineStart) },
  });
}

const MISSING_SPACE = 'Missing space after the colon.';
const FIELD_EXPECTED = {
  message: 'Expected a field.',
  help: 'Write a name, a colon, a space and the value. If this belongs to the value above, put that value in quotes.',
};

/** From a position to the last visible character of its line. */
function restOfLine(content: string, offset: number): Span {
  const [line = ''] = content.slice(offset).split('\n', 1);
  return { offset, length: line.trimEnd().length };
}

function duplicateFault(content: string, document: Document.Parsed, start: number): FrontMatterFault {
  let key: Node | undefined;
  let first: Node | undefined;
  visit(document, {
    Map(_, { items }) {
      const keys = items.map((item) => item.key as Node);
      key ??= keys.find((each) => startOf(each) === start);
      first ??= keys.find((each) => isScalar(each) && isScalar(key) && each.value === key.value);
      return key ? visit.BREAK : undefined;
    },
  });
  return new FrontMatterFault({
    message: `Duplicate field${isScalar(key) ? ` “${shorten(String(key.value))}”` : ''}.`,
    help: 'Remove one of the two.',
    ...(key ? placeOf(content, key) : { offset: start }),
    ...(first && { related: { message: 'the first one', ...placeOf(content, first) } }),
  });
}

/** Where nesting exceeds the limit. The parser gives up where the stack is full, which differs from run to run. */
function firstTooDeep(content: string): number {
  let depth = 0;
  for (const { 0: mark, index } of content.matchAll(/[[{}\]]|[-?] (?=[-?] )/g)) {
    depth += /[}\]]/.test(mark) ? -1 : 1;
    if (depth >= MAX_DEPTH) return index;
  }
  return 0;
}

function indentationFault(content: string, position: number): FrontMatterFault {
  const lineStart = content.lastIndexOf('\n', position - 1) + 1;
  return new FrontMatterFault({
    message: 'Inconsistent indentation.',
    help: 'Start this line in the same column as the other fields, or as the other items of its list.',
    ...restOfLine(content, lineStart + Math.max(0, content.slice(lineStart).search(/\S/))),
  });
}

function tabFault(content: string, offset: number): FrontMatterFault {
  const [tabs = ''] = /^\t*/.exec(content.slice(offset)) ?? [];
  return new FrontMatterFault({
    message: 'YAML does not allow tabs as indentation.',
    help: 'Indent with spaces.',
    offset,
    length: tabs.length,
  });
}

/** The parser reports a missing quote or bracket where it gives up; what helps is where it opens. */
function unclosedFault(
  content: string,
  document: Document.Parsed,
  { code, message, pos }: YAMLParseError,
): FrontMatterFault | undefined {
  const isQuote = code === 'MISSING_CHAR' && message.includes('quote');
  if (!isQuote && !/^Flow .* end with/.test(message)) return undefined;
  let opening = -1;
  visit(document, {
    Node(_, node) {
      const isOpening = isQuote ? isScalar(node) && /^QUOTE/.test(node.type ?? '') : isCollection(node) && node.flow;
      const start = startOf(node);
      if (isOpening && start > opening && start <= pos[0]) opening = start;
    },
  });
  if (opening === -1) return undefined;
  const mark = content.charAt(opening);
  const help = isQuote ? 'Add the closing quote.' : 'Add the closing bracket, or put the whole value in quotes.';
  return new FrontMatterFault({ message: `This “${mark}” is never closed.`, help, offset: opening, length: 1 });
}

/** A field on one line: everything up to the value, its name, and the value. */
const FIELD = /^( *(?:- +)*([^\s:#"'[\]{}-][^:\n]*): +)(\S.*)$/;
const GOES_ON_AFTER_END = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\})\s*\S/;
const SPECIAL_START = /^(?:[@`%&*!,\]}]|[|>](?![-+0-9]*$)|[-?:](?: |$))/;

/** The usual cause of an error: a value that needs quotes, such as `title: Developer: backend`. */
function quotesFault(content: string, lineStart: number): FrontMatterFault | undefined {
  const [line = ''] = content.slice(lineStart).split('\n', 1);
  const [, before = '', name = '', rest = ''] = FIELD.exec(line) ?? [];
  const value = (rest.split(' #', 1)[0] ?? '').trimEnd();
  let reason: string;
  if (/^["'[{]/.test(value)) {
    if (!GOES_ON_AFTER_END.test(value)) return undefined;
    reason = 'continues after its closing quote or bracket';
  } else if (SPECIAL_START.test(value)) reason = `starts with “${value.charAt(0)}”, which is special in YAML`;
  else if (/:(?: |$)/.test(value)) reason = 'contains a colon followed by a space, which starts another field';
  else return undefined;
  const fix = inQuotes(value);
  const field = shorten(name.trim());
  return new FrontMatterFault({
    message: `The value of “${field}” ${reason}.`,
    help: `Put the whole value in quotes: ${field}: ${shorten(fix)}`,
    offset: lineStart + before.length,
    length: value.length,
    fix,
  });
}

/** Uses single quotes only where they save backslashes. Quotes around the value are replaced. */
function inQuotes(value: string): string {
  const text = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
