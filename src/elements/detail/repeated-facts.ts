import type { JobSummary } from '../../posting/job-posting.js';

/**
 * Hides the notes of a text that say nothing but the posting's facts, which are shown beside it. The text of a feed keeps
 * them.
 */
export function hideRepeatedFacts(text: Element, { facts = [], pay }: JobSummary): void {
  const values = [...facts.map(({ value }) => value), ...(pay ? [pay.text] : [])];
  for (const note of text.querySelectorAll<HTMLElement>('.job-note')) {
    // A heading of its own would be left without text.
    const isOwnSection = note.previousElementSibling?.matches('h2, h3, h4, h5, h6');
    if (!isOwnSection && !note.querySelector('a, img')) note.hidden = values.length > 0 && !saysMore(note, values);
  }
}

/** Whether a note has words besides labels, such as “<strong>Start:</strong>”, and the values. */
function saysMore(note: Element, values: readonly string[]): boolean {
  const labels = [...note.querySelectorAll('strong')].flatMap(({ textContent, nextSibling }) => {
    const isLabel = /:\s*$/.test(textContent ?? '') || /^\s*:/.test(nextSibling?.textContent ?? '');
    return isLabel ? (textContent ?? '') : [];
  });
  const collapse = (written: string) => written.replace(/\s+/g, ' ').trim();
  const rest = [...labels, ...values].reduce(
    (left, said) => left.replace(collapse(said), ''),
    collapse(note.textContent ?? ''),
  );
  return labels.length === 0 || /[\p{L}\p{N}]/u.test(rest);
}
