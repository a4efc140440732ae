import { Marked, type Token, type Tokens } from 'marked';
import { ID_PREFIX } from '../../../src/posting/html-policy.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import type { FrontMatterEntry } from '../front-matter/front-matter.js';
import { trusted } from '../shortcodes/html.js';
import type { ShortcodeRegistry } from '../shortcodes/shortcode.js';
import type { ShortcodeTreeNode } from '../shortcodes/grammar/shortcode-tree.js';
import { expandTemplates } from '../shortcodes/expand-templates.js';
import { FOLDED, FoldedShortcodes } from '../shortcodes/shortcode-placeholders.js';
import type { PostingPlace } from '../types.js';
import { LinkChecker } from './link-checker.js';
import { postingRenderer } from './posting-renderer.js';
import type { RenderContext } from './render-context.js';
import { shortcodeExtensions } from '../shortcodes/shortcode-extensions.js';
import { SourceLocator } from './source-locator.js';

/** What rendering needs to know of the posting around the body. */
export interface RenderOptions {
  /** The file's text, of which the nodes hold offsets. */
  text: string;
  /** Where the body begins in it. */
  bodyStart: number;
  shortcodes: ShortcodeRegistry;
  /** The posting's own apply link; links to it in the body are marked. */
  applyUrl?: string;
  baseUrl?: string;
  /** What `param` reads. */
  frontMatter?: readonly FrontMatterEntry[];
  /** Where the posting stands among the others; what `ref` and `relref` go out from. */
  place?: PostingPlace;
}

const EACH_FOLDED = new RegExp(FOLDED.source, 'gu');

/** The body as HTML that is not sanitized yet. */
export interface RenderedBody {
  html: string;
  problems: Problem[];
}

/** Renders a posting's body: Markdown with shortcodes in, HTML in the vocabulary of the policy out. */
export function renderMarkdown(nodes: readonly ShortcodeTreeNode[], options: RenderOptions): RenderedBody {
  const folded = new FoldedShortcodes();
  const links = new LinkChecker(options);
  const removed = new Set<string>();
  const context: RenderContext = {
    ...options,
    folded,
    links,
    locator: new SourceLocator(options.text, options.bodyStart),
    problems: [],
    reportRemoved(name, offset) {
      if (removed.has(name)) return;
      removed.add(name);
      const message = `A posting may not hold ${name}, so it was taken out. Write it as Markdown or as a shortcode.`;
      context.problems.push({ rule: 'removed-html', message, offset });
    },
    inline: (markdown) => marked.parseInline(markdown, { async: false }),
    plain: (text) =>
      text.replace(EACH_FOLDED, (character) => {
        const node = folded.nodeOf(character);
        return node?.type === 'literal' ? node.value : trusted(render(character).html).text.trim();
      }),
  };
  const marked = new Marked({ gfm: true }, shortcodeExtensions(context), postingRenderer(context));
  const render = (markdown: string) => {
    const tokens = marked.lexer(markdown);
    const ids = nameHeadings(tokens, marked);
    return { html: marked.parser(tokens), ids };
  };

  const { html, ids } = render(folded.fold(expandTemplates(nodes, options)));
  links.checkAnchors(ids);
  if (folded.isFull) {
    const message = 'This posting has more shortcodes than fit in one. Split it.';
    context.problems.push({ rule: 'shortcode-syntax', message, offset: options.bodyStart });
  }
  return { html, problems: [...context.problems, ...links.problems] };
}

/** A heading as the renderer wants it: with its id, and its level once the highest heading of the posting is an `h2`. */
export interface NamedHeading extends Tokens.Heading {
  id: string;
  level: number;
}

/** Gives every heading its id and its level, in the order of the text, those within shortcodes included. */
function nameHeadings(tokens: Token[], marked: Marked): Set<string> {
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
  return ids;
}

/** The words in small letters with hyphens between them, as most generators make it. */
function slugOf(words: string): string {
  const slug = words
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

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      'tokens' in token && token.tokens ? plainText(token.tokens) : 'text' in token ? String(token.text) : '',
    )
    .join('')
    .replace(/&(amp|lt|gt|quot|#39);/g, ' ');
}
