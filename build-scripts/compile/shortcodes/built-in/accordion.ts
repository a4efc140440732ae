import { html } from '../html.js';
import { isHiringProcess } from '../../words/hiring-process.js';
import type { Shortcode } from '../shortcode.js';

/** A part of the posting that is folded away under its title. The hiring process is marked as such. */
export const accordion: Shortcode = {
  name: 'accordion',
  body: 'blocks',
  placement: 'block',
  arguments: { title: { kind: 'text', position: 0, required: true }, id: { kind: 'unused' } },
  render({ values: { title = '' }, inner }) {
    const classes = isHiringProcess(title, inner.markup) ? 'job-accordion job-process' : 'job-accordion';
    return html`<details class="${classes}"><summary>${title}</summary>\n${inner}</details>\n`;
  },
};
