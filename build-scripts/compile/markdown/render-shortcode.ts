import type { Token, Tokens } from 'marked';
import { checkArguments } from '../shortcodes/check-arguments.js';
import { tagSpan } from '../shortcodes/grammar/shortcode-tree.js';
import { escapeHtml, trusted } from '../shortcodes/html.js';
import { ShortcodeError, type Shortcode, type ShortcodeCall } from '../shortcodes/shortcode.js';
import { SourceText, type Span } from '../source-text.js';
import { renderParagraph, writeParts } from './paragraph.js';
import { findRemovedHtml } from './removed-html.js';
import type { RenderContext } from './render-context.js';
import { readParam } from './read-param.js';
import type { ShortcodeToken } from './shortcode-tokens.js';

/** The methods of marked's `Parser` in use. */
interface TokenParser {
  parse(tokens: Token[]): string;
  parseInline(tokens: Token[]): string;
}

/** Renders a shortcode. For an unknown one, which has been reported, renders its inner text. */
export function renderShortcode(token: ShortcodeToken, parser: TokenParser, context: RenderContext): string {
  const { node } = token;
  const shortcode = context.shortcodes.get(node.name);
  if (!shortcode) return parser.parse(token.tokens);
  const inner = renderBody(token, shortcode, parser, context);
  const tag = tagSpan(node);
  const { values, written, sources, problems } = checkArguments(node, shortcode, context.file, (url, use, place) =>
    context.links.check(url, use, place),
  );
  context.problems.push(...problems);
  const call: ShortcodeCall = {
    values,
    written,
    inner: trusted(inner),
    ...(context.apply && { apply: context.apply }),
    isApply: (url) => context.apply !== undefined && url === context.apply.url,
    inline: (markdown) => {
      const source = Object.values(sources).find(({ text }) => text === markdown);
      return trusted(context.inline(source ?? SourceText.standingFor(tag, markdown)));
    },
    plain: context.inlineText,
    param: (name) => {
      const value = readParam(context.frontMatter, name);
      if (value === undefined) {
        const message = `The front matter has no field “${name}”.`;
        const help = 'Add it, or remove the shortcode.';
        context.problems.push({ rule: 'shortcode-arguments', message, help, ...tag });
      }
      return value;
    },
    postingUrl: (reference, lang) => context.links.toPosting(reference, tag, lang),
  };
  try {
    const html = shortcode.render(call).markup;
    if (shortcode.arguments === 'any') reportRemovedHtml(html, inner, tag, context);
    return html;
  } catch (error) {
    if (!(error instanceof ShortcodeError)) throw error;
    const message = `The function of the shortcode “${node.name}” ${error.message}.`;
    const help = 'Correct the function in the configuration. It returns HTML as a string.';
    context.problems.push({ rule: 'shortcode-function', message, help, ...tag });
    return inner;
  }
}

/** Reports what the policy removes from the HTML of a configured shortcode; its body has been reported already. */
function reportRemovedHtml(html: string, inner: string, place: Span, context: RenderContext): void {
  const known = new Set(findRemovedHtml(inner).map(({ name }) => name));
  for (const removed of findRemovedHtml(html)) if (!known.has(removed.name)) context.reportRemoved(removed, place);
}

function renderBody(
  { node, tokens, body: text }: ShortcodeToken,
  { body, markdown }: Shortcode,
  parser: TokenParser,
  context: RenderContext,
): string {
  switch (body) {
    case 'none':
      return '';
    case 'inline':
      return parser.parseInline(tokens);
    case 'verbatim':
      return escapeHtml(context.plain(text?.text ?? '', 'code').replace(/^[ \t]*\n|\s+$/g, ''));
    case 'html':
      if (!node.markdown) return parser.parseInline(tokens);
  }
  // As in Hugo, a single paragraph is not wrapped in a p element.
  const blocks = tokens.filter(({ type }) => type !== 'space');
  const [paragraph] = blocks;
  if (markdown === undefined || blocks.length !== 1 || paragraph?.type !== 'paragraph') return parser.parse(tokens);
  const parts = renderParagraph((paragraph as Tokens.Paragraph).tokens, parser, context);
  const [part] = parts;
  return parts.length === 1 && part?.isParagraph ? part.html : writeParts(parts);
}
