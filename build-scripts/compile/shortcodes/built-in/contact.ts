import { html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

export const contact: BuiltInShortcode = {
  name: 'contact',
  documentation: {
    description: 'Contact card.',
    output:
      'An `<aside>` of class `job-contact` with a picture, the name in `<strong>`, and a paragraph for each of the other arguments; email address and telephone number are links.',
    picture: 'A round portrait; beside it a name, a title, an email address and a telephone number.',
    example:
      '{{< contact name="Solveig Rennedal" title="Team lead" email="solveig@kvernsund.example" phone="+47 55 00 00 00" image="/pictures/portrait-solveig.svg" >}}',
  },
  body: 'none',
  placement: 'block',
  arguments: {
    name: { kind: 'text', position: 0, required: true },
    title: { kind: 'text', position: 1, aliases: ['role', 'jobtitle', 'position'] },
    email: { kind: 'mail', position: 2, aliases: ['mail', 'epost', 'e-post'] },
    phone: { kind: 'phone', position: 3, aliases: ['tel', 'telephone', 'mobile', 'telefon'] },
    image: { kind: 'image', aliases: ['picture', 'photo', 'img', 'src'] },
    alt: { kind: 'text' },
    text: { kind: 'text', aliases: ['description'] },
    address: { kind: 'text' },
    'address-link': { kind: 'link' },
  },
  render({ values, written }) {
    const { name, title, email, phone, image, alt = '', text, address } = values;
    const addressLink = values['address-link'];
    // The name is beside the picture, so a picture without alternative text is decorative.
    const picture = image === undefined ? undefined : html`<img src="${image}" alt="${alt}" loading="lazy">`;
    const line = (content: string | undefined) => (content === undefined ? undefined : html`<p>${content}</p>`);
    const mail =
      email === undefined
        ? undefined
        : html`<p><a href="${email}" data-icon="mail">${written['email']?.replace(/^mailto:/i, '')}</a></p>`;
    const call =
      phone === undefined
        ? undefined
        : html`<p><a href="${phone}" data-icon="phone">${written['phone']?.replace(/^tel:/i, '')}</a></p>`;
    const place =
      addressLink === undefined
        ? line(address)
        : html`<p><a href="${addressLink}" data-icon="map-pin">${address ?? addressLink}</a></p>`;
    return html`<aside class="job-contact">${picture}<p><strong>${name}</strong></p>${line(title)}${line(text)}${mail}${call}${place}</aside>\n`;
  },
};
