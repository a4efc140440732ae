import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

const CLASSES: Readonly<Record<string, string>> = {
  info: 'job-note',
  note: 'job-note',
  tip: 'job-note',
  warning: 'job-note job-note-warning',
  danger: 'job-note job-note-warning',
  success: 'job-note job-note-success',
};

export const note: BuiltInShortcode = {
  name: 'note',
  documentation: {
    description:
      'Note of type `info`, `note`, `tip`, `warning`, `danger` or `success`; any other argument is its title. Labeled lines in it are read as [facts](#facts).',
    output: 'An `<aside>` of class `job-note`, and `job-note-warning` or `job-note-success` for those types.',
    picture: 'A line about the start date with a border at its side.',
    example: '{{% note "info" %}}\n**Start date:** March\n{{% /note %}}',
  },
  body: 'blocks',
  placement: 'block',
  arguments: { kind: { kind: 'text', position: 0, aliases: ['type', 'title'] } },
  render({ values: { kind = 'note' }, inner }) {
    const classes = Object.hasOwn(CLASSES, kind.toLowerCase()) ? CLASSES[kind.toLowerCase()] : undefined;
    const title = classes === undefined ? html`<p><strong>${kind}</strong></p>\n` : undefined;
    return html`<aside class="${classes ?? 'job-note'}">${title}${inner}</aside>\n`;
  },
};
