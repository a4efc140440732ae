import { html } from 'lit';
import { matchedParts } from '../../search/matched-parts.js';

/**
 * A text with what answers a query marked.
 *
 * @param words from `searchWords`
 */
export function markMatches(text: string, words: readonly string[]): unknown {
  return matchedParts(text, words).map((part, at) => (at % 2 ? html`<mark part="mark">${part}</mark>` : part));
}
