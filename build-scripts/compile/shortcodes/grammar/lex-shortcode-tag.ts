import type { Problem } from '../../../diagnostics/diagnostic.js';
import * as faults from './shortcode-faults.js';
import {
  END_HERE,
  EQUALS,
  ESCAPED_QUOTED,
  NAME,
  NEXT_DELIMITER,
  OPENER_HERE,
  QUOTED,
  RAW,
  RUN,
  SLASH,
  SPACE,
  typedValue,
  WORD,
} from './shortcode-grammar.js';
import type { ShortcodeArguments, ShortcodeValue } from './shortcode-tree.js';

/** A tag in `{{< … >}}` or `{{% … %}}` notation. Offsets are UTF-16 code units of the whole text. */
export interface ShortcodeTag {
  type: 'tag';
  form: 'open' | 'close' | 'self-closed';
  name: string;
  nameOffset: number;
  /** The name has been reported as invalid, so it must not be reported as unknown too. */
  hasInvalidName: boolean;
  /** Uses the `{{% … %}}` notation. */
  markdown: boolean;
  arguments: ShortcodeArguments;
  start: number;
  end: number;
}

/** A lexed tag. `tag` is undefined if it could not be recognized; lexing continues at `end`. */
export interface LexedTag {
  tag: ShortcodeTag | undefined;
  problem: Problem | undefined;
  end: number;
}

/**
 * Lexes the tag whose `{{<` or `{{%` is at `start`. Reports only the first problem of a tag, then skips to its end, so
 * that an invalid tag still opens or closes its shortcode.
 */
export function lexShortcodeTag(text: string, start: number): LexedTag {
  return new TagLexer(text, start).lex();
}

class TagLexer {
  private readonly text: string;
  private readonly start: number;
  private readonly markdown: boolean;
  private readonly closer: string;
  private position: number;
  private form: ShortcodeTag['form'] = 'open';
  private name = '';
  private nameOffset = 0;
  private hasInvalidName = false;
  private arguments: ShortcodeArguments = { kind: 'none' };
  private problem: Problem | undefined;

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
    this.markdown = text[start + 2] === '%';
    this.closer = this.markdown ? '%}}' : '>}}';
    this.position = start + 3;
  }

  lex(): LexedTag {
    this.readName();
    while (!this.problem && !this.atCloser()) this.readElement();
    const end = this.problem ? this.findEnd() : this.position + this.closer.length;
    const tag = end === undefined || this.name === '' ? undefined : this.toTag(end);
    return { tag, problem: this.problem, end: end ?? this.position };
  }

  private toTag(end: number): ShortcodeTag {
    const { form, name, nameOffset, hasInvalidName, markdown, start } = this;
    return {
      type: 'tag',
      form,
      name,
      nameOffset,
      hasInvalidName,
      markdown,
      arguments: this.arguments,
      start,
      end,
    };
  }

  /** Reads the name, and the slash before it in a closing tag. */
  private readName(): void {
    this.take(SPACE);
    if (this.text[this.position] === '/') {
      this.form = 'close';
      this.position += 1;
      this.take(SPACE);
    }
    this.nameOffset = this.position;
    this.name = this.take(NAME)?.[0] ?? '';
    if (this.name === '') return this.failWithoutName();
    if (this.name.endsWith('/')) return this.failOnSlashInName();
    // A closing tag is reported only if no such shortcode is open, so that a wrong name is one problem.
    if (this.name.includes('.') && this.form === 'open') return this.failOnPeriodInName();
    this.take(SPACE);
  }

  /** Reads one argument, or the slash of `/>}}`. */
  private readElement(): void {
    const offset = this.position;
    const character = this.text[offset];
    if (character === undefined || this.at(OPENER_HERE) || this.at(END_HERE)) return this.failOnEnd();
    if (this.form === 'close') return this.fail(faults.textAfterClosingName);
    if (character === '/') return this.readSlash();
    if (/["`\\]/.test(character)) return this.addPositional(offset, this.readQuotes());
    return this.readWord();
  }

  private readSlash(): void {
    const slash = this.position;
    this.position += 1;
    if (!this.at(SPACE, this.closer)) {
      const isPath = /\S/.test(this.text.charAt(this.position));
      this.position = slash;
      if (isPath) return this.failOnRun();
      this.form = 'self-closed';
      return this.fail(faults.textAfterSlash(this.closer));
    }
    this.take(SPACE);
    this.form = 'self-closed';
  }

  private readWord(): void {
    const offset = this.position;
    const word = this.take(WORD)?.[0];
    if (word === undefined) return this.failOnRun();
    if (this.take(EQUALS)) return this.addNamed(word, offset, this.readNamedValue());
    if (!this.atEndOfWord()) {
      this.position = offset;
      return this.failOnRun();
    }
    this.addPositional(offset, { value: typedValue(word), text: word, offset, end: offset + word.length });
  }

  /** Whether an unquoted word can end here. */
  private atEndOfWord(): boolean {
    const next = this.text[this.position];
    if (next === undefined || /[\s"`\\]/.test(next) || this.at(OPENER_HERE) || this.at(END_HERE)) return true;
    return next === '/' && this.at(SLASH, this.closer);
  }

  /** An unquoted named value extends to the next space; in Hugo, even across `>}}`. */
  private readNamedValue(): ShortcodeValue | undefined {
    const offset = this.position;
    if (/["`\\]/.test(this.text.charAt(offset))) return this.readQuotes();
    const value = this.take(RUN)?.[0];
    if (value === undefined) return this.fail(faults.nothingAfterEquals);
    if (/\S/.test(this.text.charAt(this.position))) return this.fail(faults.valueIntoEnd(value), offset);
    if (faults.hasUnpairedQuoteLike(value)) {
      return this.fail(faults.strayCharacters(this.text, offset, value), offset);
    }
    return { value: typedValue(value), text: value, offset, end: offset + value.length };
  }

  /** Reads a value in double quotes, escaped double quotes or backticks, which is always a string. */
  private readQuotes(): ShortcodeValue | undefined {
    const offset = this.position;
    const match = this.take(QUOTED) ?? this.take(ESCAPED_QUOTED) ?? this.take(RAW);
    if (!match) {
      // The tag's closing delimiter may be inside the unclosed value.
      this.position += 1;
      return this.fail(faults.unclosedQuote(this.text.slice(offset, offset + 2)), offset);
    }
    const [whole, inside = ''] = match;
    const value = whole.startsWith('"') ? inside.replaceAll('\\"', '"') : inside;
    const start = offset + (whole.startsWith('\\') ? 2 : 1);
    return { value, text: value, offset: start, end: start + inside.length };
  }

  private addPositional(offset: number, value: ShortcodeValue | undefined): void {
    if (!value) return;
    if (this.at(EQUALS)) return this.fail(faults.quotedArgumentName, offset);
    if (this.arguments.kind === 'named') return this.fail(faults.mixedArguments, offset);
    if (this.arguments.kind === 'none') this.arguments = { kind: 'positional', values: [] };
    this.arguments.values.push(value);
    this.take(SPACE);
  }

  private addNamed(name: string, offset: number, value: ShortcodeValue | undefined): void {
    if (!value) return;
    if (this.arguments.kind === 'positional') return this.fail(faults.mixedArguments, offset);
    if (this.arguments.kind === 'none') this.arguments = { kind: 'named', values: new Map() };
    const first = this.arguments.values.get(name);
    if (first) return this.fail(faults.argumentTwice(name, first), offset);
    this.arguments.values.set(name, value);
    this.take(SPACE);
  }

  private failWithoutName(): void {
    const { nameOffset, text } = this;
    if (nameOffset >= text.length || this.at(OPENER_HERE)) return this.failOnEnd();
    if (this.at(END_HERE)) return this.fail(faults.noName);
    if (this.form === 'close' && text[nameOffset] === '*') {
      return this.fail(faults.spaceBeforeComment(this.opener, this.closer));
    }
    this.fail(faults.wordAsName(text, nameOffset));
  }

  private failOnSlashInName(): void {
    this.name = this.name.replace(/\/+$/, '');
    if (this.form === 'open') this.form = 'self-closed';
    this.fail(faults.slashInName, this.nameOffset + this.name.length);
  }

  private failOnPeriodInName(): void {
    this.hasInvalidName = true;
    this.fail(this.name.endsWith('.inline') ? faults.inlineShortcode : faults.periodInName, this.nameOffset);
  }

  /** Reports a tag with a wrong closing delimiter, or none. */
  private failOnEnd(): void {
    const found = this.take(END_HERE)?.[0];
    if (found === undefined) return this.fail(faults.unclosedTag(this.name, this.closer), this.start);
    this.position -= found.length;
    this.fail(faults.wrongEnd(this.opener, this.closer, found));
  }

  private failOnRun(): void {
    const offset = this.position;
    const run = this.take(RUN)?.[0] ?? '';
    this.position = offset;
    if (/^[>%}]+$/.test(run)) return this.fail(faults.wrongEnd(this.opener, this.closer, run));
    this.fail(faults.strayCharacters(this.text, offset, run));
  }

  /** Records the tag's problem. The search for the tag's end starts at the current position. */
  private fail(fault: faults.ShortcodeFault, offset = this.position): undefined {
    this.problem = { rule: 'shortcode-syntax', offset, length: this.lengthOfWord(offset), ...fault };
  }

  /** The length of the word or delimiter at a position. */
  private lengthOfWord(offset: number): number {
    const here = this.position;
    this.position = offset;
    const word = this.take(RUN) ?? this.take(OPENER_HERE) ?? this.take(END_HERE);
    this.position = here;
    return word?.[0].length ?? Math.min(1, this.text.length - offset);
  }

  /** The end of an invalid tag; `undefined` if another tag begins first: lexing then continues at `position`. */
  private findEnd(): number | undefined {
    NEXT_DELIMITER.lastIndex = this.position;
    const delimiter = NEXT_DELIMITER.exec(this.text);
    if (delimiter === null || delimiter[0].startsWith('{')) {
      this.position = delimiter?.index ?? this.text.length;
      return undefined;
    }
    if (this.form === 'open' && this.text[delimiter.index - 1] === '/') this.form = 'self-closed';
    return delimiter.index + delimiter[0].length;
  }

  private get opener(): string {
    return this.text.slice(this.start, this.start + 3);
  }

  private atCloser(): boolean {
    return this.text.startsWith(this.closer, this.position);
  }

  /** Whether the pattern matches here, directly followed by `then`. */
  private at(pattern: RegExp, then = ''): boolean {
    const here = this.position;
    const matches = this.take(pattern) !== undefined && this.text.startsWith(then, this.position);
    this.position = here;
    return matches;
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text);
    if (match) this.position = pattern.lastIndex;
    return match ?? undefined;
  }
}
