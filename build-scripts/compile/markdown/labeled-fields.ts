import type { Token, Tokens } from 'marked';
import { dateIn, daysWithoutYear } from '../fields/date.js';
import { foldKey } from '../fields/map-fields.js';
import { statusMeaning } from '../fields/status-words.js';
import type { FrontMatterEntry } from '../front-matter/front-matter.js';
import type { SourceText } from '../source-text.js';
import { everyLabel } from '../words/all-words.js';
import { wordSource } from '../words/word-pattern.js';
import { PLACEHOLDER } from './placeholders.js';
import type { LexedBody } from './render-body.js';

/** Labels of the fields that a body may state. */
const LABELS: ReadonlySet<string> = new Set(
  (['closes', 'location', 'employmentType', 'team'] as const).flatMap(everyLabel).map(foldKey),
);
const STATUS = 'status';
/** `Label: value`, `**Label:** value` or `**Label**: value`. */
const LABELED_LINE = /^(?:\*\*|__)?([^*_:[\]]{2,60})(?:(?:\*\*|__)\s*:|:(?!\d\d(?!\d))(?:\*\*|__)?)\s*(\S.*)$/;

/** A line that begins with a label of the deadline, with or without a colon. */
const STATES_DEADLINE = new RegExp(`^[*_ ]*${wordSource(everyLabel('closes'))}`, 'i');
const LONGEST_STATEMENT = 80;
const DEADLINE = 'deadline';

/** A label in a line of its own, above the value. */
const LABEL_ALONE = /^(?:\*\*|__)([^*_:]{2,60}):?(?:\*\*|__)\s*:?\\?$/;
/** All of a line may be strong, or a label with its value: `**Location: Kiel** **20 hours a week**`. */
const STRONG = /^\*\*([^*]+)\*\*$|^\*\*([^*:]+:[^*]*[^*:\s])\*\*(?=\s).*$/;
/** A picture of a pin labels a place. */
const PIN = /^📍\s*/u;
/** The end of a value that a sentence follows: “Bergen. You travel now and then.” Shorter words may be abbreviations. */
const SENTENCE_END = /(?<=\p{Lu}\p{Ll}{3}|\p{Ll}{5})\. (?=\p{Lu})/u;
/** A longer text below a heading is prose. */
const LONGEST_VALUE = 60;

/**
 * The labeled lines of a body that state a field, such as `- **Deadline:** 1 March 2027`, as if they were front matter. A
 * paragraph counts if each of its lines is labeled, so prose never does; the items of a list count one by one. A heading
 * can be the label of a short paragraph, or of a list with one item.
 */
export function labeledFields({ tokens, sources }: Pick<LexedBody, 'tokens' | 'sources'>): FrontMatterEntry[] {
  const blocks = tokens.filter(({ type }) => type !== 'space');
  return blocks.flatMap((token, index): FrontMatterEntry[] => {
    const inner = 'tokens' in token ? token.tokens : undefined;
    if (token.type === 'block-shortcode') return labeledFields({ tokens: inner ?? [], sources });
    if (token.type === 'heading') return fieldBelow(token as Tokens.Heading, blocks[index + 1], sources);
    if (token.type === 'list') return fieldsOfItems(itemsOf(token as Tokens.List, sources));
    return token.type === 'paragraph' ? fieldsOf(sources.contentOf(token)?.lines() ?? []) : [];
  });
}

function fieldBelow(
  heading: Tokens.Heading,
  next: Token | undefined,
  sources: LexedBody['sources'],
): FrontMatterEntry[] {
  const key = heading.text.trim();
  const [item, ...items] = next?.type === 'list' ? itemsOf(next as Tokens.List, sources) : [];
  const isBlock = next?.type === 'paragraph' || next?.type === 'html';
  if (!next || !(isBlock || (item && items.length === 0))) return [];
  const source = (item ?? sources.of(next))?.trim();
  const value = withoutMarks(source?.text.replace(/<[^>]*>/g, ' ') ?? '');
  if (!source || !LABELS.has(foldKey(key)) || value === '' || value.length > LONGEST_VALUE || /[^\d][.!?]$/.test(value))
    return [];
  if (PLACEHOLDER.test(value)) return [];
  const start = source.text.indexOf(value);
  return [{ key, value, ...(start < 0 ? source : source.slice(start, start + value.length)).span() }];
}

/** A list may state more than fields, but only an item with a colon is certain to be labeled. */
function fieldsOfItems(lines: readonly SourceText[]): FrontMatterEntry[] {
  const fields = fieldsOf(lines);
  if (fields.length > 0) return fields;
  return lines.filter((line) => LABELED_LINE.test(textOfLine(line))).flatMap((line) => fieldsOf([line]));
}

/** The first lines of the items of a list. */
function itemsOf(list: Tokens.List, sources: LexedBody['sources']): SourceText[] {
  return list.items.map((item) => sources.contentOf(item)?.lines()[0]).filter((line) => line !== undefined);
}

function fieldsOf(lines: readonly SourceText[]): FrontMatterEntry[] {
  const fields: FrontMatterEntry[] = [];
  let alone: string | undefined;
  for (const [index, line] of lines.entries()) {
    const written = line.trim();
    const text = textOfLine(written);
    const closes = deadlineIn(text);
    if (closes !== undefined) {
      fields.push({ key: DEADLINE, value: closes, ...written.span() });
      continue;
    }
    const above = alone;
    alone = LABEL_ALONE.exec(written.text)?.[1];
    if (alone !== undefined && !/:\s*\S/.test(alone)) continue;
    const [, label = above, value = above && text] = LABELED_LINE.exec(text) ?? [];
    // A sentence may introduce lines with strong labels.
    if ((label === undefined || value === undefined) && index === 0 && lines.slice(1).every(isStrongLabeled)) continue;
    if (label === undefined || value === undefined) return [];
    const key = label.trim();
    const [stated = ''] = withoutMarks(value).split(SENTENCE_END, 1);
    // “Closing date for this job” states the deadline too.
    if (STATES_DEADLINE.test(key) && dateIn(stated) !== undefined) {
      fields.push({ key: DEADLINE, value: stated, ...written.span() });
      continue;
    }
    const isField = LABELS.has(foldKey(key)) || (foldKey(key) === STATUS && statusMeaning(stated) !== undefined);
    if (!isField || stated === '' || PLACEHOLDER.test(stated)) continue;
    fields.push({ key, value: stated, ...written.span() });
  }
  return fields;
}

function isStrongLabeled({ text }: SourceText): boolean {
  return /^\s*(?:\*\*|__)/.test(text) && LABELED_LINE.test(text.trim());
}

function textOfLine(line: SourceText): string {
  return line.trim().text.replace(PIN, 'Location: ').replace(STRONG, '$1$2');
}

/** The date of a line that states a deadline: `Apply by 9am, Monday 1 March 2027.` */
function deadlineIn(line: string): string | undefined {
  if (line.length > LONGEST_STATEMENT || !STATES_DEADLINE.test(line)) return undefined;
  const text = withoutMarks(line);
  return dateIn(text) ?? daysWithoutYear(text).at(-1)?.text;
}

/** The text of a line of Markdown. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/[*_`]+|\\$/g, '')
    .trim();
}
