import type { Element, Root } from 'hast';
import { editDistance } from '../../../src/posting/edit-distance.js';
import { foldText } from '../../../src/posting/fold-text.js';
import { ID_PREFIX } from '../../../src/posting/html-policy.js';
import { absoluteUrl } from '../../../src/posting/safe-url.js';
import type { Problem } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/reports/shorten.js';
import type { Span } from '../source-text.js';
import { walkElements } from './walk-elements.js';

/** A link to an id of the same posting. */
export interface AnchorLink {
  /** As written, without `#` and the prefix of ids. */
  anchor: string;
  place: Span;
}

/** Anchors that differ in as many characters are not alike. */
const NEAR = 3;
/** The anchor of the top of a page, which every page has: https://html.spec.whatwg.org/multipage/browsing-the-web.html#the-indicated-part-of-the-document */
const TOP = `${ID_PREFIX}top`;

/**
 * Resolves the links and images of a sanitized body: links within the posting to its ids, others against the base URL.
 * Reports links to missing ids. Site generators derive the ids of headings differently, so an anchor also matches an id with
 * the same letters and digits.
 *
 * @param tree the URLs in it are changed
 * @param links the links within the posting whose position is known
 */
export function resolveLinks(tree: Root, links: readonly AnchorLink[], baseUrl?: string): { problems: Problem[] } {
  const ids = new Map<string, string>();
  const elements: Element[] = [];
  walkElements(tree, (element) => {
    const { id, href, src } = element.properties;
    if (typeof id === 'string') ids.set(id, id);
    if (typeof src === 'string') element.properties['src'] = absoluteUrl(src, baseUrl);
    if (typeof href !== 'string') return;
    if (href.startsWith('#')) elements.push(element);
    else element.properties['href'] = absoluteUrl(href, baseUrl);
  });
  if (elements.length === 0 && links.length === 0) return { problems: [] };
  for (const id of [...ids.keys()]) addKey(ids, id);
  const find = (anchor: string) =>
    ids.get(ID_PREFIX + anchor) ?? ids.get(ID_PREFIX + decode(anchor)) ?? ids.get(keyOf(anchor));
  let linksToTop = false;
  for (const { properties } of elements) {
    const anchor = withoutPrefix(String(properties['href']).slice(1));
    const id = find(anchor) ?? ID_PREFIX + anchor;
    linksToTop ||= id === TOP && !ids.has(TOP);
    properties['href'] = `#${id}`;
  }
  if (linksToTop) {
    tree.children.unshift({ type: 'element', tagName: 'span', properties: { id: TOP }, children: [] });
    ids.set(TOP, TOP);
  }
  const missing = links.filter(({ anchor }) => find(anchor) === undefined);
  return { problems: missing.map((link) => broken(link, ids)) };
}

/** Removes the prefix of ids, with which an author may have written an anchor. */
export function withoutPrefix(anchor: string): string {
  return anchor.startsWith(ID_PREFIX) ? anchor.slice(ID_PREFIX.length) : anchor;
}

function addKey(ids: Map<string, string>, id: string): void {
  const key = keyOf(id.slice(ID_PREFIX.length));
  if (key !== '' && !ids.has(key)) ids.set(key, id);
}

/** The letters and digits of an anchor, without case and diacritics. Never begins like an id. */
function keyOf(anchor: string): string {
  return foldText(decode(anchor)).replace(/[^\p{L}\p{N}]/gu, '');
}

function broken({ anchor, place }: AnchorLink, ids: ReadonlyMap<string, string>): Problem {
  const message = `The posting has no heading or id “#${shorten(anchor)}”.`;
  const known = [...new Set(ids.values())].map((id) => id.slice(ID_PREFIX.length));
  const near = known.find((id) => editDistance(id, anchor, NEAR) < NEAR);
  if (near === undefined) {
    const help = 'Use the heading’s text in lowercase, with hyphens for spaces.';
    return { rule: 'broken-anchor', message, help, ...place };
  }
  // A shortcode that makes the link has a place of its own.
  const isWritten = place.length === anchor.length + 1;
  const help = `Did you mean “#${near}”?`;
  return { rule: 'broken-anchor', message, help, ...place, ...(isWritten && { fix: `#${near}` }) };
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
