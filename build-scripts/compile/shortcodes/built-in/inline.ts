import { html } from '../html.js';
import type { Shortcode } from '../shortcode.js';

/** Its text as Markdown within the line it stands in, and nothing else. */
export const inline: Shortcode = {
  name: 'inline',
  body: 'inline',
  hasOptionalBody: true,
  placement: 'inline',
  arguments: { text: { kind: 'text', position: 0, required: true, orBody: true } },
  render: ({ values, inner, inline: asMarkdown }) =>
    inner.markup === '' ? asMarkdown(values['text'] ?? '') : html`${inner}`,
};
