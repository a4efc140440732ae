import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

/** https://gohugo.io/shortcodes/param/ */
export const param: BuiltInShortcode = {
  name: 'param',
  documentation: {
    description: 'Hugo’s `param`: the value of a front matter field; nested fields are separated by periods.',
    output: 'Text.',
    picture: 'A sentence that contains the title of the job.',
    example: 'Would you like to be our next {{< param title >}}?',
  },
  body: 'none',
  placement: 'inline',
  arguments: { name: { kind: 'text', position: 0, required: true } },
  render: ({ values: { name }, param: read }) => html`${name === undefined ? undefined : read(name)}`,
};
