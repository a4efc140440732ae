import type { Tokens } from 'marked';
import type { Problem } from '../../diagnostics/diagnostic.js';
import type { FrontMatterEntry } from '../front-matter/front-matter.js';
import type { SourceText, Span } from '../source-text.js';
import type { LinkChecker } from './links.js';
import type { Placeholders, BodyText } from './shortcode-tokens.js';
import type { TokenSources } from './token-sources.js';

/** What the parts of the renderer share while they render one posting. */
export interface RenderContext extends BodyText {
  placeholders: Placeholders;
  sources: TokenSources;
  links: LinkChecker;
  /** The posting's own apply link; links to it in the body are marked. */
  applyUrl?: string;
  /** Read by the shortcode `param`. */
  frontMatter: readonly FrontMatterEntry[];
  /** Added to as they are found. */
  problems: Problem[];
  /** Reports a piece of HTML that the policy removes; each name once. */
  reportRemoved(name: string, place: Span): void;
  /** Renders Markdown within a line. */
  inline(markdown: SourceText): string;
  /** Converts Markdown within a line to plain text. */
  inlineText(markdown: string): string;
  /** Text with placeholders as a reader reads it: no HTML can stand in code, addresses and titles. */
  plain(text: string): string;
}

/** A heading with its id, and its level below the posting's title. */
export interface NamedHeading extends Tokens.Heading {
  id: string;
  level: number;
}
