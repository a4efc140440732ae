import { html } from '../html.js';
import { linkButton } from '../link-button.js';
import type { Shortcode } from '../shortcode.js';

/** A line of text with a button: what to do, and why. */
export const iconBlockHorisontal: Shortcode = {
  name: 'icon-block-horisontal',
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
