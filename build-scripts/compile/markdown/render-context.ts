import type { Problem } from '../../diagnostics/diagnostic.js';
import type { FoldedShortcodes } from '../shortcodes/shortcode-placeholders.js';
import type { LinkChecker } from './link-checker.js';
import type { RenderOptions } from './render-markdown.js';
import type { SourceLocator } from './source-locator.js';

/** What the parts of the Markdown renderer share while they render one posting. */
export interface RenderContext extends RenderOptions {
  folded: FoldedShortcodes;
  links: LinkChecker;
  locator: SourceLocator;
  /** Added to as they are found. */
  problems: Problem[];
  /** Reports a piece of HTML that the policy removes; each name once. */
  reportRemoved(name: string, offset: number): void;
  /** Markdown within a line as HTML. */
  inline(markdown: string): string;
  /** Text in which shortcodes are folded, as a reader would read it: in code, in addresses and in titles no HTML can stand. */
  plain(text: string): string;
}
