import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

/** https://gohugo.io/shortcodes/relref/ */
export const relref: BuiltInShortcode = {
  name: 'relref',
  documentation: {
    description:
      'Hugo’s `relref`: the URL of another posting by its path, of a `#heading` in this one, or both. Use it as a link target.',
    output: 'The URL of the posting’s static page, `pages/<lang>/<id>/`, as text.',
    picture: 'A sentence that ends with a link.',
    example: 'See also [the fitter]({{< relref "fitter.md" >}}).',
  },
  body: 'none',
  placement: 'inline',
  arguments: {
    path: { kind: 'text', position: 0, required: true },
    lang: { kind: 'text' },
    outputFormat: { kind: 'unused', position: 1 },
  },
  render: ({ values: { path = '', lang }, postingUrl }) => html`${postingUrl(path, lang)}`,
};

/** The same as `relref`, because relative links resolve against the page or `--base-url`. */
export const ref: BuiltInShortcode = {
  ...relref,
  name: 'ref',
  documentation: {
    description: 'Hugo’s `ref`: the same as `relref`.',
    output: 'The same as `relref`.',
    picture: 'A sentence that ends with a link.',
    example: 'See also [the fitter]({{< ref path="fitter.md" lang="en" >}}).',
  },
};
