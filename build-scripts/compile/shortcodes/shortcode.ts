import type { JobApply } from '../../../src/posting/job-posting.js';
import type { Html } from './html.js';

/**
 * Kind of an argument: text; the URL of a link or image, an email address or a telephone number, which `render` receives as
 * checked URLs; a Font Awesome icon, which `render` receives as an `IconName`; or accepted but unused, such as a color.
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
  /** The same in both notations. */
  body: ShortcodeBody;
  /** The body, with the closing tag, may be omitted. */
  hasOptionalBody?: true;
  /** `any`: all names and positions, as written; positions are the keys `0`, `1`, …. */
  arguments: Readonly<Record<string, ArgumentSchema>> | 'any';
  /** A block, inline, or as in Hugo: inline within a line, and without a paragraph on a line of its own. */
  placement: 'block' | 'inline' | 'as-written';
  /** The template, if `{{% … %}}` is Markdown to be parsed with the text around it. */
  markdown?: readonly TemplatePiece[];
  /**
   * Renders HTML in the vocabulary of `src/posting/html-policy.ts`.
   *
   * @throws ShortcodeError when a function of the configuration fails
   */
  render(call: ShortcodeCall): Html;
}

/** A built-in shortcode, with its section of the authoring guide. */
export interface BuiltInShortcode extends Shortcode {
  documentation: {
    /** One or two sentences. */
    description: string;
    /** Its HTML, with tags and classes in code. */
    output: string;
    /** Alternative text of the picture of the example; absent when the output is invisible. */
    picture?: string;
    /** As written in a posting. */
    example: string;
  };
}

/** A shortcode that could not be rendered; the message follows “The function of the shortcode …”. */
export class ShortcodeError extends Error {
  override name = 'ShortcodeError';
}

/** A piece of a template: text, the body, or an argument by name or position. */
export type TemplatePiece = { type: 'text'; text: string } | { type: 'inner' } | { type: 'argument'; name: string };

/** One use of a shortcode, with checked arguments. */
export interface ShortcodeCall {
  /** Arguments by name; `undefined` if absent, empty or not an allowed URL. */
  values: Readonly<Record<string, string | undefined>>;
  /** The same arguments before they became URLs: a telephone number with its spaces. */
  written: Readonly<Record<string, string | undefined>>;
  /** The rendered body; empty if there is none. */
  inner: Html;
  /** The apply link of the job, if there is one. */
  apply?: Pick<JobApply, 'url' | 'label'>;
  /** Whether this is the apply URL of the job. */
  isApply(url: string): boolean;
  /** Renders Markdown within a line. */
  inline(markdown: string): Html;
  /** Converts Markdown within a line to plain text. */
  plain(markdown: string): string;
  /** Value of a front matter field, as text; nested fields are separated by periods. Reports a missing field. */
  param(name: string): string | undefined;
  /** URL of another posting by `path`, `path#heading` or `#heading`. Reports a missing posting. */
  postingUrl(reference: string, lang?: string): string | undefined;
}

/** All shortcodes of a compilation, by name. */
export type ShortcodeRegistry = ReadonlyMap<string, Shortcode>;
