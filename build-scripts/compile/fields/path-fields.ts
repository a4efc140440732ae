import type { FrontMatterEntry } from '../front-matter/front-matter.js';
import { statusMeaning } from './status-words.js';

/** Words in names of folders for jobs that are closed, such as `openings-expired`, besides names that are a status. */
const CLOSED = /(?:^|[\s._-])(?:closed|expired|filled|archived?|archives|arkiv|archiv|arkisto|past|old)(?:$|[\s._-])/i;

/**
 * What the path of a posting says, as if it were front matter: the date of `2026-05-02-welder.md`, as in Jekyll
 * (https://jekyllrb.com/docs/posts/#creating-posts), and the state of postings in a folder such as `_drafts` or `archive`.
 * Files that begin with an underscore are no pages in Jekyll and Astro.
 *
 * @param inside path inside the folder of postings, with `/`
 */
export function pathFields(inside: string): FrontMatterEntry[] {
  const folders = inside.split('/');
  const file = folders.pop() ?? '';
  const [, date] = /^(\d{4}-\d\d-\d\d)[-_.]/.exec(file) ?? [];
  const states = folders.flatMap((folder) => {
    const meaning = CLOSED.test(folder) ? 'closed' : statusMeaning(folder);
    return meaning === 'draft' || meaning === 'closed' ? [meaning] : [];
  });
  const fields: [key: string, value: string | undefined][] = [
    ['date', date],
    ['status', states[0]],
    ['hidden', file.startsWith('_') ? 'true' : undefined],
  ];
  return fields.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value, offset: 0, length: 0 }]));
}
