import { html } from '../html.js';
import type { Shortcode } from '../shortcode.js';

/** On a Hugo site this is empty space. Here the style sheet keeps the distance, so nothing stands here. */
export const distance: Shortcode = {
  name: 'distance',
  body: 'none',
  placement: 'block',
  arguments: { size: { kind: 'unused', position: 0 } },
  render: () => html``,
};
