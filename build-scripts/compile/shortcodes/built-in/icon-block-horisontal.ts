import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';
import { linkButton } from './button.js';

export const iconBlockHorisontal: BuiltInShortcode = {
  name: 'icon-block-horisontal',
  documentation: {
    description: 'Sentence with a button below it.',
    output: 'A `<div>` of class `job-callout` with the description and a link of class `job-button`.',
    picture: 'A sentence, and below it a button “See the yard”.',
    example:
      '{{< icon-block-horisontal text="See the yard" description="Every first Friday." link="https://kvernsund.example/yard" >}}',
  },
  body: 'none',
  placement: 'block',
  arguments: {
    text: { kind: 'text', required: true },
    description: { kind: 'text' },
    link: { kind: 'link' },
    icon: { kind: 'icon' },
    color: { kind: 'unused' },
  },
  render(call) {
    const { text = '', description, link, icon } = call.values;
    const why = description === undefined ? undefined : html`<p>${description}</p>`;
    return html`<div class="job-callout">${why}<p>${linkButton(call, text, link, icon)}</p></div>\n`;
  },
};
