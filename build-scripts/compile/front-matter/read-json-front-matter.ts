import type { Problem } from '../../diagnostics/diagnostic.js';
import { FrontMatterFault } from './front-matter-fault.js';
import type { FrontMatterEntry, FrontMatterValue } from './front-matter.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { DEEPEST_FRONT_MATTER, tooDeepFault } from './to-front-matter-value.js';

const SPACE = /[ \t\r\n]*/y;
/** From the space on, since JSON allows no control character before it. */
const TEXT = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const BARE = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;

/** What JSON front matter holds, and the offset right after its closing brace. */
export interface JsonFrontMatter {
  entries: FrontMatterEntry[];
  end: number;
  problems: Problem[];
}

/**
 * Reads JSON front matter, whose opening brace stands at `start`; offsets are UTF-16 code units of the file's text.
 * `JSON.parse` would tell neither where the object ends nor where its keys stand, nor numbers as written, nor keys that
 * stand twice: of those the last counts, as in Hugo, with a problem when the values differ.
 * Throws a `FrontMatterFault` where it is not JSON.
 */
export function readJsonFrontMatter(text: string, start: number): JsonFrontMatter {
  const reader = new JsonReader(text, start);
  const members = reader.readObject(1);
  const entries = [...members].map(([key, { value, offset }]) => ({ key, value, offset }));
  return { entries, end: reader.position, problems: reader.problems };
}

interface Member {
  value: FrontMatterValue;
  /** Where its key stands. */
  offset: number;
  /** The value as written. */
  source: string;
}

class JsonReader {
  readonly problems: Problem[] = [];
  position: number;
  private readonly text: string;

  constructor(text: string, start: number) {
    this.text = text;
    this.position = start;
  }

  readObject(depth: number): Map<string, Member> {
    const members = new Map<string, Member>();
    const opening = this.position;
    this.readList('}', opening, () => {
      const offset = this.position;
      const key = this.readText('the name of a field');
      this.skipSpace();
      this.expect(':', `A colon is missing after the name ‘${shorten(key)}’.`);
      this.skipSpace();
      const valueStart = this.position;
      const value = this.readValue(depth + 1);
      const member = { value, offset, source: this.text.slice(valueStart, this.position) };
      this.checkForConflict(key, member, members.get(key));
      members.set(key, member);
    });
    return members;
  }

  private readValue(depth: number): FrontMatterValue {
    const opening = this.position;
    const character = this.text[opening];
    if (character !== '{' && character !== '[') return this.readScalar();
    if (depth > DEEPEST_FRONT_MATTER) throw tooDeepFault(opening);
    if (character === '{') {
      return new Map([...this.readObject(depth)].map(([key, { value }]) => [key, value]));
    }
    const items: FrontMatterValue[] = [];
    this.readList(']', opening, () => items.push(this.readValue(depth + 1)));
    return items;
  }

  /** What stands between brackets, with commas between. */
  private readList(closing: string, opening: number, readItem: () => void): void {
    this.position += 1;
    this.skipSpace();
    if (this.takes(closing)) return;
    for (;;) {
      readItem();
      this.skipSpace();
      if (this.takes(closing)) return;
      if (this.position >= this.text.length) throw this.unclosed(opening);
      this.expect(',', `A comma or ‘${closing}’ is missing before this.`);
      this.skipSpace();
      if (this.text[this.position] === closing) {
        throw new FrontMatterFault(`No comma may stand before ‘${closing}’ in JSON. Remove it.`, this.position);
      }
      if (this.position >= this.text.length) throw this.unclosed(opening);
    }
  }

  private readScalar(): FrontMatterValue {
    if (this.text[this.position] === '"') return this.readText('a value');
    const bare = this.take(BARE);
    if (bare !== undefined) return bare === 'null' ? null : bare;
    throw new FrontMatterFault(
      'A value is expected here: text in double quotes, a number, true, false, null, a list or an object.',
      this.position,
    );
  }

  private readText(what: string): string {
    const text = this.take(TEXT);
    if (text !== undefined) return JSON.parse(text) as string;
    const message =
      this.text[this.position] === '"'
        ? 'The text that begins here is not closed on its line, or holds a backslash or a character that JSON does not allow. Close it with a double quote, and write a backslash twice.'
        : `Here ${what} is expected, in straight double quotes.`;
    throw new FrontMatterFault(message, this.position);
  }

  private checkForConflict(key: string, { offset, source }: Member, before: Member | undefined): void {
    if (before === undefined || before.source === source) return;
    const message = `The field ‘${shorten(key)}’ stands twice with different values, and the last one counts. Remove the other.`;
    this.problems.push({ rule: 'key-conflict', message, offset });
  }

  private unclosed(opening: number): FrontMatterFault {
    return new FrontMatterFault(
      `The ‘${this.text.charAt(opening)}’ that stands here is never closed. Close it.`,
      opening,
    );
  }

  private expect(character: string, message: string): void {
    if (!this.takes(character)) throw new FrontMatterFault(message, this.position);
  }

  private takes(character: string): boolean {
    const stands = this.text[this.position] === character;
    if (stands) this.position += 1;
    return stands;
  }

  private skipSpace(): void {
    this.take(SPACE);
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text)?.[0];
    if (match !== undefined) this.position = pattern.lastIndex;
    return match;
  }
}
