import { decodeHTML } from 'entities';
import { Lexer, Marked, Parser, type Token } from 'marked';
import { ID_PREFIX } from '../../../src/posting/html-policy.js';
import type { JobApply } from '../../../src/posting/job-posting.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import type { FrontMatterEntry } from '../front-matter/front-matter.js';
import { tagSpan, type ShortcodeTreeNode } from '../shortcodes/grammar/shortcode-tree.js';
import { SourceText } from '../source-text.js';
import { escapeHtml } from '../shortcodes/html.js';
import type { PostingPlace } from '../types.js';
import { ALERTS } from './alerts.js';
import { DEFINITION_LISTS } from './definition-lists.js';
import { Footnotes } from './footnotes.js';
import type { AnchorLink } from './resolve-links.js';
import { textOfHtml } from './sanitize-html.js';
import { LinkChecker } from './links.js';
import { plainText } from './plain-text.js';
import { postingRenderer } from './posting-renderer.js';
import type { NamedHeading, RenderContext } from './render-context.js';
import { EACH_PLACEHOLDER, Placeholders, type BodyText } from './placeholders.js';
import { shortcodeTokens, type TemplateCodeToken } from './shortcode-tokens.js';
import { readParam } from './read-param.js';
import { explainTemplateCode, fieldOfTemplateCode, fileOfTemplateCode, pathOfTemplateCode } from './template-code.js';
import { TokenSources } from './token-sources.js';
import { unusedId, type UsedIds } from './unused-id.js';

const PRESENTATIONAL_REMOVED =
  'HTML attributes for looks and scripts were removed, since postings have the look of the page that shows them.';
const DEFINITION_MARK = /^ {0,3}:[ \t]/m;

/** The Markdown tokens of a body, which all later stages share. */
export interface LexedBody extends BodyText {
  tokens: Token[];
  placeholders: Placeholders;
  sources: TokenSources;
  footnotes: Footnotes;
  /** Extended with shortcodes, and the Markdown of site generators. */
  marked: Marked;
}

/** Options of `renderBody`. */
export interface RenderOptions {
  /** The posting's apply link; links to its URL get the class `job-apply`. */
  apply?: JobApply;
  baseUrl?: string;
  /** Read by the shortcode `param`. */
  frontMatter?: readonly FrontMatterEntry[];
  /** `ref` and `relref` are relative to it. */
  place?: PostingPlace;
}

/** Lexes a body: Markdown with shortcodes. */
export function lexBody(nodes: readonly ShortcodeTreeNode[], text: BodyText): LexedBody {
  const placeholders = new Placeholders(text);
  const markdown = placeholders.markdownOf(nodes);
  const footnotes = new Footnotes();
  // An extension that is not needed would slow down lexing.
  const extensions = [
    ...(text.file.includes('[^') ? [footnotes.extension] : []),
    ...(text.file.includes('[!') ? [ALERTS] : []),
    ...(DEFINITION_MARK.test(text.file) ? [DEFINITION_LISTS] : []),
  ];
  const marked = new Marked({ gfm: true }, shortcodeTokens(placeholders, text), ...extensions);
  const tokens = marked.lexer(markdown.text);
  const sources = new TokenSources();
  sources.addBlocks(tokens, markdown);
  return { ...text, tokens, placeholders, sources, footnotes, marked };
}

/** A rendered body. */
export interface RenderedBody {
  /** Not yet sanitized. */
  html: string;
  /** Links to ids of the body, for `resolveLinks`. */
  anchors: AnchorLink[];
  problems: Problem[];
}

/** Renders a body as HTML. */
export function renderBody(body: LexedBody, options: RenderOptions): RenderedBody {
  const { tokens, placeholders, sources, footnotes, marked } = body;
  const links = new LinkChecker(options);
  const removed = new Set<string>();
  const ids: UsedIds = new Map();
  const fieldText = (code: string): string | undefined => {
    const field = fieldOfTemplateCode(code);
    return field === undefined ? undefined : readParam(options.frontMatter ?? [], field);
  };
  const context: RenderContext = {
    ...body,
    ...options,
    frontMatter: options.frontMatter ?? [],
    links,
    problems: [],
    reportRemoved({ name, isPresentational }, place) {
      // One note says it of all presentational attributes.
      const key = isPresentational ? '' : name;
      if (removed.has(key)) return;
      removed.add(key);
      const problem: Problem = isPresentational
        ? { rule: 'removed-html', level: 'note', message: PRESENTATIONAL_REMOVED, ...place }
        : {
            rule: 'removed-html',
            message: `Unsupported HTML: ${name} was removed.`,
            help: 'Use Markdown or a shortcode.',
            ...place,
          };
      context.problems.push(problem);
    },
    inline(markdown) {
      const inlines = Lexer.lexInline(markdown.text, marked.defaults);
      sources.addInlines(inlines, markdown);
      return Parser.parseInline(inlines, marked.defaults);
    },
    inlineText: (markdown) => plainText(Lexer.lexInline(markdown, marked.defaults)),
    templateCode({ kind, id, value, offset, length }) {
      const text = fieldText(value);
      if (kind === 'code' && text !== undefined) return escapeHtml(text);
      if (kind === 'code') {
        context.problems.push({ rule: 'template-code', ...explainTemplateCode(value), offset, length });
      }
      if (!id || ids.has(ID_PREFIX + id)) return '';
      ids.set(ID_PREFIX + id, 0);
      return `<span id="${escapeHtml(id)}"></span>`;
    },
    path(code) {
      const file = fileOfTemplateCode(code.value);
      const path =
        file === undefined ? (pathOfTemplateCode(code.value) ?? fieldText(code.value)) : links.postingUrl(file);
      if (path === undefined) context.templateCode(code);
      return path;
    },
    url(text) {
      if (text === '') return '';
      let isComplete = true;
      const written = text.replace(EACH_PLACEHOLDER, (character) => {
        const node = placeholders.nodeOf(character);
        if (node?.type !== 'template-code') return character;
        const path = node.kind === 'code' ? context.path(node) : '';
        isComplete &&= path !== undefined;
        return path ?? '';
      });
      const url = context.plain(written, 'title').trim();
      // A shortcode without a URL has reported why.
      return isComplete && url !== '' ? url : undefined;
    },
    plain: (text, use) =>
      text.replace(EACH_PLACEHOLDER, (character) => {
        const node = placeholders.nodeOf(character);
        if (node?.type === 'template-code' && use === 'title') {
          return decodeHTML(context.templateCode({ ...node, id: '' }));
        }
        if (node?.type !== 'shortcode') return node?.value ?? '';
        const blocks = marked.lexer(character);
        sources.addBlocks(blocks, SourceText.standingFor(tagSpan(node), character));
        nameHeadings(blocks, marked, new Map());
        return textOfHtml(marked.parser(blocks)).trim();
      }),
  };
  marked.use(postingRenderer(context));
  nameHeadings(tokens, marked, ids);
  const html = marked.parser(tokens) + footnotes.render((inner) => marked.parser(inner), options.place?.lang);
  if (placeholders.isFull) {
    const message = 'This posting has too many shortcodes.';
    context.problems.push({ rule: 'shortcode-syntax', message, help: 'Split it.', offset: 0 });
  }
  return { html, anchors: links.anchors, problems: [...context.problems, ...links.problems] };
}

/**
 * Assigns an id and level to each heading in order, including those within shortcodes.
 *
 * @param ids receives the ids
 */
function nameHeadings(tokens: Token[], marked: Marked, ids: UsedIds): void {
  const headings: NamedHeading[] = [];
  marked.walkTokens(tokens, (token) => {
    if (token.type === 'heading') headings.push(token as NamedHeading);
  });
  const highest = Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) {
    heading.level = Math.min(6, heading.depth - highest + 2);
    heading.id = unusedId(ID_PREFIX + (ownId(heading) ?? slugOf(plainText(heading.tokens))), ids);
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
  return slug || 'heading';
}

/** The id that the author has given a heading: `## Title {#id}`. */
function ownId({ tokens }: NamedHeading): string | undefined {
  return tokens
    .flatMap((token) => (token.type === 'template-code' && (token as TemplateCodeToken).node.id) || [])
    .at(-1);
}
