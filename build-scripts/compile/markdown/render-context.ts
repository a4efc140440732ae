import type { RemovedHtml } from './removed-html.js';
import type { Tokens } from 'marked';
import type { JobApply } from '../../../src/posting/job-posting.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import type { FrontMatterEntry } from '../front-matter/front-matter.js';
import type { SourceText, Span } from '../source-text.js';
import type { LinkChecker } from './links.js';
import type { BodyText, Placeholders } from './placeholders.js';
import type { TemplateCode } from './template-code.js';
import type { TokenSources } from './token-sources.js';

/** State shared by the parts of the renderer for one posting. */
export interface RenderContext extends BodyText {
  placeholders: Placeholders;
  sources: TokenSources;
  links: LinkChecker;
  /** The posting's apply link; links to its URL get the class `job-apply`. */
  apply?: JobApply;
  /** Read by the shortcode `param`. */
  frontMatter: readonly FrontMatterEntry[];
  problems: Problem[];
  /** Reports HTML that the policy removes, once for each name. */
  reportRemoved(removed: RemovedHtml, place: Span): void;
  /** Renders Markdown within a line. */
  inline(markdown: SourceText): string;
  /** Converts Markdown within a line to plain text. */
  inlineText(markdown: string): string;
  /** Reports template code, and renders what is left of it: an id. */
  templateCode(code: TemplateCode): string;
  /**
   * Replaces placeholders with the text of their shortcodes, for code, titles and URLs, which cannot contain HTML. Template
   * code is kept in code, and removed from titles.
   */
  plain(text: string, use: 'code' | 'title'): string;
  /** What template code in a URL stands for; reports code that only the site generator can run, and returns `undefined`. */
  path(code: TemplateCode): string | undefined;
  /** The URL of a link or image; `undefined` if a shortcode or template code in it has none, which has been reported. */
  url(text: string): string | undefined;
}

/** A heading with its id, and its level below the posting's title. */
export interface NamedHeading extends Tokens.Heading {
  id: string;
  level: number;
}
