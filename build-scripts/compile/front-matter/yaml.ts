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
import {
  FrontMatterFault,
  MAX_DEPTH,
  tooDeepFault,
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
  const kind = isSeq(contents) ? 'a list' : 'only text';
  const message = `Front matter is ${kind} instead of fields. Write each field on its own line, such as title: Developer`;
  throw new FrontMatterFault(message, contents.range[0]);
}

function readPairs(content: string, map: YAMLMap, depth: number): FrontMatterEntry[] {
  return map.items.map(({ key, value }) => {
    if (!isScalar(key)) throw new FrontMatterFault('The name of a field must be text.', startOf(key as Node));
    refuseProperties(content, key);
    const offset = startOf(key);
    if (key.type === 'PLAIN' && key.value === '<<')
      throw new FrontMatterFault('Merge keys (<<) are not supported. Write the fields out.', offset);
    return { key: String(key.value), value: toValue(content, value, depth + 1), offset };
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
  if (isAlias(node))
    throw new FrontMatterFault(
      'Aliases (*name) are not supported. Write the value out; if it is text, put it in quotes.',
      startOf(node),
    );
  const { anchor, tag } = node;
  if (anchor === undefined && (tag === undefined || (isScalar(node) && SCALAR_TAG.test(tag)))) return;
  const before = content.slice(0, startOf(node));
  const offset = Math.max(0, before.search(/(?:[&!]\S*\s*)+$/));
  const message =
    anchor === undefined
      ? 'Tags such as !!binary are not supported. Remove the tag; if it is text, put the value in quotes.'
      : 'Anchors (&name) are not supported. Write the value out where it is used; if it is text, put it in quotes.';
  throw new FrontMatterFault(message, offset);
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

const MISSING_SPACE = 'Missing space after the colon.';
const INDENTATION =
  'Inconsistent indentation. Start this line in the same column as the other fields, or as the other items of its list.';
const FIELD_EXPECTED =
  'Expected a field: a name, a colon, a space and the value. If this belongs to the value above, put that value in quotes.';

/** Explains an error of the YAML parser, where it is and, if known, how to fix it. */
function explain(content: string, document: Document.Parsed, error: YAMLParseError): FrontMatterFault {
  const [start] = error.pos;
  const lineStart = content.lastIndexOf('\n', start - 1) + 1;
  switch (error.code) {
    case 'RESOURCE_EXHAUSTION':
      return tooDeepFault(start);
    case 'TAB_AS_INDENT':
      return tabFault(start);
    case 'DUPLICATE_KEY': {
      const key = /^[^\n:]*(?=:)/.exec(content.slice(start, start + 200))?.[0].trim();
      return new FrontMatterFault(`Duplicate field${key ? ` “${key}”` : ''}. Remove one of them.`, start);
    }
    case 'BAD_DQ_ESCAPE':
      return new FrontMatterFault(
        'Unknown escape sequence in double quotes. Write the backslash twice, or use single quotes.',
        start,
      );
    case 'BLOCK_IN_FLOW':
      return new FrontMatterFault('Missing comma or closing bracket before this.', start);
  }
  const unclosed = unclosedFault(content, document, error);
  if (unclosed) return unclosed;
  const quoted = quotesFault(content, lineStart);
  if (quoted) return quoted;

  const [indent = ''] = /^[ \t]*/.exec(content.slice(lineStart)) ?? [];
  if (indent.includes('\t')) return tabFault(lineStart + indent.indexOf('\t'));
  // A field that is indented below a value is read as more of that value.
  const multiline = document.errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === start);
  if (multiline && start > lineStart + indent.length) return indentationFault(content, multiline.pos[1] - 1);
  const line = content.slice(lineStart + indent.length, content.indexOf('\n', lineStart));
  if (/^[^\s:#"']+:[^\s/]/.test(line)) return new FrontMatterFault(MISSING_SPACE, lineStart + indent.length);
  const isField = /^(?:- |[^\s:]+:(?:\s|$))/.test(line);
  if (error.code === 'BAD_INDENT' || isField) return indentationFault(content, lineStart);
  return new FrontMatterFault(FIELD_EXPECTED, Math.min(start, content.trimEnd().length));
}

function indentationFault(content: string, position: number): FrontMatterFault {
  const lineStart = content.lastIndexOf('\n', position - 1) + 1;
  return new FrontMatterFault(INDENTATION, lineStart + Math.max(0, content.slice(lineStart).search(/\S/)));
}

function tabFault(offset: number): FrontMatterFault {
  return new FrontMatterFault('YAML does not allow tabs as indentation. Indent with spaces.', offset);
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
  const fix = isQuote ? 'Add the closing quote.' : 'Add the closing bracket, or put the whole value in quotes.';
  return new FrontMatterFault(`This “${mark}” is never closed. ${fix}`, opening);
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
  const message = `The value of “${field}” ${reason}. Put the whole value in quotes: ${field}: ${shorten(fix)}`;
  return new FrontMatterFault(message, lineStart + before.length, fix);
}

/** Uses single quotes only where they save backslashes. Quotes around the value are replaced. */
function inQuotes(value: string): string {
  const text = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
