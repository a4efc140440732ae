import { FACET_NAMES } from '../../search/criteria.js';
import type { UrlStateMode } from './url-state.js';

/** Whether the page's URL says anything of a list, by the names of its parameters. */
export function mentionsList(mode: UrlStateMode, prefix: string): boolean {
  const parameters = new URLSearchParams(mode === 'hash' ? location.hash.slice(1) : location.search);
  return ['q', 'job', ...FACET_NAMES].some((name) => parameters.has(prefix + name));
}

/** The URL that shows a job opened, where the page's own says nothing of the list; the rest of it is kept to the letter. */
export function plainHref(mode: UrlStateMode, prefix: string, job: string): string {
  const { pathname, search, hash } = location;
  const own = `${prefix}job=${job}`;
  if (mode === 'hash') return `${pathname + search}${hash.includes('=') ? `${hash}&` : '#'}${own}`;
  return `${pathname}${search ? `${search}&` : '?'}${own}${hash}`;
}
