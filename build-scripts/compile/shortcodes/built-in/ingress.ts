import { html } from '../html.js';
import type { Shortcode } from '../shortcode.js';

/** The opening paragraph, set larger. */
export const ingress: Shortcode = {
  name: 'ingress',
  body: 'blocks',
  placement: 'block',
  arguments: {},
  render: ({ inner }) => html`<div class="job-lead">${inner}</div>\n`,
};
