import { html } from '../html.js';
import { linkButton } from '../link-button.js';
import type { Shortcode } from '../shortcode.js';

/** A button within a line of text. */
export const localtextbutton: Shortcode = {
  name: 'localtextbutton',
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
