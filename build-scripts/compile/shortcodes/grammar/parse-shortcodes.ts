import type { Problem } from '../../../diagnostics/diagnostic.js';
import type { ShortcodeTag } from './lex-shortcode-tag.js';
import { lexShortcodes, type ShortcodeToken } from './lex-shortcodes.js';
import { nearestWord } from '../../../diagnostics/nearest-word.js';
import { shorten } from '../../../diagnostics/reports/shorten.js';
import type { Span } from '../../source-text.js';
import type { ShortcodeNode, ShortcodeTextNode, ShortcodeTreeNode } from './shortcode-tree.js';

/** Options of `parseShortcodes`. */
export interface ParseShortcodesOptions {
  /** Offset at which the body starts, in UTF-16 code units. Defaults to 0. */
  from?: number;
  /** Whether the shortcode of this name has inner text; `undefined` for unknown names. */
  hasBody: (name: string) => 'paired' | 'leaf' | 'optional' | undefined;
  /** All known names, to suggest one for a misspelled name. Default: none. */
  names?: Iterable<string>;
}

/** Shortcodes nested deeper become siblings, so that the tree can be walked recursively. */
const MAX_NESTING = 50;

interface OpenShortcode {
  tag: ShortcodeTag;
  node: ShortcodeNode;
  /** The array that receives its inner nodes: its own, or its parent's where the nesting is too deep. */
  children: ShortcodeTreeNode[];
}

/**
 * Parses the shortcodes of a posting's body into a tree, by Hugo's grammar. Collects all problems, in source order: an
 * invalid tag still opens or closes its shortcode, an unmatched closing tag becomes text. Use the tree only if no
 * problem is an error. All offsets are UTF-16 code units from the start of `text`.
 */
export function parseShortcodes(
  text: string,
  options: ParseShortcodesOptions,
): { nodes: ShortcodeTreeNode[]; problems: Problem[] } {
  const { tokens, problems } = lexShortcodes(text, options.from ?? 0);
  const builder = new TreeBuilder(text, tokens, options, problems);
  return { nodes: builder.build(), problems: problems.sort((a, b) => a.offset - b.offset) };
}

class TreeBuilder {
  private readonly text: string;
  private readonly tokens: ShortcodeToken[];
  private readonly hasBody: ParseShortcodesOptions['hasBody'];
  private readonly names: Iterable<string>;
  private readonly problems: Problem[];
  private readonly root: ShortcodeTreeNode[] = [];
  private readonly open: OpenShortcode[] = [];
  private readonly openOfName = new Map<string, number>();

  constructor(
    text: string,
    tokens: ShortcodeToken[],
    { hasBody, names = [] }: ParseShortcodesOptions,
    problems: Problem[],
  ) {
    this.text = text;
    this.tokens = tokens;
    this.hasBody = hasBody;
    this.names = names;
    this.problems = problems;
  }

  build(): ShortcodeTreeNode[] {
    const closedLater = tagsClosedLater(this.tokens, this.hasBody);
    for (const token of this.tokens) {
      if (token.type === 'text') this.addText(token);
      else if (token.form === 'close') this.closeShortcode(token);
      else this.addShortcode(token, this.hasBody(token.name) === 'paired' || closedLater.has(token));
    }
    while (this.open.length > 0) this.reportUnclosed(this.text.length);
    return this.root;
  }

  private get siblings(): ShortcodeTreeNode[] {
    return this.open.at(-1)?.children ?? this.root;
  }

  private addText({ value, start, end, omitted }: Omit<ShortcodeTextNode, 'type'>): void {
    const { siblings } = this;
    const before = siblings.at(-1);
    if (before?.type === 'text') {
      before.value += value;
      before.end = end;
      before.omitted.push(...omitted);
    } else {
      siblings.push({ type: 'text', value, start, end, omitted: [...omitted] });
    }
  }

  private addShortcode(tag: ShortcodeTag, isPaired: boolean): void {
    if (this.hasBody(tag.name) === undefined && !tag.hasInvalidName) {
      this.reportUnknown(tag, isPaired);
    }
    const opens = isPaired && tag.form === 'open';
    const inner: ShortcodeTreeNode[] = [];
    const node: ShortcodeNode = {
      type: 'shortcode',
      name: tag.name,
      markdown: tag.markdown,
      arguments: tag.arguments,
      inner: opens || tag.form === 'self-closed' ? inner : null,
      start: tag.start,
      end: tag.end,
      innerStart: opens ? tag.end : null,
      innerEnd: opens ? tag.end : null,
    };
    const { siblings } = this;
    siblings.push(node);
    if (!opens) return;

    const isTooDeep = this.open.length >= MAX_NESTING;
    if (this.open.length === MAX_NESTING) {
      this.problems.push({
        rule: 'shortcode-syntax',
        message: `Shortcodes are nested more than ${MAX_NESTING} levels deep.`,
        help: 'Close some of them first.',
        ...spanOf(tag),
      });
    }
    this.open.push({ tag, node, children: isTooDeep ? siblings : inner });
    this.openOfName.set(tag.name, (this.openOfName.get(tag.name) ?? 0) + 1);
  }

  private closeShortcode(tag: ShortcodeTag): void {
    if (!this.openOfName.get(tag.name)) {
      this.reportUnmatchedClosing(tag);
      const { start, end } = tag;
      this.addText({ value: this.text.slice(start, end), start, end, omitted: [] });
      return;
    }
    while (this.open.at(-1)?.tag.name !== tag.name) this.reportUnclosed(tag.start, tag);
    const opened = this.endInnermost(tag.start, tag.end);
    if (opened && opened.tag.markdown !== tag.markdown) {
      const fix = writeTag(`/${tag.name}`, opened.tag.markdown);
      this.problems.push({
        rule: 'shortcode-close-notation',
        message: `The closing tag of “${shorten(tag.name)}” uses a different notation than its opening tag.`,
        help: `Use ${fix}.`,
        ...spanOf(tag),
        fix,
        related: { message: 'the opening tag', ...spanOf(opened.tag) },
      });
    }
  }

  /** Closes the innermost open shortcode, whose inner text ends at `innerEnd`. */
  private endInnermost(innerEnd: number, end: number): OpenShortcode | undefined {
    const ended = this.open.pop();
    if (!ended) return undefined;
    ended.node.innerEnd = innerEnd;
    ended.node.end = end;
    this.openOfName.set(ended.tag.name, (this.openOfName.get(ended.tag.name) ?? 1) - 1);
    return ended;
  }

  private reportUnclosed(end: number, before?: ShortcodeTag): void {
    const unclosed = this.endInnermost(end, end);
    if (!unclosed) return;
    const { name, markdown } = unclosed.tag;
    const where = before ? ` before ${writeTag(`/${before.name}`, before.markdown)}` : '';
    this.problems.push({
      rule: 'unclosed-shortcode',
      message: `The shortcode “${shorten(name)}” has no closing tag${where}.`,
      help: `Add ${writeTag(`/${name}`, markdown)} after its text, or use ${writeSelfClosedTag(name, markdown)} if it has none.`,
      ...spanOf(unclosed.tag),
      ...(before && { related: { message: 'before this tag', ...spanOf(before) } }),
    });
  }

  private reportUnknown({ name, nameOffset: offset }: ShortcodeTag, isPaired: boolean): void {
    const fix = nearestWord(name, [...this.names]);
    this.problems.push({
      rule: 'unknown-shortcode',
      message: `Unknown shortcode “${shorten(name)}”.`,
      help: fix === undefined ? 'Check the spelling, or define it in the configuration.' : `Did you mean “${fix}”?`,
      offset,
      length: name.length,
      ...(fix === undefined ? { configurable: { group: 'shortcodes', name, isPaired } } : { fix }),
    });
  }

  private reportUnmatchedClosing(tag: ShortcodeTag): void {
    const { name, markdown } = tag;
    const isLeaf = this.hasBody(name) === 'leaf';
    this.problems.push({
      rule: 'shortcode-syntax',
      message: isLeaf
        ? `The shortcode “${shorten(name)}” has no inner text and takes no closing tag.`
        : `This closing tag has no opening tag for “${shorten(name)}”.`,
      help: isLeaf ? 'Remove the closing tag.' : `Remove it, or add ${writeTag(name, markdown)} before the text.`,
      ...spanOf(tag),
      ...(isLeaf && { fix: '' }),
    });
  }
}

function spanOf({ start, end }: ShortcodeTag): Span {
  return { offset: start, length: end - start };
}

/**
 * The opening tags of unknown shortcodes, and of shortcodes with an optional body, that have a closing tag. Read
 * backwards, each closing tag belongs to the nearest opening tag of its name.
 */
function tagsClosedLater(tokens: ShortcodeToken[], hasBody: ParseShortcodesOptions['hasBody']): Set<ShortcodeTag> {
  const closedLater = new Set<ShortcodeTag>();
  const closings = new Map<string, number>();
  for (const token of tokens.toReversed()) {
    if (token.type === 'text' || token.form === 'self-closed') continue;
    if (hasBody(token.name) === 'paired' || hasBody(token.name) === 'leaf') continue;
    const waiting = closings.get(token.name) ?? 0;
    if (token.form === 'close') {
      closings.set(token.name, waiting + 1);
    } else if (waiting > 0) {
      closings.set(token.name, waiting - 1);
      closedLater.add(token);
    }
  }
  return closedLater;
}

function writeTag(content: string, markdown: boolean): string {
  const short = shorten(content);
  return markdown ? `{{% ${short} %}}` : `{{< ${short} >}}`;
}

function writeSelfClosedTag(name: string, markdown: boolean): string {
  return writeTag(name, markdown).replace(/ ([>%]\}\})$/, ' /$1');
}
