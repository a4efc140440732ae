import type { Token, Tokens } from 'marked';
import { textOf } from '../front-matter/front-matter-text.js';
import type { FrontMatterEntry, FrontMatterValue } from '../front-matter/front-matter.js';
import { checkArguments } from '../shortcodes/check-arguments.js';
import { escapeHtml, trusted } from '../shortcodes/html.js';
import type { Shortcode } from '../shortcodes/shortcode.js';
import { SourceText, type Span } from '../source-text.js';
import { renderParagraph, writeParts } from './paragraph.js';
import { findRemovedHtml } from './removed-html.js';
import type { RenderContext } from './render-context.js';
import { tagSpan, type ShortcodeToken } from './shortcode-tokens.js';

/** What turns tokens into HTML: marked's own parser. */
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
  const made = shortcode.render({
    values,
    written,
    inner: trusted(inner),
    isApply: (url) => context.applyUrl !== undefined && url === context.applyUrl,
    inline: (markdown) => {
      const source = Object.values(sources).find(({ text }) => text === markdown);
      return trusted(context.inline(source ?? SourceText.standingFor(tag, markdown)));
    },
    plain: context.inlineText,
    param: (name) => {
      const value = readParam(context.frontMatter, name);
      if (value === undefined) {
        const message = `The front matter has no field “${name}”. Add it, or remove the shortcode.`;
        context.problems.push({ rule: 'shortcode-arguments', message, ...tag });
      }
      return value;
    },
    postingUrl: (reference, lang) => context.links.toPosting(reference, tag, lang),
  }).markup;
  if (shortcode.arguments === 'any') reportRemovedHtml(made, inner, tag, context);
  return made;
}

/** What a shortcode of the configuration makes may hold anything; what its body holds is reported already. */
function reportRemovedHtml(made: string, inner: string, place: Span, context: RenderContext): void {
  const known = new Set(findRemovedHtml(inner).map(({ name }) => name));
  for (const { name } of findRemovedHtml(made)) if (!known.has(name)) context.reportRemoved(name, place);
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
      return escapeHtml(context.plain(text?.text ?? '').replace(/^[ \t]*\n|\s+$/g, ''));
    case 'html':
      if (!node.markdown) return parser.parseInline(tokens);
  }
  // Hugo takes the paragraph off what a template gets when there is no more than that.
  const blocks = tokens.filter(({ type }) => type !== 'space');
  const [paragraph] = blocks;
  if (markdown === undefined || blocks.length !== 1 || paragraph?.type !== 'paragraph') return parser.parse(tokens);
  const parts = renderParagraph((paragraph as Tokens.Paragraph).tokens, parser, context);
  const [part] = parts;
  return parts.length === 1 && part?.isParagraph ? part.html : writeParts(parts);
}

/**
 * A value of the front matter as one line of text. The name is as written there, case apart as in Hugo, with dots between
 * the names of groups. `undefined` when there is none, or nothing that text can be made of.
 */
function readParam(entries: readonly FrontMatterEntry[], name: string): string | undefined {
  const top = new Map(entries.map(({ key, value }) => [key, value]));
  const [first, ...rest] = name.split('.');
  let value = find(top, name) ?? find(top, first ?? '');
  if (find(top, name) === undefined) {
    for (const part of rest) value = value instanceof Map ? find(value, part) : undefined;
  }
  return textOf(value);
}

function find(values: ReadonlyMap<string, FrontMatterValue>, name: string): FrontMatterValue | undefined {
  if (values.has(name)) return values.get(name);
  const folded = name.toLowerCase();
  return [...values].find(([key]) => key.toLowerCase() === folded)?.[1];
}
