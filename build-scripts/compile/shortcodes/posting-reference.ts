import { html } from './html.js';
import type { Shortcode } from './shortcode.js';

/**
 * Hugo's `ref` and `relref`: the URL of another posting, by its path, with `#heading` behind it or alone. Both are the same
 * here, since relative links are resolved by whoever shows the posting, or against `--base-url`. It is meant to stand in
 * the target of a link; elsewhere it is the URL as text.
 *
 * https://gohugo.io/shortcodes/relref/
 */
export function postingReference(name: 'ref' | 'relref'): Shortcode {
  return {
    name,
    body: 'none',
    placement: 'inline',
    arguments: {
      path: { kind: 'text', position: 0, required: true },
      lang: { kind: 'text' },
      outputFormat: { kind: 'unused', position: 1 },
    },
    render: ({ values: { path = '', lang }, postingUrl }) => html`${postingUrl(path, lang)}`,
  };
}
