import type { Tokens } from 'marked';
import { datesIn, daysWithoutYear } from '../fields/date.js';
import type { FieldText } from '../fields/status.js';
import { everyWord } from '../words/all-words.js';
import { OTHER_APPLY, OTHER_DATES } from '../words/other-languages.js';
import { LATIN, wordPattern, wordSource } from '../words/word-pattern.js';
import { plainText } from './plain-text.js';
import type { LexedBody } from './render-body.js';

const APPLY = wordPattern([
  ...everyWord(({ apply }) => [...apply.verbs, ...apply.documents]),
  ...OTHER_APPLY.verbs,
  ...OTHER_APPLY.documents,
]);
const OTHER_DATE = wordPattern([...everyWord(({ dates }) => dates.otherDates), ...OTHER_DATES.otherDates]);
/** “Applications close on”: nothing but a few words without a number, or a time, is between it and the date. */
const AFTER_DEADLINE = new RegExp(
  `${wordSource([...everyWord(({ dates }) => dates.deadlines), ...OTHER_DATES.deadlines])}[^\\d.!?]{0,40}(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\.?)?,?)?[ ${LATIN},]{0,20}$`,
  'i',
);
/** “No later than Friday,”, with a time or without. */
const AFTER_UNTIL = new RegExp(
  `${wordSource([...everyWord(({ dates }) => dates.until), ...OTHER_DATES.until])},? ?(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\.?)?,? )?(?:[${LATIN}]{2,12}\\.?,? ){0,2}$`,
  'i',
);
/** Longer paragraphs are truncated. */
const MAX_LENGTH = 5000;

/**
 * Finds the deadlines in the running text: in each sentence about how to apply the one date, if a word such as “until” is
 * before it.
 */
export function findDeadlines({ tokens, sources }: Pick<LexedBody, 'tokens' | 'sources'>): FieldText[] {
  return tokens.flatMap((block): FieldText[] => {
    if (block.type === 'list')
      return (block as Tokens.List).items.flatMap((item) => findDeadlines({ tokens: item.tokens, sources }));
    if (!('tokens' in block) || !block.tokens) return [];
    if (block.type === 'block-shortcode') return findDeadlines({ tokens: block.tokens, sources });
    const isText = block.type === 'paragraph' || block.type === 'text' || block.type === 'heading';
    if (!isText || !/\d/.test(block.raw)) return [];
    const text = plainText(block.tokens).slice(0, MAX_LENGTH).normalize('NFC');
    const source = sources.of(block);
    return sentencesOf(text).flatMap((sentence) => {
      const date = deadlineIn(sentence);
      if (date === undefined) return [];
      const start = source?.text.indexOf(date) ?? -1;
      const place = (start < 0 ? source : source?.slice(start, start + date.length))?.span();
      return [{ text: date, key: 'deadline', isImplied: true, ...(place ?? { offset: 0, length: 0 }) }];
    });
  });
}

/** The deadline in a sentence, as written. */
function deadlineIn(sentence: string): string | undefined {
  const dates = datesIn(sentence);
  const [date, ...others] = dates.length > 0 ? dates : daysWithoutYear(sentence);
  if (!date || others.length > 0 || OTHER_DATE.test(sentence)) return undefined;
  const before = sentence.slice(0, date.index);
  const isDeadline = AFTER_DEADLINE.test(before) || (AFTER_UNTIL.test(before) && APPLY.test(sentence));
  return isDeadline ? date.text : undefined;
}

/** Splits at the ends of sentences and lines, unless the sentence continues; the end is not the period after the number of a day. */
function sentencesOf(text: string): string[] {
  return text.replace(/\n(?=\p{Ll})/gu, ' ').split(/(?<=(?:[^\d\s]|\d{4})[.!?]) (?=\p{Lu})|\n/u);
}
