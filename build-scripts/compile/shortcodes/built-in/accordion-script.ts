import { html } from '../html.js';
import type { Shortcode } from '../shortcode.js';

/** On a Hugo site this loads the script that opens accordions. Ours open by themselves, so nothing stands here. */
export const accordionScript: Shortcode = {
  name: 'accordion-script',
  body: 'none',
  placement: 'block',
  arguments: {},
  render: () => html``,
};
