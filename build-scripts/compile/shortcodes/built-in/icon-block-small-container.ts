import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

export const iconBlockSmallContainer: BuiltInShortcode = {
  name: 'icon-block-small-container',
  documentation: {
    description: 'Shows its contents side by side where space permits.',
    output: 'A `<div>` of class `job-callouts`.',
    picture: '“Bergen” and “Turku” side by side.',
    example:
      '{{< icon-block-small-container >}}\n{{< icon-block-small text="Bergen" >}}\n{{< icon-block-small text="Turku" >}}\n{{< /icon-block-small-container >}}',
  },
  body: 'blocks',
  placement: 'block',
  arguments: {},
  render: ({ inner }) => html`<div class="job-callouts">${inner}</div>\n`,
};
