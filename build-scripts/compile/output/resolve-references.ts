import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { pageFolder, postingPath } from '../paths.js';
import type { PublishedPosting } from './group-translations.js';

/** What references are resolved with. */
export interface ReferenceSettings {
  /** Paths of all postings inside their folders. */
  postings: ReadonlySet<string>;
  baseUrl?: string;
}

/**
 * Resolves references to postings whose place is not the one that their path says: those with a slug or a translation key
 * of their own, that share an alias, or whose text is in another language. Their places are known only once all postings
 * are compiled; until then a reference leads where the path does.
 *
 * @returns the same postings; trees that change are copied
 */
export function resolveReferences(
  published: readonly PublishedPosting[],
  { postings, baseUrl = '' }: ReferenceSettings,
): PublishedPosting[] {
  const moved = new Map<string, string>();
  for (const { file, summary } of published) {
    const byPath = postingPath(`/${file.inside}`, { inside: '', lang: summary.lang, postings });
    const own = pageFolder(summary);
    if (byPath !== undefined && byPath !== own) moved.set(baseUrl + byPath, baseUrl + own);
  }
  if (moved.size === 0) return [...published];
  return published.map((posting) => ({ ...posting, tree: withLinks(posting.tree, moved) }));
}

function withLinks(tree: Root, moved: ReadonlyMap<string, string>): Root {
  const copy = structuredClone(tree);
  visit(copy, 'element', ({ tagName, properties }) => {
    const [page = '', ...heading] = tagName === 'a' ? String(properties['href'] ?? '').split(/(?=#)/) : [];
    const own = moved.get(page);
    if (own !== undefined) properties['href'] = own + heading.join('');
  });
  return copy;
}
