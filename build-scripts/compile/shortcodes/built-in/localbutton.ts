import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';
import { linkButton } from './button.js';

export const localbutton: BuiltInShortcode = {
  name: 'localbutton',
  documentation: {
    description: 'Button on its own line.',
    output: 'A `<p>` with a link of class `job-button`.',
    picture: 'A button “Our yard” with a map pin.',
    example: '{{< localbutton text="Our yard" link="https://kvernsund.example/yard" icon="fa-location-dot" >}}',
  },
  body: 'none',
  placement: 'block',
  arguments: {
    text: { kind: 'text', position: 0, required: true },
    link: { kind: 'link', position: 1, required: true, aliases: ['href', 'url'] },
    icon: { kind: 'icon' },
    target: { kind: 'unused' },
  },
  render: (call) =>
    html`<p>${linkButton(call, call.values['text'] ?? '', call.values['link'], call.values['icon'])}</p>\n`,
};
