import type { LoaderState } from 'js-yaml';
import { FrontMatterFault } from './front-matter-fault.js';
import { DEEPEST_FRONT_MATTER, tooDeepFault } from './to-front-matter-value.js';

/** A part of the YAML, in UTF-16 code units from its start. */
export interface YamlSpan {
  start: number;
  end: number;
}

/**
 * Watches js-yaml read, node by node. It notes where the keys stand, which the parsed data do not tell, and refuses
 * what must not be read: js-yaml has no options for that.
 */
export class YamlNodeWatch {
  /** Where each key at the top stands, in the file's text. */
  readonly keyOffsets = new Map<string, number>();
  /** Values that go over several lines. */
  readonly multilineScalars: YamlSpan[] = [];
  /** Where the node that was read to its end last begins and ends. */
  lastRead: YamlSpan = { start: 0, end: 0 };

  private readonly content: string;
  private readonly base: number;
  private readonly open: number[] = [];

  /** `base` is where `content` begins in the file's text. */
  constructor(content: string, base: number) {
    this.content = content;
    this.base = base;
  }

  /** Where the innermost node that is being read begins. */
  get innermostStart(): number {
    return this.skipSpace(this.open.at(-1) ?? 0);
  }

  /** js-yaml's listener. Throws a `FrontMatterFault` at an anchor, a tag or a merge key, and when it goes too deep. */
  heed(event: 'open' | 'close', state: LoaderState): void {
    if (event === 'open') {
      this.open.push(state.position);
      if (this.open.length > DEEPEST_FRONT_MATTER) throw tooDeepFault(this.base + this.innermostStart);
      return;
    }
    const start = this.innermostStart;
    const isTop = this.open.length === 2;
    this.open.pop();
    this.refuseReferences(start, state);
    this.lastRead = { start, end: state.position };
    if (state.kind === 'scalar' && this.content.slice(start, state.position).includes('\n')) {
      this.multilineScalars.push(this.lastRead);
    }
    if (isTop && this.isKey(state.position)) this.keyOffsets.set(String(state.result), this.base + start);
  }

  private refuseReferences(start: number, { anchor, position, result, tag }: LoaderState): void {
    if (anchor !== null) {
      throw new FrontMatterFault(
        'An anchor (&name) makes one value stand in several places, which is not read here. Write the value out in each place; if it is text, put it in quotes.',
        this.base + start,
      );
    }
    if (tag === '!') throw tagFault(this.base + start);
    if (tag === '?' && result === '<<' && this.isKey(position)) {
      throw new FrontMatterFault(
        'A merge key (<<) takes fields from another place, which is not read here. Write the fields out.',
        this.base + start,
      );
    }
  }

  private isKey(end: number): boolean {
    const colon = /[ \t]*:/y;
    colon.lastIndex = end;
    return colon.test(this.content);
  }

  private skipSpace(position: number): number {
    const space = /(?:[ \t\r\n]|#[^\n]*)*/y;
    space.lastIndex = position;
    space.test(this.content);
    return space.lastIndex;
  }
}

/** A type that is written out, such as `!!binary`. */
export function tagFault(offset: number): FrontMatterFault {
  const message =
    'A tag (such as !!binary) names the type of a value, which is not read here. Remove it; if it is text, put the value in quotes.';
  return new FrontMatterFault(message, offset);
}
