import { html } from '../html.js';
import type { Shortcode } from '../shortcode.js';

/** Hugo's param: what the front matter says under a name, as text (https://gohugo.io/shortcodes/param/). */
export const param: Shortcode = {
  name: 'param',
  body: 'none',
  placement: 'inline',
  arguments: { name: { kind: 'text', position: 0, required: true } },
  render: ({ values: { name }, param: read }) => html`${name === undefined ? undefined : read(name)}`,
};
