import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

/** Renders nothing: vertical space is up to the style sheet. */
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
