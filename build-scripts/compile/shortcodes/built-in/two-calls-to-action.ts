import { html, type Html } from '../html.js';
import type { BuiltInShortcode } from '../shortcode.js';
import { linkButton } from './button.js';

export const twoCallsToAction: BuiltInShortcode = {
  name: '2calltoaction',
  documentation: {
    description: 'One or two buttons side by side: an action and its alternative.',
    output: 'A `<p>` with links of class `job-button`.',
    picture: 'Two buttons side by side, “Our yard” and “Ask us”.',
    example:
      '{{< 2calltoaction text1="Our yard" link1="https://kvernsund.example/yard" text2="Ask us" link2="mailto:jobs@kvernsund.example" >}}',
  },
  body: 'none',
  placement: 'block',
  arguments: {
    text1: { kind: 'text', position: 0, required: true, aliases: ['text'] },
    link1: { kind: 'link', position: 1, required: true, aliases: ['link', 'url1', 'href1'] },
    text2: { kind: 'text', position: 2 },
    link2: { kind: 'link', position: 3, aliases: ['url2', 'href2'] },
  },
  render(call) {
    const { text1 = '', link1, text2, link2 } = call.values;
    const second: Html | undefined = text2 === undefined ? undefined : html` ${linkButton(call, text2, link2)}`;
    return html`<p>${linkButton(call, text1, link1)}${second}</p>\n`;
  },
};
