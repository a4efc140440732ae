import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

export const iconBlockSmall: BuiltInShortcode = {
  name: 'icon-block-small',
  documentation: {
    description: 'Title with an icon and an optional link, usually in an `icon-block-small-container`.',
    output: 'A `<div>` of class `job-callout` with the title in `<strong>` and a paragraph for the description.',
    picture: 'A heart icon, the linked word “Benefits”, and a sentence.',
    example:
      '{{< icon-block-small text="Benefits" description="What you get." link="https://kvernsund.example/benefits" icon="fa-heart" >}}',
  },
  body: 'none',
  placement: 'block',
  arguments: {
    text: { kind: 'text', position: 0, required: true, aliases: ['title'] },
    description: { kind: 'text' },
    link: { kind: 'link', position: 1, aliases: ['href', 'url'] },
    icon: { kind: 'icon' },
    color: { kind: 'unused' },
  },
  render({ values: { text, description, link, icon }, isApply }) {
    const drawn = icon === undefined ? undefined : html` data-icon="${icon}"`;
    const classes = link !== undefined && isApply(link) ? html` class="job-apply"` : undefined;
    const title = link === undefined ? html`${text}` : html`<a${classes} href="${link}"${drawn}>${text}</a>`;
    const words = description === undefined ? undefined : html`<p>${description}</p>`;
    return html`<div class="job-callout"><p><strong>${title}</strong></p>${words}</div>\n`;
  },
};
