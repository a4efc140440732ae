import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import {
  FrontMatterFault,
  MAX_DEPTH,
  tooDeepFault,
  type FrontMatterData,
  type FrontMatterEntry,
  type FrontMatterValue,
} from './front-matter.js';

const IN_STRINGS = 'Write a backslash as \\\\, and a line break as \\n.';

/** Explanations of jsonc-parser's error codes. */
const EXPLANATIONS: Readonly<Record<string, string>> = {
  ColonExpected: 'Missing colon after the name of a field.',
  CommaExpected: 'Missing comma before this.',
  EndOfFileExpected: 'Unexpected text after the closing brace.',
  InvalidCharacter: `Invalid character in a string. ${IN_STRINGS}`,
  InvalidCommentToken: 'JSON has no comments. Remove it.',
  InvalidEscapeCharacter: `Unknown escape sequence in this string. ${IN_STRINGS}`,
  InvalidUnicode: 'Invalid \\u escape in this string. Use four hexadecimal digits.',
  PropertyNameExpected: 'Expected the name of a field, in double quotes.',
  UnexpectedEndOfComment: 'JSON has no comments. Remove it.',
  UnexpectedEndOfString: 'This string is not closed on its line. Add the closing double quote.',
};

const VALUE_EXPECTED = 'Expected a value: a string in double quotes, a number, true, false, null, a list or an object.';

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
  throw error ? explain(content, error) : new FrontMatterFault(VALUE_EXPECTED, 0);
}

function explain(content: string, { error: code, offset, length }: ParseError): FrontMatterFault {
  const name = printParseErrorCode(code);
  if (name === 'CloseBraceExpected' || name === 'CloseBracketExpected') return unclosedFault(content);
  const [last = ''] = /\S(?=\s*$)/.exec(content.slice(0, offset)) ?? [];
  if (name === 'PropertyNameExpected' && last === ',')
    return new FrontMatterFault('JSON allows no comma before a closing brace. Remove it.', offset);
  if (name === 'ValueExpected' && last === ',' && content[offset] === ']')
    return new FrontMatterFault('JSON allows no comma before a closing bracket. Remove it.', offset);
  // The scanner reads `01` as two numbers.
  const [digits] = name === 'CommaExpected' ? (/[\d.]+$/.exec(content.slice(0, offset)) ?? []) : [];
  if (digits !== undefined) return new FrontMatterFault(VALUE_EXPECTED, offset - digits.length);
  const isName = name === 'InvalidSymbol' && (last === '{' || /^\s*:/.test(content.slice(offset + length)));
  const message = isName ? EXPLANATIONS['PropertyNameExpected'] : EXPLANATIONS[name];
  return new FrontMatterFault(message ?? VALUE_EXPECTED, offset);
}

/** The parser reports a missing bracket at the end; what helps is where it opens. */
function unclosedFault(content: string): FrontMatterFault {
  const open: number[] = [];
  for (const { 0: token, index } of content.matchAll(/"(?:\\.|[^"\\\n])*"?|[[\]{}]/g)) {
    if (token === '{' || token === '[') open.push(index);
    else if (token === '}' || token === ']') open.pop();
  }
  const offset = open.at(-1) ?? 0;
  const bracket = content.charAt(offset);
  return new FrontMatterFault(`This “${bracket}” is never closed. Add the closing bracket.`, offset);
}

function readMembers(node: Node, content: string, problems: Problem[], depth: number): FrontMatterEntry[] {
  const members = new Map<string, FrontMatterEntry & { source: string }>();
  for (const { children = [] } of node.children ?? []) {
    const [name, value] = children;
    if (!name || !value) continue;
    const key = String(name.value);
    const source = content.slice(value.offset, value.offset + value.length);
    const earlier = members.get(key);
    if (earlier && earlier.source !== source) {
      const message = `Duplicate field “${shorten(key)}” with different values; the last one counts. Remove the other.`;
      problems.push({ rule: 'key-conflict', message, offset: name.offset });
    }
    members.delete(key);
    members.set(key, { key, value: toValue(value, content, problems, depth + 1), offset: name.offset, source });
  }
  return [...members.values()].map(({ key, value, offset }) => ({ key, value, offset }));
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
