import { html } from '../html.js';
import type { Shortcode } from '../shortcode.js';

/** Hugo's highlight: a block of code. Its colors would be styles, which the host decides on, so it has none. */
export const highlight: Shortcode = {
  name: 'highlight',
  body: 'verbatim',
  placement: 'block',
  arguments: {
    language: { kind: 'unused', position: 0, aliases: ['lang', 'type'] },
    options: { kind: 'unused', position: 1 },
  },
  render: ({ inner }) => html`<pre><code>${inner}\n</code></pre>\n`,
};
