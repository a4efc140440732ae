import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

export const inline: BuiltInShortcode = {
  name: 'inline',
  documentation: {
    description: 'Its body as inline Markdown.',
    output: 'The HTML of its Markdown, such as `<strong>`.',
    picture: 'A sentence with one word in bold.',
    example: 'We build {{< inline >}}**electric**{{< /inline >}} ferries.',
  },
  body: 'inline',
  hasOptionalBody: true,
  placement: 'inline',
  arguments: { text: { kind: 'text', position: 0, required: true, orBody: true } },
  render: ({ values, inner, inline: asMarkdown }) =>
    inner.markup === '' ? asMarkdown(values['text'] ?? '') : html`${inner}`,
};
