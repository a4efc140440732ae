import type { Html } from './html.js';

/**
 * What an argument is: text to show, a URL to follow or load (checked before `render` sees it), a Font Awesome icon
 * (mapped to one of ours), or something that is read and not used, such as a colour, since the host decides on looks.
 */
export type ArgumentKind = 'text' | 'link' | 'image' | 'icon' | 'unused';

/** One argument that a shortcode takes. */
export interface ArgumentSchema {
  kind: ArgumentKind;
  /** Its place among positional arguments, from 0; absent when it can only be named. */
  position?: number;
  required?: true;
}

/** One shortcode: what it takes, where it may stand, and what it becomes. */
export interface Shortcode {
  /** As written in a posting. */
  name: string;
  /** Whether text stands between an opening and a closing tag; it is rendered as Markdown in both notations. */
  body: 'none' | 'blocks';
  arguments: Readonly<Record<string, ArgumentSchema>>;
  /** Whether it makes a block of its own or stands within a line. */
  placement: 'block' | 'inline';
  /** Makes HTML in the vocabulary of `src/posting/posting-html-policy.ts`. */
  render(call: ShortcodeCall): Html;
}

/** One use of a shortcode, with its arguments checked. */
export interface ShortcodeCall {
  /** Arguments by name; those absent, empty, or refused by the URL checker are undefined. */
  values: Readonly<Record<string, string | undefined>>;
  /** The rendered body; empty where there is none. */
  inner: Html;
  /** Whether following this URL is applying for the job. */
  isApply(url: string): boolean;
}
