import { html, type Html } from '../html.js';
import type { Shortcode } from '../shortcode.js';

/** What somebody said, and who. */
export const quote: Shortcode = {
  name: 'quote',
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
    const said = inner.markup === '' ? html`<p>${text}</p>\n` : inner;
    const last = [author, title, source].findLastIndex((words) => words !== undefined);
    const from = [author, title, source].flatMap((words, index): Html[] => {
      if (words === undefined) return [];
      return [index === last && url !== undefined ? html`<a href="${url}">${words}</a>` : html`${words}`];
    });
    const caption =
      from.length === 0
        ? undefined
        : html`<figcaption>${from.map((words, index) => (index === 0 ? words : html`, ${words}`))}</figcaption>`;
    return html`<figure class="job-quote"><blockquote>${said}</blockquote>${caption}</figure>\n`;
  },
};
