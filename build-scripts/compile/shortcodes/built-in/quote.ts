import { html, type Html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';

export const quote: BuiltInShortcode = {
  name: 'quote',
  documentation: {
    description: 'Quotation with its source. The text is the body or an argument.',
    output: 'A `<figure>` of class `job-quote` with a `<blockquote>` and a `<figcaption>`.',
    picture: 'A quotation, and below it in small type the name of the speaker.',
    example: '{{< quote author="Ingrid Solheim" title="Welder" >}}\nNo two hulls are the same.\n{{< /quote >}}',
  },
  body: 'blocks',
  hasOptionalBody: true,
  placement: 'block',
  arguments: {
    text: { kind: 'text', position: 1, required: true, orBody: true, aliases: ['quote'] },
    author: { kind: 'text', position: 0, aliases: ['name', 'person', 'by', 'attribution'] },
    title: { kind: 'text', aliases: ['role', 'company'] },
    source: { kind: 'text', aliases: ['cite'] },
    url: { kind: 'link', aliases: ['link', 'href'] },
    lang: { kind: 'unused' },
  },
  render({ values: { text, author, title, source, url }, inner }) {
    const quotation = inner.markup === '' ? html`<p>${text}</p>\n` : inner;
    const last = [author, title, source].findLastIndex((words) => words !== undefined);
    const from = [author, title, source].flatMap((words, index): Html[] => {
      if (words === undefined) return [];
      return [index === last && url !== undefined ? html`<a href="${url}">${words}</a>` : html`${words}`];
    });
    const caption =
      from.length === 0
        ? undefined
        : html`<figcaption>${from.map((words, index) => (index === 0 ? words : html`, ${words}`))}</figcaption>`;
    return html`<figure class="job-quote"><blockquote>${quotation}</blockquote>${caption}</figure>\n`;
  },
};
