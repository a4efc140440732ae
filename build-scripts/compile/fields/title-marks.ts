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
  `^[\\W_]*${closed}\\s*(?:[\\])}:!|*]|[-–—] )|[[(]\\s*${closed}\\s*[\\])]| [-–—|]+ *${closed}\\W*$|<[^<>]*${closed}[^<>]*>`,
  'i',
);

/** Whether a title marks the job as closed. */
export function isMarkedClosed(title: string): boolean {
  return CLOSED.test(title);
}
