import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../../support/compile-files.js';

const APPLY = 'apply_url: https://k.example/apply\nsidebarlinkname: Send your application\n';

async function compile(body: string): Promise<{ html: string | undefined; problems: string[] }> {
  const text = `---\ntitle: A\n${APPLY}---\n\n${body}\n`;
  const { bodies, diagnostics } = await compileFiles({ 'a.md': text });
  const own = diagnostics.filter(({ rule }) => rule === 'shortcode-arguments');
  return { html: bodies[0]?.html, problems: own.map(({ level, message }) => `${level}: ${message}`) };
}

describe('A shortcode of a theme with the name of a built-in one', () => {
  for (const [call, html, problems] of [
    [
      '{{% button %}}',
      '<p><a class="job-button job-apply" href="https://k.example/apply">Send your application</a></p>\n',
      ['warning: The shortcode “button” requires the argument “text”.'],
    ],
    [
      '{{< button buttonText="Go" buttonLink="https://k.example/x" >}}',
      '<p><a class="job-button" href="https://k.example/x">Go</a></p>\n',
      [
        'warning: The shortcode “button” has no argument “buttonText”, so its value was used as “text”.',
        'warning: The shortcode “button” has no argument “buttonLink”, so its value was used as “link”.',
      ],
    ],
    [
      '{{< button label="Go" href="https://k.example/x" >}}',
      '<p><a class="job-button" href="https://k.example/x">Go</a></p>\n',
      [],
    ],
    [
      '{{< button text="Go" url="https://k.example/x" >}}',
      '<p><a class="job-button" href="https://k.example/x">Go</a></p>\n',
      [],
    ],
    [
      '{{< localbutton label="Go" to="https://k.example/x" >}}',
      '<p><a class="job-button" href="https://k.example/x">Go</a></p>\n',
      [
        'warning: The shortcode “localbutton” has no argument “label”, so its value was used as “text”.',
        'warning: The shortcode “localbutton” has no argument “to”, so its value was used as “link”.',
      ],
    ],
    [
      '{{< localbutton link="https://k.example/x" >}}',
      '<p><a class="job-button" href="https://k.example/x">https://k.example/x</a></p>\n',
      ['warning: The shortcode “localbutton” requires the argument “text”.'],
    ],
    [
      '{{< localbutton text="Go" >}}',
      '<p>Go</p>\n',
      ['warning: The shortcode “localbutton” requires the argument “link”.'],
    ],
    [
      '{{< figure image="/a.png" alt="A ferry" >}}',
      '<figure><img src="/a.png" alt="A ferry" loading="lazy"></figure>\n',
      ['warning: The shortcode “figure” has no argument “image”, so its value was used as “src”.'],
    ],
    ['{{< button text="Go" link="/x" label="Other" >}}', '<p><a class="job-button" href="/x">Go</a></p>\n', []],
    [
      '{{< localbutton text="Go" link="/x" href2="/y" >}}',
      '<p><a class="job-button" href="/x">Go</a></p>\n',
      ['warning: The shortcode “localbutton” has no argument “href2”, so it was ignored.'],
    ],
  ] as const) {
    it(call, async () => assert.deepEqual(await compile(call), { html, problems: [...problems] }));
  }

  it('refuses a URL that is not allowed, in any spelling', async () => {
    const { html } = await compile('{{< button buttonText="Go" buttonLink="javascript:alert(1)" >}}');
    assert.equal(html, '<p>Go</p>\n');
  });
});
