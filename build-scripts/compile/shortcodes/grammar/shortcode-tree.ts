import type { Span } from '../../source-text.js';

/** The value of an argument. Unquoted numbers and `true`/`false` have Hugo's types. */
export interface ShortcodeValue {
  value: string | number | boolean;
  /** The value as written, without quotes: Hugo turns `007` into 7, and a phone number must keep its zeros. */
  text: string;
  /** Start of the value, in UTF-16 code units of the parsed text. */
  offset: number;
  end: number;
}

/** The arguments of a shortcode. Hugo does not allow positional and named arguments together. */
export type ShortcodeArguments =
  | { kind: 'none' }
  | { kind: 'positional'; values: ShortcodeValue[] }
  | { kind: 'named'; values: Map<string, ShortcodeValue> };

/** Text between shortcodes. `value` differs from the source where a commented-out shortcode became literal text. */
export interface ShortcodeTextNode {
  type: 'text';
  value: string;
  start: number;
  end: number;
  /** Where the source has a mark of two characters, of a comment, that the value has not. */
  omitted: number[];
}

/** A shortcode. Offsets are UTF-16 code units of the parsed text. */
export interface ShortcodeNode {
  type: 'shortcode';
  name: string;
  /** Whether the notation is `{{% … %}}`. */
  markdown: boolean;
  arguments: ShortcodeArguments;
  /** The nodes between opening and closing tag: empty for a self-closed tag, `null` without a body. */
  inner: ShortcodeTreeNode[] | null;
  start: number;
  /** End of the closing tag, if there is one. */
  end: number;
  /** Start and end of the inner text; `null` if `inner` is null or the tag is self-closed. */
  innerStart: number | null;
  innerEnd: number | null;
}

/** A node of the tree that `parseShortcodes` returns. */
export type ShortcodeTreeNode = ShortcodeTextNode | ShortcodeNode;

/** The position of a shortcode's opening tag. */
export function tagSpan({ start, end, innerStart }: ShortcodeNode): Span {
  return { offset: start, length: (innerStart ?? end) - start };
}
