import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RenderOptions } from '../../../build-scripts/compile/markdown/render-body.js';
import { renderBody } from './render-body.js';

const place = {
  inside: 'jobs/en/welder.md',
  lang: 'en',
  postings: new Set([
    'jobs/en/welder.md',
    'jobs/en/fitter.md',
    'jobs/sv/fitter.md',
    'jobs/en/cook/index.md',
    'other/en/baker.md',
  ]),
};
const frontMatter = [
  { key: 'Team', value: 'Hull & <deck>', offset: 0, length: 4 },
  { key: 'contact', value: new Map([['Name', 'Kari']]), offset: 9, length: 7 },
  { key: 'a.b', value: 'dotted', offset: 20, length: 3 },
];
const render = (text: string, options: RenderOptions = {}) => renderBody(text, {}, { place, frontMatter, ...options });
const rulesOf = (text: string) => render(text).problems.map(({ rule, offset }) => [rule, offset]);

describe('ref and relref', () => {
  const links: [reference: string, url: string][] = [
    ['{{< relref "fitter.md" >}}', 'pages/en/jobs-fitter/'],
    ['{{% ref "fitter" %}}', 'pages/en/jobs-fitter/'],
    ['{{< relref "./fitter.md#the-team" >}}', 'pages/en/jobs-fitter/#section-the-team'],
    ['{{< relref "/jobs/sv/fitter.md" >}}', 'pages/sv/jobs-fitter/'],
    ['{{< relref "../sv/fitter.md" >}}', 'pages/sv/jobs-fitter/'],
    ['{{< relref path="fitter.md" lang="sv" >}}', 'pages/sv/jobs-fitter/'],
    ['{{< relref "cook" >}}', 'pages/en/jobs-cook/'],
    ['{{< relref "/content/baker.md" >}}', 'pages/en/other-baker/'],
    ['{{< relref "fitter.md" >}}#end', 'pages/en/jobs-fitter/#end'],
    ['{{< ref "#team" >}}', '#section-team'],
  ];
  for (const [reference, url] of links) {
    it(`resolve ${reference} to ${url}`, () => {
      const { html, problems } = render(`[x](${reference})\n\n## Team`);
      assert.match(html, /^<p><a href="([^"]*)">x<\/a>/);
      assert.equal(/href="([^"]*)"/.exec(html)?.[1], url);
      assert.deepEqual(problems, []);
    });
  }

  it('resolve against the base URL', () => {
    assert.match(
      render('[x]({{< relref "fitter.md" >}})', { baseUrl: 'https://k.example/jobs/' }).html,
      /href="https:\/\/k\.example\/jobs\/pages\/en\/jobs-fitter\/"/,
    );
  });

  it('keep the text of an unknown posting, and report it once', () => {
    const { html, problems } = render('see [x]({{< relref "gone.md" >}})');
    assert.equal(html, '<p>see x</p>\n');
    assert.deepEqual(
      problems.map(({ rule, offset }) => [rule, offset]),
      [['broken-reference', 8]],
    );
  });

  it('report a missing heading at the shortcode', () => {
    assert.deepEqual(rulesOf('[x]({{< ref "#gone" >}})'), [['broken-anchor', 4]]);
  });
});

describe('param', () => {
  it('renders a front-matter value as text', () => {
    assert.equal(render('In {{< param team >}}').html, '<p>In Hull &#38; &#60;deck&#62;</p>\n');
    assert.equal(render('{{% param "contact.name" %}}, {{< param "a.b" >}}').html, '<p>Kari, dotted</p>\n');
  });

  it('reports a missing value', () => {
    assert.deepEqual(rulesOf('a {{< param "nope.x" >}}'), [['shortcode-arguments', 2]]);
  });
});

describe('Shortcodes in plain text', () => {
  const cases: [where: string, markdown: string, expected: string][] = [
    ['a title', '[x](/a "{{< param team >}}")', '<p><a href="/a" title="Hull &#38; &#60;deck&#62;">x</a></p>\n'],
    [
      'the source of a picture',
      '![x](/{{< param "a.b" >}}.svg)',
      '<p><img src="/dotted.svg" alt="x" loading="lazy"></p>\n',
    ],
    [
      'the text of a picture',
      '![{{< param team >}}](/a.svg)',
      '<p><img src="/a.svg" alt="Hull &#38; &#60;deck&#62;" loading="lazy"></p>\n',
    ],
    ['code', '`a {{< param team >}}`', '<p><code>a Hull &#38; &#60;deck&#62;</code></p>\n'],
    [
      'a fence',
      '```\n{{< param team >}}\n{{% note %}}\n## *b*\n{{% /note %}}\n```',
      '<pre><code>Hull &#38; &#60;deck&#62;\nb\n</code></pre>\n',
    ],
    ['a link definition', '[x][r]\n\n[r]: {{< param "a.b" >}}', '<p><a href="dotted">x</a></p>\n'],
    [
      'highlight',
      '{{< highlight go "linenos=table" >}}\nif a < b {\n\t*x*\n}\n{{< /highlight >}}',
      '<pre><code>if a &#60; b {\n\t*x*\n}\n</code></pre>\n',
    ],
  ];
  for (const [where, markdown, expected] of cases) {
    it(where, () => assert.deepEqual(render(markdown), { html: expected, problems: [] }));
  }
});

describe('Shortcodes in HTML', () => {
  it('are rendered between tags', () => {
    const { html, problems } = render('<div>\n{{< note >}}\n## A\n{{< /note >}}\n</div>\n\n[a](#a)');
    assert.equal(
      html,
      '<div>\n<aside class="job-note"><h2 id="section-a">A</h2>\n</aside>\n\n</div><p><a href="#section-a">a</a></p>\n',
    );
    assert.deepEqual(problems, []);
  });

  it('are removed with the comment around them', () => {
    assert.deepEqual(render('<!-- {{< param team >}} -->\n\na <!-- {{< param team >}} -->').problems, []);
  });

  it('are rejected within a tag', () => {
    assert.deepEqual(rulesOf('<div title="{{< param team >}}">\n\na'), [['shortcode-syntax', 12]]);
  });
});

describe('Arguments of built-in shortcodes', () => {
  it('have the names of common themes', () => {
    for (const name of ['link', 'href', 'url']) {
      assert.match(render(`{{< button ${name}="/x" >}}Go{{< /button >}}`).html, /href="\/x">Go</);
    }
    assert.match(
      render('{{< contact name="A" mail="a@b.example" tel="+47 22" picture="/a.svg" >}}').html,
      /src="\/a\.svg".*mailto:a@b\.example.*tel:\+4722" data-icon="phone">\+47 22</,
    );
  });

  it('are not needed if the body replaces them', () => {
    assert.match(render('{{< button "/x" >}}*Go*{{< /button >}}').html, /href="\/x"><em>Go<\/em>/);
    assert.match(render('{{< button "Go" "/x" >}}').html, /href="\/x">Go</);
    assert.match(render('{{< quote "Kari" >}}a{{< /quote >}}').html, /<figcaption>Kari</);
  });

  it('are checked as links', () => {
    assert.deepEqual(rulesOf('{{< contact name="A" email="a@b.example?bcc=c@d.example" >}}'), [['unsafe-link', 28]]);
    assert.deepEqual(rulesOf('{{< contact name="A" phone="javascript:x" >}}'), [['unsafe-link', 28]]);
  });

  it('are Markdown in captions', () => {
    const { html } = render('{{< figure src="/a.svg" caption="By [Anna](/anna) & *Bo*" >}}');
    assert.match(html, /alt="By Anna &#38; Bo".*<figcaption>By <a href="\/anna">Anna<\/a> &amp; <em>Bo<\/em></);
  });
});

describe('Bodies of built-in shortcodes', () => {
  it('may be indented in angle brackets, which never means code', () => {
    const { html } = render(
      '{{< icon-block-small-container >}}\n    {{< icon-block-small text="a" >}}\n    {{< icon-block-small text="b" >}}\n{{< /icon-block-small-container >}}',
    );
    assert.equal(html.match(/<div class="job-callout">/g)?.length, 2);
    assert.doesNotMatch(html, /<pre>/);
    assert.match(render('{{% note %}}\n    a\n{{% /note %}}').html, /<pre>/);
  });

  it('are optional if documented so', () => {
    assert.deepEqual(rulesOf('{{< button "a" "/a" >}}\n\n{{< button "/b" >}}b{{< /button >}}\n'), []);
    assert.deepEqual(rulesOf('{{< note >}}'), [['unclosed-shortcode', 0]]);
  });
});
