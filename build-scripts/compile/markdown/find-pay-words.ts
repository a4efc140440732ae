import type { Token, Tokens } from 'marked';
import type { Span } from '../source-text.js';
import { everyWord } from '../words/all-words.js';
import { OTHER_PAY } from '../words/other-languages.js';
import { LATIN, wordSource } from '../words/word-pattern.js';
import { plainText } from './plain-text.js';
import type { LexedBody } from './render-body.js';

/** A statement about the pay without an amount, and its position in the file. */
export interface PayWords {
  text: string;
  place: Span;
}

type List = 'nouns' | 'qualities' | 'terms' | 'statements' | 'otherMatters';
const any = (list: List) => wordSource([...everyWord(({ pay }) => pay[list]), ...(OTHER_PAY[list] ?? [])]);
const word = `[^\\s,.;:!?()]{1,25}`;
/** “A competitive salary”. */
const QUALITY_FIRST = new RegExp(`${any('qualities')}[${LATIN}]{0,6}(?: ${word}){0,3}? ${any('nouns')}`, 'i');
/** “Salary depending on experience”, “Salary: negotiable”. */
const NOUN_FIRST = new RegExp(
  `${any('nouns')}(?: ?[:–-] ?| )(?:${word} ){0,5}?(?:${any('terms')}|${any('qualities')})`,
  'i',
);
const STATEMENT = new RegExp(any('statements'), 'i');
/** “Salary:”, before the pay. */
const LABEL = new RegExp(`^(?:${word} ){0,1}${any('nouns')} ?: ?(?=\\S)`, 'i');
/** What candidates should send, or what somebody else is paid. */
const OTHER_MATTER = new RegExp(any('otherMatters'), 'i');
/** A grade of a collective agreement: “TV-L 9b”, “TVöD-VKA EG 13”, “Entgeltgruppe 11”. */
const AGREEMENT =
  /(?<![\p{L}\d])(?:TV[-\u2010-\u2015 ]?(?:L|H|A-L|öD|oeD|V|AVH)(?:[- ](?:VKA|Bund|SuE))?|Entgeltgruppe|Besoldungsgruppe|Vergütungsgruppe|schaal|lønnstrinn|Lohnklasse)[ ,(]{1,2}(?:EG|E|S|P|A|W|Entgeltgruppe)? ?\d{1,2}/iu;
/** Classes of public service: “GS-13”, “EC-06”, “IT-04 or IT-05”. */
const CLASS = `(?:GS-?\\d{1,2}|[A-Z]{2}-0\\d)`;
const CLASSES = new RegExp(
  `(?<![${LATIN}\\d-])${CLASS}(?:(?:,? (?:or|and|ou|et|to|à) |, ?|/| ?[-–] ?)${CLASS})*(?![${LATIN}\\d])`,
);
const CLASSIFIED = /(?<![\p{L}])(?:class\p{L}*|niveaux?|level|grade)(?![\p{L}])/iu;
const NOT_CLASSIFIED =
  /(?<![\p{L}])(?:equivalent\p{L}*|experience|lower|previous\p{L}*|promotion\p{L}*|supervis\p{L}*)(?![\p{L}])/iu;
/** The end of a phrase that was cut within a range of amounts. */
const ENDS_IN_AMOUNT = /[€$£] ?\d[\d.,]*$/;
/** Longer statements, in UTF-16 code units, are cut. */
const LONGEST = 100;
/** Text before the statement that belongs to it: “We offer”. */
const LONGEST_START = 25;
/** Longer paragraphs are truncated. */
const MAX_LENGTH = 5000;

/**
 * Finds what the text says about the pay without an amount: the class of the public service, a list item or labeled line such
 * as “Competitive salary”, or else a phrase of a sentence.
 */
export function findPayWords(body: Pick<LexedBody, 'tokens' | 'sources'>): PayWords | undefined {
  const found = wordsIn(body.tokens, body.sources);
  return found.reduce<Found | undefined>((best, each) => (best && best.rank <= each.rank ? best : each), undefined);
}

/** The lower the rank, the more certain. */
interface Found extends PayWords {
  rank: number;
}

function wordsIn(blocks: readonly Token[], sources: LexedBody['sources']): Found[] {
  return blocks.flatMap((block): Found[] => {
    if (block.type === 'list') return (block as Tokens.List).items.flatMap(({ tokens }) => wordsIn(tokens, sources));
    if (!('tokens' in block) || !block.tokens) return [];
    if (block.type === 'block-shortcode') return wordsIn(block.tokens, sources);
    if (block.type !== 'paragraph' && block.type !== 'text') return [];
    const text = plainText(block.tokens).slice(0, MAX_LENGTH).normalize('NFC');
    const place = sources.of(block)?.trim().span() ?? { offset: 0, length: 0 };
    return sentencesOf(text).flatMap((sentence) => {
      const found = read(sentence);
      return found ? [{ ...found, place }] : [];
    });
  });
}

function read(written: string): { text: string; rank: number } | undefined {
  const sentence = written.replace(/\s+/g, ' ').trim();
  const classes = CLASSIFIED.test(sentence) && !NOT_CLASSIFIED.test(sentence) ? CLASSES.exec(sentence) : null;
  if (classes) return { text: classes[0], rank: 0 };
  const matches = [AGREEMENT, QUALITY_FIRST, NOUN_FIRST, STATEMENT]
    .map((pattern) => pattern.exec(sentence))
    .filter((match) => match !== null);
  const [first] = matches.toSorted((one, other) => one.index - other.index);
  if (!first || OTHER_MATTER.test(sentence)) return undefined;
  const rank = AGREEMENT.test(sentence) ? 0 : 1;
  const value = sentence.replace(LABEL, '');
  const before = sentence.slice(0, first.index);
  const isWhole = before.length <= LONGEST_START && !/[,;(&]/.test(before);
  if (isWhole && value.length <= LONGEST) return { text: trimmed(value), rank };
  const end = Math.max(...matches.map(({ index, 0: { length } }) => index + length));
  const [rest = ''] = sentence.slice(end).split(/[,;(](?= |\p{L}|$)| [–-] |[.!?]$/u);
  const text = sentence.slice(first.index, end) + rest;
  // “Salary based on experience of between € 2,651” ends within the amounts.
  if (ENDS_IN_AMOUNT.test(text)) return undefined;
  return { text: trimmed(text.length > LONGEST ? text.slice(0, LONGEST).replace(/ \S*$/, '') : text), rank: rank + 1 };
}

/** Removes marks at both ends, and a parenthesis without its other half. */
function trimmed(text: string): string {
  const bare = text.replace(/^[^\p{L}\d“«"($€£]+|[\s:;,•]+$/gu, '');
  return bare.includes('(') ? bare.replace(/ ?\([^)]*$/, '') : bare.replace(/\)$/, '');
}

/** Splits at the ends of sentences and lines, but not where a sentence continues on the next line. */
function sentencesOf(text: string): string[] {
  return text.replace(/\n(?=\p{Ll})/gu, ' ').split(/(?<=[.!?]) (?=\p{Lu})|\n/u);
}
