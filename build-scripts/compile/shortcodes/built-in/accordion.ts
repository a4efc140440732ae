import { html } from '../html.js';
import { isHiringProcess } from '../../words/hiring-process.js';
import type { BuiltInShortcode } from '../shortcode.js';

export const accordion: BuiltInShortcode = {
  name: 'accordion',
  documentation: {
    description:
      'Collapsible section. With a title about hiring and a numbered list, it is the hiring process, whose steps are shown as a timeline.',
    output:
      'A `<details>` of class `job-accordion` with the title as `<summary>`; the hiring process also has the class `job-process`.',
    picture: 'An expanded section “How we hire” with two numbered steps.',
    example:
      '{{% accordion title="How we hire" %}}\n1. **A call** of half an hour.\n2. **An afternoon** with the team.\n{{% /accordion %}}',
  },
  body: 'blocks',
  placement: 'block',
  arguments: { title: { kind: 'text', position: 0, required: true }, id: { kind: 'unused' } },
  render({ values: { title = '' }, inner }) {
    const classes = isHiringProcess(title, inner.markup) ? 'job-accordion job-process' : 'job-accordion';
    return html`<details class="${classes}"><summary>${title}</summary>\n${inner}</details>\n`;
  },
};
