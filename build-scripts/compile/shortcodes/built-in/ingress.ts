import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

export const ingress: BuiltInShortcode = {
  name: 'ingress',
  documentation: {
    description: 'Lead paragraph in larger type.',
    output: 'A `<div>` of class `job-lead`.',
    picture: 'A paragraph in larger type than the text that follows it.',
    example: '{{< ingress >}}\nAn electric ferry makes hardly a sound.\n{{< /ingress >}}',
  },
  body: 'blocks',
  placement: 'block',
  arguments: {},
  render: ({ inner }) => html`<div class="job-lead">${inner}</div>\n`,
};
