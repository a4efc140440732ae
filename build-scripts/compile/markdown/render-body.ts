import { Lexer, Marked, Parser, type Token } from 'marked';
import { ID_PREFIX } from '../../../src/posting/html-policy.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import type { FrontMatterEntry } from '../front-matter/front-matter.js';
import { tagSpan, type ShortcodeTreeNode } from '../shortcodes/grammar/shortcode-tree.js';
import { SourceText } from '../source-text.js';
import type { PostingPlace } from '../types.js';
import type { AnchorLink } from './anchors.js';
import { textOfHtml } from './sanitize-html.js';
import { LinkChecker } from './links.js';
import { plainText } from './plain-text.js';
import { postingRenderer } from './posting-renderer.js';
import type { NamedHeading, RenderContext } from './render-context.js';
import { EACH_PLACEHOLDER, Placeholders, shortcodeTokens, type BodyText } from './shortcode-tokens.js';
import { TokenSources } from './token-sources.js';

/** The Markdown tokens of a body, which all later stages share. */
export interface LexedBody extends BodyText {
  tokens: Token[];
  placeholders: Placeholders;
  sources: TokenSources;
  /** Extended with shortcodes. */
  marked: Marked;
}

/** Options of `renderBody`. */
export interface RenderOptions {
  /** URL of the posting's apply link; links to it get the class `job-apply`. */
  applyUrl?: string;
  baseUrl?: string;
  /** Read by the shortcode `param`. */
  frontMatter?: readonly FrontMatterEntry[];
  /** `ref` and `relref` are relative to it. */
  place?: PostingPlace;
}

/** Lexes a body: Markdown with shortcodes. */
export function lexBody(nodes: readonly ShortcodeTreeNode[], text: BodyText): LexedBody {
  const placeholders = new Placeholders(text);
  const marked = new Marked({ gfm: true }, shortcodeTokens(placeholders, text));
  const markdown = placeholders.markdownOf(nodes);
  const tokens = marked.lexer(markdown.text);
  const sources = new TokenSources();
  sources.addBlocks(tokens, markdown);
  return { ...text, tokens, placeholders, sources, marked };
}

/** A rendered body. */
export interface RenderedBody {
  /** Not yet sanitized. */
  html: string;
  /** Links to ids of the body, for `resolveAnchors`. */
  anchors: AnchorLink[];
  problems: Problem[];
}

/** Renders a body as HTML. */
export function renderBody(body: LexedBody, options: RenderOptions): RenderedBody {
  const { tokens, placeholders, sources, marked } = body;
  const links = new LinkChecker(options);
  const removed = new Set<string>();
  const context: RenderContext = {
    ...body,
    ...options,
    frontMatter: options.frontMatter ?? [],
    links,
    problems: [],
    reportRemoved(name, place) {
      if (removed.has(name)) return;
      removed.add(name);
      const message = `Unsupported HTML: ${name} was removed. Use Markdown or a shortcode.`;
      context.problems.push({ rule: 'removed-html', message, ...place });
    },
    inline(markdown) {
      const inlines = Lexer.lexInline(markdown.text, marked.defaults);
      sources.addInlines(inlines, markdown);
      return Parser.parseInline(inlines, marked.defaults);
    },
    inlineText: (markdown) => plainText(Lexer.lexInline(markdown, marked.defaults)),
    plain: (text) =>
      text.replace(EACH_PLACEHOLDER, (character) => {
        const node = placeholders.nodeOf(character);
        if (node?.type !== 'shortcode') return node?.value ?? '';
        const blocks = marked.lexer(character);
        sources.addBlocks(blocks, SourceText.standingFor(tagSpan(node), character));
        nameHeadings(blocks, marked);
        return textOfHtml(marked.parser(blocks)).trim();
      }),
  };
  marked.use(postingRenderer(context));
  nameHeadings(tokens, marked);
  const html = marked.parser(tokens);
  if (placeholders.isFull) {
    const message = 'This posting has too many shortcodes. Split it.';
    context.problems.push({ rule: 'shortcode-syntax', message, offset: 0 });
  }
  return { html, anchors: links.anchors, problems: [...context.problems, ...links.problems] };
}

/** Assigns an id and level to each heading in order, including those within shortcodes. */
function nameHeadings(tokens: Token[], marked: Marked): void {
  const headings: NamedHeading[] = [];
  marked.walkTokens(tokens, (token) => {
    if (token.type === 'heading') headings.push(token as NamedHeading);
  });
  const highest = Math.min(...headings.map(({ depth }) => depth));
  const ids = new Set<string>();
  for (const heading of headings) {
    heading.level = Math.min(6, heading.depth - highest + 2);
    heading.id = unusedId(slugOf(plainText(heading.tokens)), ids);
    ids.add(heading.id);
  }
}

/** Lowercase words with hyphens, as in most site generators. */
function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
  return ID_PREFIX + (slug || 'heading');
}

function unusedId(id: string, used: ReadonlySet<string>): string {
  if (!used.has(id)) return id;
  let count = 1;
  while (used.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
