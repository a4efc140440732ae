import type { Html } from './html.js';

/**
 * What an argument is: text to show; a URL to follow or load, a mail address or a telephone number (each checked, and made
 * a URL, before `render` sees it); a Font Awesome icon (mapped to one of ours); or something that is read and not used,
 * such as a color, since the host decides on looks.
 */
export type ArgumentKind = 'text' | 'link' | 'image' | 'mail' | 'phone' | 'icon' | 'unused';

/** Schema of an argument. */
export interface ArgumentSchema {
  kind: ArgumentKind;
  /** Zero-based position; absent if the argument must be named. */
  position?: number;
  required?: true;
  /** Alternative names. */
  aliases?: readonly string[];
  /** The body replaces the argument: with a body, it is neither required nor positional. */
  orBody?: true;
}

/**
 * Content model: nothing; block or inline Markdown; HTML in which nested shortcodes are rendered; or verbatim text, as in
 * code.
 */
export type ShortcodeBody = 'none' | 'blocks' | 'inline' | 'html' | 'verbatim';

/** Definition of a shortcode. */
export interface Shortcode {
  /** As written in a posting. */
  name: string;
  /** A built-in reads its body in the same way in both notations; Markdown is what editors write in it. */
  body: ShortcodeBody;
  /** It may also stand without a body and then has no closing tag. */
  hasOptionalBody?: true;
  /** `any`: all names and positions, as text just as written; `values` then has positions as `0`, `1` …. */
  arguments: Readonly<Record<string, ArgumentSchema>> | 'any';
  /**
   * Whether it makes a block of its own, stands within a line, or, as Hugo has it, within the line it is written in and
   * without a paragraph around it where it is alone in one.
   */
  placement: 'block' | 'inline' | 'as-written';
  /** What it is in percent signs, where that is Markdown to be read with the text around it. */
  markdown?: readonly TemplatePiece[];
  /** Makes HTML in the vocabulary of `src/posting/html-policy.ts`. */
  render(call: ShortcodeCall): Html;
}

/** A shortcode of the compiler's own, with its section in the guide to writing. */
export interface BuiltInShortcode extends Shortcode {
  documentation: {
    /** What it is for, in one or two sentences. */
    description: string;
    /** Its HTML, with tags and classes in code. */
    output: string;
    /** Alternative text of the picture of the example; absent when the output is invisible. */
    picture?: string;
    /** As written in a posting. */
    example: string;
  };
}

/** A piece of a template: its own text, the body, or the argument of that name or position. */
export type TemplatePiece = { type: 'text'; text: string } | { type: 'inner' } | { type: 'argument'; name: string };

/** One use of a shortcode, with its arguments checked. */
export interface ShortcodeCall {
  /** Arguments by name; those absent, empty, or refused by the URL checker are undefined. */
  values: Readonly<Record<string, string | undefined>>;
  /** The same arguments before they became URLs: a telephone number with its spaces. */
  written: Readonly<Record<string, string | undefined>>;
  /** The rendered body; empty where there is none. */
  inner: Html;
  /** Whether following this URL is applying for the job. */
  isApply(url: string): boolean;
  /** Text as Markdown within a line. */
  inline(markdown: string): Html;
  /** The plain text of Markdown within a line. */
  plain(markdown: string): string;
  /** A field of the posting's front matter by its name, with dots between the names of groups; absent is a problem. */
  param(name: string): string | undefined;
  /** Where another posting is shown, by its path, `path#heading` or `#heading`; one that is not there is a problem. */
  postingUrl(reference: string, lang?: string): string | undefined;
}

/** The shortcodes that a compilation knows, by name. */
export type ShortcodeRegistry = ReadonlyMap<string, Shortcode>;
