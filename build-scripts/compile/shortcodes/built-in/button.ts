import { html, type Html } from '../html.js';
import type { BuiltInShortcode, ShortcodeCall } from '../shortcode.js';

export const button: BuiltInShortcode = {
  name: 'button',
  documentation: {
    description:
      'Button on its own line, as in many Hugo themes. The label is the body or an argument; `relref` links to another posting.',
    output:
      'A `<p>` with a link of class `job-button`; a link to the application also has the class `job-apply`. Without a URL, only the label.',
    picture: 'A button “Our benefits”.',
    example: '{{< button href="https://kvernsund.example/benefits" >}}Our benefits{{< /button >}}',
  },
  body: 'inline',
  hasOptionalBody: true,
  placement: 'block',
  arguments: {
    text: { kind: 'text', position: 0, required: true, orBody: true, aliases: ['label', 'title', 'knapp'] },
    link: { kind: 'link', position: 1, aliases: ['href', 'url'] },
    relref: { kind: 'text' },
    icon: { kind: 'icon' },
    target: { kind: 'unused' },
    rel: { kind: 'unused' },
    color: { kind: 'unused', aliases: ['color'] },
    style: { kind: 'unused', aliases: ['type', 'size', 'class', 'align'] },
  },
  render(call) {
    const { text = '', link, relref, icon } = call.values;
    const isEmpty = call.inner.markup === '' && text === '' && relref === undefined;
    // In several themes, a button without arguments is the apply link of the posting.
    if (isEmpty && link === undefined) {
      const { url, label = '' } = call.apply ?? {};
      return label === '' ? html`` : html`<p>${linkButton(call, label, url, icon)}</p>\n`;
    }
    const label = call.inner.markup === '' ? text : call.inner;
    const target = link ?? (relref === undefined ? undefined : call.postingUrl(relref));
    return html`<p>${linkButton(call, label, target, icon)}</p>\n`;
  },
};

/**
 * Renders a link as a button. Apply links have the class `job-apply`; without a URL, only the text is rendered,
 * without a text the URL.
 */
export function linkButton(call: ShortcodeCall, text: string | Html, link: string | undefined, icon?: string): Html {
  if (link === undefined) return html`${text}`;
  const classes = call.isApply(link) ? 'job-button job-apply' : 'job-button';
  const iconAttribute = icon === undefined ? undefined : html` data-icon="${icon}"`;
  return html`<a class="${classes}" href="${link}"${iconAttribute}>${text === '' ? link : text}</a>`;
}
