import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

/** No syntax coloring: it would require inline styles, which the policy removes. */
export const highlight: BuiltInShortcode = {
  name: 'highlight',
  documentation: {
    description: 'Hugo’s `highlight`: a code block, without syntax coloring.',
    output: 'A `<pre>` with `<code>`.',
    picture: 'A line of code on a tinted background.',
    example: '{{< highlight python >}}\nprint("Ahoy")\n{{< /highlight >}}',
  },
  body: 'verbatim',
  placement: 'block',
  arguments: {
    language: { kind: 'unused', position: 0, aliases: ['lang', 'type'] },
    options: { kind: 'unused', position: 1 },
  },
  render: ({ inner }) => html`<pre><code>${inner}\n</code></pre>\n`,
};
