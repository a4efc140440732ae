import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

/** On a Hugo site this loads the script that opens accordions. Ours open by themselves, so nothing stands here. */
export const accordionScript: BuiltInShortcode = {
  name: 'accordion-script',
  documentation: {
    description: 'Loads the script of accordions on a Hugo site. Not needed here.',
    output: 'Nothing.',
    example: '{{< accordion-script >}}',
  },
  body: 'none',
  placement: 'block',
  arguments: {},
  render: () => html``,
};
