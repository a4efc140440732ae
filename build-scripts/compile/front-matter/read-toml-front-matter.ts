import { parse, TomlError } from 'smol-toml';
import { explainTomlFault } from './explain-toml-fault.js';
import type { FrontMatterEntry } from './front-matter.js';
import { DEEPEST_FRONT_MATTER, toFrontMatterValue } from './to-front-matter-value.js';

/** The parts of TOML: texts in their four quotings, comments, punctuation, and what stands without quotes. */
const PART =
  /"""(?:\\[^]|[^\\])*?"{3,5}|'''[^]*?'{3,5}|"(?:\\.|[^"\\])*"|'[^']*'|#[^\n]*|[=[\]{},\n]|\d{4}-\d\d-\d\d \d\d:[^\s#,\]}]*|[^\s"'#=[\]{},]+/g;

/**
 * Reads TOML front matter: the text from the line after the opening fence, at `from`, to the closing fence, at `to`, both
 * in UTF-16 code units. Throws a `FrontMatterFault` where it cannot be read.
 */
export function readTomlFrontMatter(text: string, from: number, to: number): FrontMatterEntry[] {
  const content = text.slice(from, to);
  parseToml(content, from);
  const { quoted, keyPositions } = quoteBareValues(content);
  return Object.entries(parseToml(quoted, from)).map(([key, value]) => {
    const offset = from + (keyPositions.get(key) ?? 0);
    return { key, value: toFrontMatterValue(value, offset), offset };
  });
}

function parseToml(content: string, base: number): object {
  try {
    return parse(content, { maxDepth: DEEPEST_FRONT_MATTER, integersAsBigInt: true });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw explainTomlFault(content, base, error);
  }
}

/**
 * Puts each value that stands without quotes (`1.10`, `2024-05-01`, `true`) into quotes, so that the parser hands it on as
 * written, and notes where the keys at the top stand. `content` is known to be good TOML.
 */
function quoteBareValues(content: string): { quoted: string; keyPositions: Map<string, number> } {
  const keyPositions = new Map<string, number>();
  const brackets: string[] = [];
  let place: 'line start' | 'table header' | 'key' | 'value' = 'line start';
  let isInTable = false;

  const readPart = (part: string, position: number): string => {
    switch (part) {
      case '\n':
        if (brackets.length === 0) place = 'line start';
        return part;
      case '=':
        place = 'value';
        return part;
      case '[':
        if (place === 'value') brackets.push(part);
        else place = 'table header';
        return part;
      case '{':
        brackets.push(part);
        place = 'key';
        return part;
      case ']':
      case '}':
        brackets.pop();
        return part;
      case ',':
        place = brackets.at(-1) === '[' ? 'value' : 'key';
        return part;
    }
    if (part.startsWith('#')) return part;
    if (place === 'value') return /^["']/.test(part) ? part : `'${part}'`;
    if (place === 'table header') isInTable = true;
    if (place === 'table header' || (place === 'line start' && !isInTable)) {
      const key = firstKey(part);
      if (!keyPositions.has(key)) keyPositions.set(key, position);
    }
    place = 'key';
    return part;
  };
  return { quoted: content.replace(PART, readPart), keyPositions };
}

/** The outermost key of `a.b` or `"a"`. */
function firstKey(part: string): string {
  if (!/^["']/.test(part)) return part.split('.', 1)[0] ?? part;
  return Object.keys(parse(`${part} = 0`))[0] ?? part;
}
