import { html } from '../html.js';
import { isHiringProcess } from '../../words/hiring-process.js';
import type { BuiltInShortcode } from '../shortcode.js';

/** https://gohugo.io/shortcodes/details/ */
export const details: BuiltInShortcode = {
  name: 'details',
  documentation: {
    description: 'Hugo’s `details`: a collapsible section like `accordion`; `open="true"` expands it initially.',
    output: 'A `<details>` of class `job-accordion` with its `<summary>`.',
    picture: 'An expanded section “What we offer” with one line of text.',
    example: '{{< details summary="What we offer" open="true" >}}\nSix weeks of holiday.\n{{< /details >}}',
  },
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
