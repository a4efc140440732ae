import type { PostingState } from '../compile/compile-posting.js';

const REASONS: Readonly<Record<PostingState, string>> = {
  published: 'it could not be placed',
  draft: 'a draft; --drafts publishes it',
  hidden: 'hidden, by its front matter',
  future: 'dated in the future; --future publishes it',
  expired: 'closed, by its deadline or its status; --expired publishes it',
  untitled: 'without a title',
  error: 'in error; see above',
};

/**
 * What the summary says of the files that are not in the bundle: a line for each, with the reason in brackets.
 *
 * @param leftOut postings that are good, and not published
 * @param skipped files that were not read as postings
 */
export function explainLeftOut(
  leftOut: readonly { name: string; state: PostingState }[],
  skipped: readonly { name: string; reason: string }[],
): string[] {
  return [
    ...leftOut.map(({ name, state }) => `left out  ${name} (${REASONS[state]})`),
    ...skipped.map(({ name, reason }) => `skipped   ${name} (${reason})`),
  ];
}
