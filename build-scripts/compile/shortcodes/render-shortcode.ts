import type { Token } from 'marked';
import { escapeHtml, trusted } from './html.js';
import type { Shortcode } from './shortcode.js';
import { checkArguments } from './check-arguments.js';
import { expandTemplates } from './expand-templates.js';
import { readParam } from './read-param.js';
import { findRemovedHtml } from '../markdown/removed-html.js';
import type { RenderContext } from '../markdown/render-context.js';
import type { ShortcodeToken } from './shortcode-extensions.js';

/** What turns tokens into HTML: marked's own parser. */
interface TokenParser {
  parse(tokens: Token[]): string;
  parseInline(tokens: Token[]): string;
}

/** The HTML of a shortcode; of an unknown one, which is an error already, what stands between its tags. */
export function renderShortcode(token: ShortcodeToken, parser: TokenParser, context: RenderContext): string {
  const { node } = token;
  const shortcode = context.shortcodes.get(node.name);
  if (!shortcode) return parser.parse(token.tokens);
  const inner = renderBody(token, shortcode, parser, context);
  const { values, written, problems } = checkArguments(node, shortcode, context.links);
  context.problems.push(...problems);
  const made = shortcode.render({
    values,
    written,
    inner: trusted(inner),
    isApply: (url) => context.applyUrl !== undefined && url === context.applyUrl,
    inline: (markdown) => trusted(context.inline(markdown)),
    param: (name) => {
      const value = readParam(context.frontMatter ?? [], name);
      if (value === undefined) {
        const message = `The front matter has no ‘${name}’, so nothing can stand here. Write it there, or take the shortcode away.`;
        context.problems.push({ rule: 'shortcode-arguments', message, offset: node.start });
      }
      return value;
    },
    postingUrl: (reference, lang) => context.links.toPosting(reference, node.start, lang),
  }).markup;
  if (shortcode.arguments === 'any') reportRemovedHtml(made, inner, node.start, context);
  return made;
}

/** What a shortcode of the configuration makes may hold anything; what its body holds is reported already. */
function reportRemovedHtml(made: string, inner: string, offset: number, context: RenderContext): void {
  const known = new Set(findRemovedHtml(inner).map(({ name }) => name));
  for (const { name } of findRemovedHtml(made)) if (!known.has(name)) context.reportRemoved(name, offset);
}

function renderBody(
  { node, tokens }: ShortcodeToken,
  { body, markdown }: Shortcode,
  parser: TokenParser,
  context: RenderContext,
): string {
  switch (body) {
    case 'none':
      return '';
    case 'inline':
      return parser.parseInline(tokens);
    case 'verbatim': {
      const text = context.folded.fold(expandTemplates(node.inner ?? [], context));
      return escapeHtml(context.plain(text).replace(/^[ \t]*\n|\s+$/g, ''));
    }
    case 'html':
      if (!node.markdown) return parser.parseInline(tokens);
  }
  // Hugo takes the paragraph off what a template gets when there is no more than that.
  const blocks = tokens.filter(({ type }) => type !== 'space');
  const isParagraph = markdown !== undefined && blocks.length === 1 && blocks[0]?.type === 'paragraph';
  const html = parser.parse(tokens);
  return isParagraph ? (/^<p>((?:(?!<\/?p>).)*)<\/p>\n$/s.exec(html)?.[1] ?? html) : html;
}
