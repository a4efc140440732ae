import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';
import { linkButton } from './button.js';

export const horisontalCard: BuiltInShortcode = {
  name: 'horisontal-card',
  documentation: {
    description:
      'Picture beside a few words and a link. With a picture, or an email or telephone link, it is a contact card.',
    output:
      'An `<aside>` of class `job-contact` for a person, otherwise a `<div>` of class `job-callout` with a button.',
    picture: 'A round portrait; beside it a name, a sentence and a link.',
    example:
      '{{< horisontal-card image="/pictures/portrait-solveig.svg" cardtitle="Solveig Rennedal" text="Ask me about the yard." link="mailto:solveig@kvernsund.example" linktext="Write to me" >}}',
  },
  body: 'none',
  placement: 'block',
  arguments: {
    image: { kind: 'image' },
    alt: { kind: 'text' },
    cardtitle: { kind: 'text', required: true },
    text: { kind: 'text' },
    link: { kind: 'link' },
    linktext: { kind: 'text' },
    color: { kind: 'unused' },
  },
  render(call) {
    const { image, alt = '', cardtitle = '', text, link, linktext } = call.values;
    // The title is beside the picture, so a picture without alternative text is decorative.
    const picture = image === undefined ? undefined : html`<img src="${image}" alt="${alt}" loading="lazy">`;
    const words = text === undefined ? undefined : html`<p>${text}</p>`;
    const isPerson = link !== undefined && /^(mailto|tel):/i.test(link);
    const label = linktext ?? link;
    const action =
      link === undefined || label === undefined
        ? undefined
        : html`<p>${isPerson ? html`<a href="${link}">${label}</a>` : linkButton(call, label, link)}</p>`;
    const content = html`${picture}<p><strong>${cardtitle}</strong></p>${words}${action}`;
    return isPerson || image !== undefined
      ? html`<aside class="job-contact">${content}</aside>\n`
      : html`<div class="job-callout">${content}</div>\n`;
  },
};
