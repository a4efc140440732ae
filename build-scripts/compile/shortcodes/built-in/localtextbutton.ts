import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';
import { linkButton } from './button.js';

export const localtextbutton: BuiltInShortcode = {
  name: 'localtextbutton',
  documentation: {
    description: 'Button within a line of text.',
    output: 'An `<a>` of class `job-button`.',
    picture: 'A button within a sentence.',
    example: 'See {{< localtextbutton text="our yard" link="https://kvernsund.example/yard" >}} before you decide.',
  },
  body: 'none',
  placement: 'inline',
  arguments: {
    text: { kind: 'text', position: 0, required: true },
    link: { kind: 'link', position: 1, required: true, aliases: ['href', 'url'] },
    icon: { kind: 'icon' },
    target: { kind: 'unused' },
  },
  render: (call) => html`${linkButton(call, call.values['text'] ?? '', call.values['link'], call.values['icon'])}`,
};
