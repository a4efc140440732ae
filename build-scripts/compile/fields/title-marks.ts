import { wordSource } from '../words/word-pattern.js';
import { CLOSED_WORDS } from './status-words.js';

/** Words that titles also have with other meanings. */
const OTHER_MEANINGS: ReadonlySet<string> = new Set(
  [
    'close',
    'past',
    'done',
    'taken',
    'complete',
    'completed',
    'finished',
    'ended',
    'removed',
    'deleted',
    'paused',
  ].concat(['archive', 'unavailable', 'solved', 'resolved', 'hired', 'withdrawn', 'suspended', 'inactive', 'clos']),
);
const closed = wordSource(CLOSED_WORDS.filter((word) => !OTHER_MEANINGS.has(word)));
/** `[CLOSED] Welder`, `Filled: Welder`, `Welder (filled)`, `Welder – closed`, and a stamp as an image. */
const CLOSED = new RegExp(
  [
    `^[\\W_]*${closed}\\s*(?:[\\])}:!|*]+|[-–—] )\\s*`,
    `\\s*[[(]\\s*${closed}\\s*[\\])]`,
    ` [-–—|]+ *${closed}\\W*$`,
    `<[^<>]*${closed}[^<>]*>`,
  ].join('|'),
  'i',
);
/** Tags for looks, and images. */
const TAG = /<\/?(?:img|b|i|u|em|strong|small|span|font|sub|sup|br|wbr)(?:[\s/][^<>]*)?>/gi;

/** Whether a title marks the job as closed. */
export function isMarkedClosed(title: string): boolean {
  return CLOSED.test(title);
}

/** A title as plain text, without marks of the state, which is shown elsewhere. */
export function withoutMarks(title: string): string {
  const unmarked = title.replace(CLOSED, '');
  const plain = unmarked.replace(TAG, (tag) => (/^<br/i.test(tag) ? ' ' : ''));
  // With other tags, the title is about HTML, or an attack: shown as written, as text.
  const text = (/[<>]/.test(plain) ? unmarked : plain).replace(/\s+/g, ' ').trim();
  return text === '' ? title : text;
}
