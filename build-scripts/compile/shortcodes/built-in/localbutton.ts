import { html } from '../html.js';
import { linkButton } from '../link-button.js';
import type { Shortcode } from '../shortcode.js';

/** A button of its own line. */
export const localbutton: Shortcode = {
  name: 'localbutton',
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
