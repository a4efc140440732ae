import { html, trusted } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

/** https://gohugo.io/shortcodes/figure/ */
export const figure: BuiltInShortcode = {
  name: 'figure',
  documentation: {
    description:
      'Hugo’s `figure`: a picture with title, caption and attribution, optionally linked. Without `alt`, the caption is the alternative text.',
    output: 'A `<figure>` with an `<img>` and, if there is a text, a `<figcaption>`.',
    picture: 'A drawing of a control desk with a caption below it.',
    example:
      '{{< figure src="/pictures/control-desk.svg" alt="Three dark screens above a long desk" caption="The desk, with *one* lit line" >}}',
  },
  body: 'none',
  placement: 'block',
  arguments: {
    src: { kind: 'image', position: 0, required: true },
    alt: { kind: 'text' },
    caption: { kind: 'text', position: 1 },
    title: { kind: 'text' },
    attr: { kind: 'text' },
    attrlink: { kind: 'link' },
    link: { kind: 'link' },
    width: { kind: 'text' },
    height: { kind: 'text' },
    target: { kind: 'unused', aliases: ['rel', 'class', 'loading'] },
  },
  render({ values, inline, plain }) {
    const { src, caption, title, attr, attrlink, link } = values;
    // As in Hugo, the caption without Markdown is the default alternative text.
    const markdown = (text: string | undefined) => (text === undefined ? undefined : inline(text));
    const alt = values['alt'] ?? plain(caption ?? '');
    const size = ['width', 'height'].map((side) =>
      /^\d+(px)?$/.test(values[side] ?? '') ? html` ${trusted(side)}="${values[side]?.replace('px', '')}"` : html``,
    );
    const picture = src === undefined ? undefined : html`<img src="${src}" alt="${alt}"${size} loading="lazy">`;
    const shown = link === undefined ? picture : html`<a href="${link}">${picture}</a>`;
    const by = attrlink === undefined ? markdown(attr) : html`<a href="${attrlink}">${markdown(attr) ?? attrlink}</a>`;
    const texts = [title === undefined ? undefined : html`<strong>${title}</strong>`, markdown(caption), by];
    const lines = texts.filter((text) => text !== undefined);
    const content = lines.map((line, index) => (index === 0 ? line : html`<br>${line}`));
    return html`<figure>${shown}${lines.length > 0 ? html`<figcaption>${content}</figcaption>` : undefined}</figure>\n`;
  },
};
