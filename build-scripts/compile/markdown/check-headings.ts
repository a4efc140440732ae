import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import { isCommonWord } from '../fields/common-words.js';
import type { Span } from '../source-text.js';
import type { TextBlock } from './text-blocks.js';

/** Longer lines are sentences. */
const LONGEST_HEADING = 70;
const MOST_WORDS = 9;
/** More words before a colon introduce a list, as a sentence. */
const MOST_WORDS_BEFORE_COLON = 6;
const ALL_BOLD = /^(?:\*\*(?![\s*])[^*\n]+\*\*|__(?![\s_])[^_\n]+__):?$/;

interface Heading {
  words: string;
  depth: number;
  place: Span;
}

/** Finds headings that skip a level, duplicate headings, lines that repeat the heading above, and likely headings. */
export function checkHeadings(blocks: readonly TextBlock[]): Problem[] {
  const problems: Problem[] = [];
  const hasHeadings = blocks.some(({ type }) => type === 'heading');
  const known = new Map<string, Span>();
  let above: Heading | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading' && block.depth !== undefined) {
      const heading = { words: block.words.text, depth: block.depth, place: block.place };
      const skip = checkLevel(heading, above);
      if (skip) problems.push(skip);
      const name = `${heading.depth} ${fold(heading.words)}`;
      const first = known.get(name);
      if (heading.words !== '' && first) problems.push(duplicateHeading(heading, first));
      known.set(name, first ?? heading.place);
      above = heading;
    } else if (block.type === 'paragraph' && block.source.length <= LONGEST_HEADING) {
      const problem = checkLine(block, above, blocks[index - 1], blocks[index + 1], hasHeadings);
      if (problem) problems.push(problem);
    }
  }
  return problems;
}

function checkLevel({ words, depth, place }: Heading, above: Heading | undefined): Problem | undefined {
  if (!above || depth <= above.depth + 1) return undefined;
  const fix = '#'.repeat(above.depth + 1);
  const message = `The heading “${shorten(words)}” has level ${depth}, but the heading “${shorten(above.words)}” before it has level ${above.depth}.`;
  const marks = { offset: place.offset, length: depth };
  const related = { message: 'the heading before it', ...above.place };
  return { rule: 'heading-skip', message, help: `Use ${fix}.`, ...marks, fix, related };
}

function duplicateHeading({ words, place }: Heading, first: Span): Problem {
  const message = `Duplicate heading “${shorten(words)}”.`;
  const help = 'Rename one of the headings, or merge the sections.';
  return { rule: 'duplicate-heading', message, help, ...place, related: { message: 'the first one', ...first } };
}

function checkLine(
  { source, words: { text: words }, place }: TextBlock,
  heading: Heading | undefined,
  before: TextBlock | undefined,
  after: TextBlock | undefined,
  hasHeadings: boolean,
): Problem | undefined {
  if (heading && words !== '' && fold(words) === fold(heading.words)) {
    const message = 'This line repeats the heading above it.';
    const related = { message: 'the heading', ...heading.place };
    return { rule: 'duplicate-heading', message, help: 'Delete it.', ...place, related };
  }
  const isFollowed = after?.type === 'list' || after?.type === 'paragraph';
  // Right below a heading, such a line is a question, or introduces a list.
  const isBelowHeading = before?.type === 'heading';
  if (!hasHeadings || !isFollowed || isBelowHeading || !looksLikeHeading(source, words)) return undefined;
  const marks = '#'.repeat(heading?.depth ?? 2);
  const title = words.replace(/:$/, '');
  const message = `“${shorten(words)}” looks like a heading, but is a paragraph.`;
  const help = `Add ${marks} before it if it is a heading.`;
  return { rule: 'heading-like-text', message, help, ...place, fix: `${marks} ${title}` };
}

function looksLikeHeading(source: string, words: string): boolean {
  const count = words.split(' ').length;
  if (source.includes('\n') || count > MOST_WORDS || /[.!?…]\s/u.test(words)) return false;
  if (words.endsWith(':') && !ALL_BOLD.test(source)) return count <= MOST_WORDS_BEFORE_COLON && !isUnfinished(words);
  return words.endsWith('?') || ALL_BOLD.test(source);
}

/** Whether words before a colon are a sentence that a list completes: “You will also:”, “In this job, you design:”. */
function isUnfinished(words: string): boolean {
  const last = words.slice(0, -1).trim().split(' ').at(-1);
  return words.includes(', ') || (last !== undefined && isCommonWord(last));
}

function fold(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s:?!.]+/g, ' ')
    .trim();
}
