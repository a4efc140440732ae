import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import type { Span } from '../source-text.js';
import {
  FrontMatterFault,
  MAX_DEPTH,
  tooDeepFault,
  unclosedFault,
  withoutQuotes,
  type FrontMatterData,
  type FrontMatterEntry,
  type FrontMatterValue,
} from './front-matter.js';

const IN_STRINGS = 'Write a backslash as \\\\, and a line break as \\n.';
const NO_COMMENTS: Explanation = { message: 'JSON has no comments.', help: 'Remove the comment.' };

/** What is wrong, and what to do. */
interface Explanation {
  message: string;
  help: string;
}

/** Explanations of jsonc-parser's error codes. */
const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ColonExpected: { message: 'Missing colon after the name of a field.', help: 'Add a colon before the value.' },
  CommaExpected: { message: 'Missing comma before this.', help: 'Add a comma after the value before it.' },
  EndOfFileExpected: { message: 'Unexpected text after the closing brace.', help: 'Remove it.' },
  InvalidCharacter: { message: 'Invalid character in a string.', help: IN_STRINGS },
  InvalidCommentToken: NO_COMMENTS,
  InvalidEscapeCharacter: { message: 'Unknown escape sequence in this string.', help: IN_STRINGS },
  InvalidUnicode: { message: 'Invalid \\u escape in this string.', help: 'Use four hexadecimal digits.' },
  PropertyNameExpected: {
    message: 'Expected the name of a field, in double quotes.',
    help: 'Write "name": "value".',
  },
  UnexpectedEndOfComment: NO_COMMENTS,
  UnexpectedEndOfString: { message: 'This string is not closed on its line.', help: 'Add the closing double quote.' },
};

const VALUE_EXPECTED: Explanation = {
  message: 'Expected a value.',
  help: 'Write a string in double quotes, a number, true, false, null, a list or an object.',
};

/**
 * gray-matter's engine for JSON: numbers stay as written. Of duplicate keys the last one counts, as in Hugo, with a
 * problem when their values differ.
 *
 * @throws FrontMatterFault at the first error
 */
export function readJson(content: string): FrontMatterData {
  const problems: Problem[] = [];
  const entries = readMembers(parseJson(content), content, problems, 1);
  return { entries, problems };
}

/**
 * The syntax tree of strict JSON.
 *
 * @throws FrontMatterFault at the first error
 */
export function parseJson(content: string): Node {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(content, errors, { disallowComments: true });
    if (root && errors.length === 0) return root;
  } catch (error) {
    throw error instanceof RangeError ? tooDeepFault(Math.max(0, content.search(/\S/))) : error;
  }
  const [error] = errors;
  throw error ? explain(content, error) : new FrontMatterFault({ ...VALUE_EXPECTED, offset: 0 });
}

/** Strings and brackets. */
const TOKEN = /"(?:\\.|[^"\\\n])*"?|[[\]{}]/g;

function explain(content: string, { error: code, offset, length }: ParseError): FrontMatterFault {
  const name = printParseErrorCode(code);
  if (name === 'CloseBraceExpected' || name === 'CloseBracketExpected')
    return unclosedFault(content, TOKEN) ?? new FrontMatterFault({ ...VALUE_EXPECTED, offset, length });
  const [last = ''] = /\S(?=\s*$)/.exec(content.slice(0, offset)) ?? [];
  if (name === 'PropertyNameExpected' && last === ',') return commaFault('brace', content.lastIndexOf(',', offset));
  if (name === 'ValueExpected' && last === ',' && content[offset] === ']')
    return commaFault('bracket', content.lastIndexOf(',', offset));
  // The scanner reads `01` as two numbers.
  const [digits] = name === 'CommaExpected' ? (/[\d.]+$/.exec(content.slice(0, offset)) ?? []) : [];
  if (digits !== undefined) {
    const start = offset - digits.length;
    return new FrontMatterFault({ ...VALUE_EXPECTED, offset: start, length: digits.length + length });
  }
  const isName = name === 'InvalidSymbol' && (last === '{' || /^\s*:/.test(content.slice(offset + length)));
  const explanation = isName ? EXPLANATIONS['PropertyNameExpected'] : EXPLANATIONS[name];
  return new FrontMatterFault({ ...(explanation ?? VALUE_EXPECTED), offset, length });
}

function commaFault(bracket: 'brace' | 'bracket', offset: number): FrontMatterFault {
  const message = `JSON allows no comma before a closing ${bracket}.`;
  return new FrontMatterFault({ message, help: 'Remove the comma.', offset, length: 1, fix: '' });
}

interface JsonMember extends FrontMatterEntry {
  valuePlace: Span;
  /** The value as written. */
  source: string;
}

function readMembers(node: Node, content: string, problems: Problem[], depth: number): FrontMatterEntry[] {
  const members = new Map<string, JsonMember>();
  for (const { children = [] } of node.children ?? []) {
    const [name, value] = children;
    if (!name || !value) continue;
    const key = String(name.value);
    const source = content.slice(value.offset, value.offset + value.length);
    const earlier = members.get(key);
    if (earlier && earlier.source !== source) {
      problems.push({
        rule: 'key-conflict',
        message: `Duplicate field “${shorten(key)}” with different values; this one is used.`,
        help: 'Remove one of the two.',
        offset: name.offset,
        length: name.length,
        related: { message: 'the other value', ...earlier.valuePlace },
      });
    }
    members.delete(key);
    members.set(key, {
      key,
      value: toValue(value, content, problems, depth + 1),
      offset: name.offset,
      length: name.length,
      valuePlace: withoutQuotes(content, value),
      source,
    });
  }
  return [...members.values()].map(({ source: _, ...member }) => member);
}

function toValue(node: Node, content: string, problems: Problem[], depth: number): FrontMatterValue {
  switch (node.type) {
    case 'object':
    case 'array':
      if (depth > MAX_DEPTH) throw tooDeepFault(node.offset);
      if (node.type === 'array')
        return (node.children ?? []).map((item) => toValue(item, content, problems, depth + 1));
      return new Map(readMembers(node, content, problems, depth).map(({ key, value }) => [key, value]));
    case 'null':
      return null;
    case 'string':
      return String(node.value);
    default:
      return content.slice(node.offset, node.offset + node.length);
  }
}
