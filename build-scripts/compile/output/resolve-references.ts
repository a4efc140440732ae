import { pageFolder } from './page-address.js';
import type { PublishedPosting } from './group-translations.js';
import { postingPath } from './posting-path.js';

/** What references were resolved with. */
export interface ReferenceSettings {
  /** The paths of all postings inside their folders. */
  postings: ReadonlySet<string>;
  baseUrl?: string;
}

/**
 * Leads references to postings that are not where their path says: those with a slug or a translation key of their own, that
 * share an alias, or whose text is in another language. That is known only once all postings are compiled; until then a
 * reference leads where the path does.
 */
export function settleReferences(
  published: readonly PublishedPosting[],
  { postings, baseUrl = '' }: ReferenceSettings,
): void {
  const moved = new Map<string, string>();
  for (const { posting, summary } of published) {
    const byPath = postingPath(`/${posting.file.inside}`, { inside: '', lang: summary.lang, postings });
    const own = pageFolder(summary);
    if (byPath !== undefined && byPath !== own) moved.set(byPath, own);
  }
  if (moved.size === 0) return;
  for (const { body } of published) {
    body.html = body.html.replace(/(?<= href=")[^"#]*(?=[#"])/g, (url) => {
      const own = url.startsWith(baseUrl) ? moved.get(url.slice(baseUrl.length)) : undefined;
      return own === undefined ? url : baseUrl + own;
    });
  }
}
