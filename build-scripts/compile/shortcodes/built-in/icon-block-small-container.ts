import { html } from '../html.js';
import type { Shortcode } from '../shortcode.js';

/** What stands in it stands side by side where there is room. */
export const iconBlockSmallContainer: Shortcode = {
  name: 'icon-block-small-container',
  body: 'blocks',
  placement: 'block',
  arguments: {},
  render: ({ inner }) => html`<div class="job-callouts">${inner}</div>\n`,
};
