import { html } from '../html.js';
import { isHiringProcess } from '../../words/hiring-process.js';
import type { Shortcode } from '../shortcode.js';

/** Hugo's details: an accordion that may stand open (https://gohugo.io/shortcodes/details/). */
export const details: Shortcode = {
  name: 'details',
  body: 'blocks',
  placement: 'block',
  arguments: {
    summary: { kind: 'text', position: 0, required: true, aliases: ['title'] },
    open: { kind: 'text' },
    class: { kind: 'unused', aliases: ['name'] },
  },
  render({ values: { summary = '', open = 'false' }, inner }) {
    const classes = isHiringProcess(summary, inner.markup) ? 'job-accordion job-process' : 'job-accordion';
    const isOpen = /^(false|0|no)$/i.test(open) ? undefined : html` open=""`;
    return html`<details class="${classes}"${isOpen}><summary>${summary}</summary>\n${inner}</details>\n`;
  },
};
