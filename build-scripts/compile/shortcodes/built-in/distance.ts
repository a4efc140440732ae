import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

/** On a Hugo site this is empty space. Here the style sheet keeps the distance, so nothing stands here. */
export const distance: BuiltInShortcode = {
  name: 'distance',
  documentation: {
    description: 'Empty space on a Hugo site. Spacing is the style sheet’s here.',
    output: 'Nothing.',
    example: '{{< distance 2 >}}',
  },
  body: 'none',
  placement: 'block',
  arguments: { size: { kind: 'unused', position: 0 } },
  render: () => html``,
};
