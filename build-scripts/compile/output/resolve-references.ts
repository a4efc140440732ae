import type { Properties, Root } from 'hast';
import { walkElements } from '../markdown/walk-elements.js';
import { pageFolder, postingPath } from '../paths.js';
import type { PublishedPosting } from './group-translations.js';

/** Options of `resolveReferences`. */
export interface ReferenceSettings {
  /** Paths of all postings inside their folders. */
  postings: ReadonlySet<string>;
  baseUrl?: string;
}

/**
 * Corrects references to postings whose URL does not follow from their path: those with a slug or translation key, with a
 * shared alias, or with a text in another language. Their URLs are known only once all postings are compiled.
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
  if (movedLinks(tree, moved).length === 0) return tree;
  const copy = structuredClone(tree);
  for (const { properties, href } of movedLinks(copy, moved)) properties['href'] = href;
  return copy;
}

/** The links to correct, with their URLs. */
function movedLinks(tree: Root, moved: ReadonlyMap<string, string>): { properties: Properties; href: string }[] {
  const links: { properties: Properties; href: string }[] = [];
  walkElements(tree, ({ tagName, properties }) => {
    const [page = '', ...heading] = tagName === 'a' ? String(properties['href'] ?? '').split(/(?=#)/) : [];
    const own = moved.get(page);
    if (own !== undefined) links.push({ properties, href: own + heading.join('') });
  });
  return links;
}
