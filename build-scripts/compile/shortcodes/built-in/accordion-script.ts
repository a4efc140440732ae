import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

/** Renders nothing: `<details>` needs no script. */
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
