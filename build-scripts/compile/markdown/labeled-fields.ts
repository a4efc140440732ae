import type { Token, Tokens } from 'marked';
import { foldKey } from '../fields/map-fields.js';
import { statusMeaning } from '../fields/status-words.js';
import type { FrontMatterEntry } from '../front-matter/front-matter.js';
import type { SourceText } from '../source-text.js';
import { everyWord } from '../words/all-words.js';
import { PLACEHOLDER } from './placeholders.js';
import type { LexedBody } from './render-body.js';

/** Labels of the fields that a body may state. */
const LABELS: ReadonlySet<string> = new Set(
  everyWord(({ labels: { closes, location, employmentType, team } }) => [
    ...closes,
    ...location,
    ...employmentType,
    ...team,
  ]).map(foldKey),
);
const STATUS = 'status';
/** `Label: value`, `**Label:** value` or `**Label**: value`. */
const LABELED_LINE = /^(?:\*\*|__)?([^*_:[\]]{2,60})(?:(?:\*\*|__)\s*:|:(?:\*\*|__)?)\s*(\S.*)$/;

/**
 * The labeled lines of a body that state a field, such as `- **Deadline:** 1 March 2027`, as if they were front matter. A
 * paragraph or list counts if each of its lines is labeled, so prose never does.
 */
export function labeledFields({ tokens, sources }: Pick<LexedBody, 'tokens' | 'sources'>): FrontMatterEntry[] {
  return tokens.flatMap((token): FrontMatterEntry[] => {
    const inner = 'tokens' in token ? token.tokens : undefined;
    if (token.type === 'block-shortcode') return labeledFields({ tokens: inner ?? [], sources });
    return fieldsOf(linesOf(token, sources));
  });
}

function linesOf(token: Token, sources: LexedBody['sources']): SourceText[] {
  if (token.type === 'paragraph') return sources.contentOf(token)?.lines() ?? [];
  if (token.type !== 'list') return [];
  return (token as Tokens.List).items
    .map((item) => sources.contentOf(item)?.lines()[0])
    .filter((line) => line !== undefined);
}

function fieldsOf(lines: readonly SourceText[]): FrontMatterEntry[] {
  const fields: FrontMatterEntry[] = [];
  for (const line of lines) {
    const written = line.trim();
    const [, label = '', value] = LABELED_LINE.exec(written.text) ?? [];
    if (value === undefined) return [];
    const key = label.trim();
    const text = withoutMarks(value);
    const isField = LABELS.has(foldKey(key)) || (foldKey(key) === STATUS && statusMeaning(text) !== undefined);
    if (!isField || text === '' || PLACEHOLDER.test(text)) continue;
    fields.push({ key, value: text, ...written.span() });
  }
  return fields;
}

/** The text of a line of Markdown. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/[*_`]+|\\$/g, '')
    .trim();
}
