import { parseHtml, writeHtml } from '../markdown/sanitize-html.js';
import { walkElements } from '../markdown/walk-elements.js';
import { pageFolder, postingPath } from '../paths.js';
import type { PublishedPosting } from './group-translations.js';

/** Options of `resolveReferences`. */
export interface ReferenceSettings {
  /** Paths of all postings inside their folders. */
  postings: ReadonlySet<string>;
  baseUrl?: string;
}

/** An attribute that the serializer has written, or text that looks like it. */
const HREF = / href="([^"]*)"/g;

/**
 * Corrects references to postings whose URL does not follow from their path: those with a slug or translation key, with a
 * shared alias, or with a text in another language. Their URLs are known only once all postings are compiled.
 *
 * @returns a function that corrects the references in the HTML of a body
 */
export function resolveReferences(
  published: readonly PublishedPosting[],
  { postings, baseUrl = '' }: ReferenceSettings,
): (html: string) => string {
  const moved = new Map<string, string>();
  for (const { file, summary } of published) {
    const byPath = postingPath(`/${file.inside}`, { inside: '', lang: summary.lang, postings });
    const own = pageFolder(summary);
    if (byPath !== undefined && byPath !== own) moved.set(baseUrl + byPath, baseUrl + own);
  }
  if (moved.size === 0) return (html) => html;
  return (html) => {
    const links = [...html.matchAll(HREF)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    // Parsing takes longer than all else.
    return links.some((href) => correctUrl(href, moved) !== undefined) ? correctLinks(html, moved) : html;
  };
}

function correctLinks(html: string, moved: ReadonlyMap<string, string>): string {
  const tree = parseHtml(html);
  walkElements(tree, ({ properties }) => {
    const url = correctUrl(String(properties['href']), moved);
    if (url !== undefined) properties['href'] = url;
  });
  return writeHtml(tree);
}

/** The URL of a page that has moved, with the fragment of the link. */
function correctUrl(href: string, moved: ReadonlyMap<string, string>): string | undefined {
  const [page = '', ...fragment] = href.split(/(?=#)/);
  const own = moved.get(page);
  return own === undefined ? undefined : own + fragment.join('');
}
