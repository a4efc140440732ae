/** A value of a shortcode's argument. Unquoted numbers and `true`/`false` have Hugo's types; `text` is as written. */
export interface ShortcodeValue {
  value: string | number | boolean;
  /** As written, without its quotes: Hugo makes 7 of `007`, and a telephone number must not lose its zero. */
  text: string;
  /** Where the value begins, in UTF-16 code units of the text parsed. */
  offset: number;
}

/** Hugo knows either positional or named arguments, never both in one shortcode. */
export type ShortcodeArguments =
  | { kind: 'none' }
  | { kind: 'positional'; values: ShortcodeValue[] }
  | { kind: 'named'; values: Map<string, ShortcodeValue> };

/** Text between shortcodes. `value` differs from the source where a commented shortcode was: that becomes its literal text. */
export interface ShortcodeTextNode {
  type: 'text';
  value: string;
  start: number;
  end: number;
}

/** One shortcode. Offsets are UTF-16 code units of the text parsed. */
export interface ShortcodeNode {
  type: 'shortcode';
  name: string;
  /** `{{% %}}` rather than `{{< >}}`. */
  markdown: boolean;
  arguments: ShortcodeArguments;
  /** What stands between opening and closing tag; `null` when it has no body and was not written as `/>`. */
  inner: ShortcodeTreeNode[] | null;
  start: number;
  /** After the closing tag, where there is one. */
  end: number;
  /** Where the inner text begins and ends; `null` when `inner` is null or it is self-closed. */
  innerStart: number | null;
  innerEnd: number | null;
}

/** A node of the tree that `parseShortcodes` makes. */
export type ShortcodeTreeNode = ShortcodeTextNode | ShortcodeNode;
