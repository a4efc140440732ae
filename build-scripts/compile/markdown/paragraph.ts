import type { Token } from 'marked';
import { parseHtml } from './sanitize-html.js';
import type { RenderContext } from './render-context.js';
import { placementOf, type ShortcodeToken } from './shortcode-tokens.js';

/** Elements that close a `p` element. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul'
  ).split(' '),
);

/** A piece of a paragraph as HTML. */
interface Piece {
  content: string;
  isBlock: boolean;
  /** Not wrapped in a paragraph if it is the only piece. */
  isBare: boolean;
}

/** HTML of a paragraph, or of a part of it between blocks. */
export interface ParagraphPart {
  html: string;
  /** Whether it belongs in a `p` element. */
  isParagraph: boolean;
}

/** Renders the tokens of a paragraph. A block within it splits it. */
export function renderParagraph(
  tokens: readonly Token[],
  parser: { parseInline(tokens: Token[]): string },
  context: RenderContext,
): ParagraphPart[] {
  const runs: Piece[][] = [];
  for (const token of tokens) {
    const piece = pieceOf(token, parser.parseInline([token]), context);
    const last = runs.at(-1);
    if (last && !last[0]?.isBlock && !piece.isBlock) last.push(piece);
    else runs.push([piece]);
  }
  return runs.flatMap((run) => {
    const [first, ...others] = run.filter(({ content }) => content.trim() !== '');
    if (!first) return [];
    const isAlone = others.length === 0 && (first.isBlock || first.isBare);
    const html = run.map(({ content }) => content).join('');
    return [{ html: html.trim(), isParagraph: !isAlone }];
  });
}

/** Writes parts, each on lines of its own. */
export function writeParts(parts: readonly ParagraphPart[]): string {
  return parts.map(({ html, isParagraph }) => (isParagraph ? `<p>${html}</p>\n` : `${html}\n`)).join('');
}

function pieceOf(token: Token, content: string, { shortcodes }: RenderContext): Piece {
  if (token.type !== 'inline-shortcode') return { content, isBlock: false, isBare: false };
  const placement = placementOf((token as ShortcodeToken).node, shortcodes);
  const isBare = placement === 'as-written';
  return { content, isBlock: placement === 'block' || (isBare && beginsBlock(content)), isBare };
}

function beginsBlock(html: string): boolean {
  const first = parseHtml(html).children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  return first?.type === 'element' && BLOCKS.has(first.tagName);
}
