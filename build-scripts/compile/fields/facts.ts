import { decodeHTML } from 'entities';
import { Lexer, type Token } from 'marked';
import type { JobFact } from '../../../src/posting/job-posting.js';
import type { ShortcodeTreeNode } from '../shortcodes/grammar/shortcode-tree.js';
import { everyWord } from '../words/all-words.js';
import { wordPattern } from '../words/word-pattern.js';

/** The labeled lines of a posting's notes, as plain text. */
export interface LabeledFacts {
  /** Value of the line about pay. */
  pay?: string;
  /** The other lines, in order. */
  facts: JobFact[];
}

/** Labels that name what the job pays. */
const PAY_LABEL = wordPattern(everyWord(({ pay }) => pay.labels));
/** `**Label:** value` or `**Label**: value`, with `**` or `__`, optionally as a list item. */
const LABELED = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\*\*(?!\s)(.{1,80}?)\*\*|__(?!\s)(.{1,80}?)__)\s*(:?)\s*(.*)$/;
/** Number of characters parsed as Markdown, since hostile text takes long. */
const LONGEST = 1000;
/** A hard line break. */
const BREAK = /(?:\\|<br\s*\/?>)\s*$/i;

/** The Markdown of each `note` shortcode at any depth, without the shortcodes within it. */
export function notesOf(nodes: readonly ShortcodeTreeNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' || !node.inner) return [];
    return node.name === 'note' ? [sourceOf(node.inner)] : notesOf(node.inner);
  });
}

function sourceOf(nodes: readonly ShortcodeTreeNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : '')).join('');
}

/**
 * Reads the labeled lines of notes: `**Start date:** March`. A value may continue on the next lines, up to an empty line or
 * the next label. Of several lines about pay, the first with a number is the pay.
 *
 * @param notes Markdown of each note
 */
export function readLabeledFacts(notes: readonly string[]): LabeledFacts {
  const lines = notes.flatMap(readNote);
  const aboutPay = lines.filter(({ label }) => PAY_LABEL.test(label.normalize('NFC')));
  const pay = aboutPay.find(({ value }) => /\d/.test(value)) ?? aboutPay[0];
  return { ...(pay && { pay: pay.value }), facts: lines.filter((line) => line !== pay) };
}

function readNote(note: string): JobFact[] {
  const found: { label: string; value: string[] }[] = [];
  let open: { label: string; value: string[] } | undefined;
  for (const line of note.split(/\r?\n/)) {
    const [, stars, underscores, colon, rest = ''] = LABELED.exec(line) ?? [];
    const marked = (stars ?? underscores)?.trim();
    if (marked !== undefined && (colon === ':' || marked.endsWith(':'))) {
      open = { label: marked.replace(/\s*:$/, ''), value: [rest] };
      found.push(open);
    } else if (line.trim() === '') {
      open = undefined;
    } else {
      open?.value.push(line);
    }
  }
  return found
    .map(({ label, value }) => ({
      label: plainText(label),
      value: plainText(value.map((line) => line.replace(BREAK, '').trim()).join(' ')),
    }))
    .filter(({ label, value }) => label !== '' && value !== '');
}

/** Converts Markdown to plain text on one line. */
function plainText(markdown: string): string {
  const text = Lexer.lexInline(markdown.slice(0, LONGEST), { gfm: true }).map(textOfToken).join('');
  return decodeHTML(text).replace(/\s+/g, ' ').trim();
}

function textOfToken(token: Token): string {
  if ('tokens' in token && token.tokens) return token.tokens.map(textOfToken).join('');
  if (token.type === 'html') return '';
  if (token.type === 'br') return ' ';
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
}
