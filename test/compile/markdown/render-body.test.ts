import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseShortcodes } from '../../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import { lexBody, renderBody } from '../../../build-scripts/compile/markdown/render-body.js';
import { html } from '../../../build-scripts/compile/shortcodes/html.js';
import { BUILT_IN_SHORTCODES } from '../../../build-scripts/compile/shortcodes/registry.js';
import type { Shortcode } from '../../../build-scripts/compile/shortcodes/shortcode.js';

const word: Shortcode = {
  name: 'word',
  body: 'none',
  placement: 'inline',
  arguments: {},
  render: () => html`<em>word</em>`,
};
const shortcodes = new Map([...BUILT_IN_SHORTCODES, ['word', word]]);

function render(text: string, options: { applyUrl?: string; baseUrl?: string } = {}) {
  const { nodes } = parseShortcodes(text, {
    hasBody: (name) => {
      const body = shortcodes.get(name)?.body;
      return body && (body === 'none' ? 'leaf' : 'paired');
    },
  });
  return renderBody(lexBody(nodes, { file: text, shortcodes }), options);
}

const rulesOf = (text: string) => render(text).problems.map(({ rule, offset }) => [rule, offset]);

describe('renderBody: shortcodes in Markdown', () => {
  it('lets one stand within a line, a list item, a table cell and a heading', () => {
    assert.equal(render('a {{< word >}} b').html, '<p>a <em>word</em> b</p>\n');
    assert.equal(render('- a {{< word >}}').html, '<ul>\n<li>a <em>word</em></li>\n</ul>\n');
    assert.match(render('|a|\n|-|\n|{{< word >}}|').html, /<td><em>word<\/em><\/td>/);
    assert.match(render('## A {{< word >}}').html, /<h2 id="section-a">A <em>word<\/em><\/h2>/);
  });

  it('reads the body as Markdown in both notations, lists and blank lines in it', () => {
    for (const [open, close] of [
      ['{{<', '>}}'],
      ['{{%', '%}}'],
    ] as const) {
      const { html: result } = render(`${open} note ${close}\n\n**a**\n\n- b\n\n${open} /note ${close}`);
      assert.equal(result, '<aside class="job-note"><p><strong>a</strong></p>\n<ul>\n<li>b</li>\n</ul>\n</aside>\n');
    }
  });

  it('keeps a block out of the paragraph it is written in', () => {
    const { html: result } = render('before {{< localbutton "Go" "https://a.example/x" >}} after');
    assert.match(result, /^<p>before<\/p>\n<p><a class="job-button"[^>]*>Go<\/a><\/p>\n<p>after<\/p>\n$/);
  });

  it('interrupts a paragraph that it follows on the next line', () => {
    assert.match(
      render('text\n{{< ingress >}}lead{{< /ingress >}}').html,
      /^<p>text<\/p>\n<div class="job-lead"><p>lead<\/p>/,
    );
  });

  it('takes the indent of a list item off a body written in it', () => {
    const { html: result } = render('- a\n\n  {{% note %}}\n  b\n\n  - c\n  {{% /note %}}\n- d');
    assert.match(result, /<li><p>a<\/p>\n<aside class="job-note"><p>b<\/p>\n<ul>\n<li>c<\/li>/);
    assert.doesNotMatch(result, /<pre>/);
  });

  it('puts two that share a line side by side', () => {
    assert.equal(render('{{< distance >}}{{< accordion-script >}}').html, '');
    assert.equal((render('{{< localbutton a b >}} {{< localbutton c d >}}').html.match(/<p><a/g) ?? []).length, 2);
  });

  it('shows a commented one as its source', () => {
    assert.equal(render('{{</* word */>}}').html, '<p>{{&lt; word &gt;}}</p>\n');
  });

  it('shows its text in code, where Hugo has it, too', () => {
    assert.equal(render('`{{< word >}}`').html, '<p><code>word</code></p>\n');
    assert.equal(render('`{{</* word */>}}`').html, '<p><code>{{&#60; word &#62;}}</code></p>\n');
  });

  it('uses link definitions from outside the body', () => {
    assert.match(
      render('{{% note %}}[x][r]{{% /note %}}\n\n[r]: https://a.example/').html,
      /href="https:\/\/a\.example\/"/,
    );
  });

  it('does not let an argument become markup', () => {
    const { html: result } = render('{{< accordion title="<b>\\"x\\"</b>" >}}y{{< /accordion >}}');
    assert.match(result, /<summary>&#60;b&#62;&#34;x&#34;&#60;\/b&#62;<\/summary>/);
  });

  it('refuses one within an HTML tag, where it stands', () => {
    assert.deepEqual(rulesOf('x <a href="{{< word >}}">y</a>'), [['shortcode-syntax', 11]]);
  });

  it('says which argument is missing and which is not taken', () => {
    assert.deepEqual(rulesOf('{{< localbutton text="x" color="red" >}}'), [
      ['shortcode-arguments', 0],
      ['shortcode-arguments', 32],
    ]);
  });
});

describe('renderBody: headings', () => {
  it('begins at h2 wherever the posting begins, and keeps the steps between', () => {
    assert.equal(render('# A\n### B').html.replaceAll(/ id="[^"]*"/g, ''), '<h2>A</h2>\n<h4>B</h4>\n');
    assert.equal(render('### A\n#### B').html.replaceAll(/ id="[^"]*"/g, ''), '<h2>A</h2>\n<h3>B</h3>\n');
  });

  it('gives ids that are stable, prefixed and unique, also in shortcodes', () => {
    const { html: result } = render('## Om teamet!\n{{% note %}}\n## Om teamet\n{{% /note %}}\n## Är du «den»?');
    assert.deepEqual(
      [...result.matchAll(/id="([^"]*)"/g)].map(([, id]) => id),
      ['section-om-teamet', 'section-om-teamet-1', 'section-är-du-den'],
    );
  });
});

describe('renderBody: links', () => {
  it('marks the links by which one applies', () => {
    const options = { applyUrl: 'https://a.example/apply' };
    assert.match(render('[Apply](https://a.example/apply)', options).html, /<a class="job-apply"/);
    assert.match(
      render('{{< localbutton "Go" "https://a.example/apply" >}}', options).html,
      /class="job-button job-apply"/,
    );
    assert.doesNotMatch(render('[Other](https://a.example/other)', options).html, /job-apply/);
  });

  it('takes away a link that could do harm, keeps its words, and says where', () => {
    const { html: result, problems } = render('see [here](javascript:alert(1))');
    assert.equal(result, '<p>see here</p>\n');
    assert.deepEqual(
      problems.map(({ rule, offset }) => [rule, offset]),
      [['unsafe-link', 11]],
    );
  });

  it('names each of two links that lead nowhere', () => {
    assert.deepEqual(rulesOf('[a](#)\n\n[b](https://example.com)'), [
      ['placeholder-link', 4],
      ['placeholder-link', 12],
    ]);
  });

  it('prefixes a link to a heading, and reports one to a heading that is not there', () => {
    const { html: result, problems } = render('[t](#the-team) [u](#gone)\n\n## The team');
    assert.match(result, /href="#section-the-team"/);
    assert.deepEqual(
      problems.map(({ rule, offset }) => [rule, offset]),
      [['broken-anchor', 19]],
    );
  });

  it('resolves paths when told against what', () => {
    assert.match(render('[x](/a)', { baseUrl: 'https://k.example/jobs/' }).html, /href="https:\/\/k\.example\/a"/);
    assert.match(render('[x](/a)').html, /href="\/a"/);
  });

  it('asks for the text of a picture', () => {
    assert.deepEqual(rulesOf('![](/a.png)'), [['image-without-alt', 4]]);
    assert.match(render('![A ferry](/a.png)').html, /<img src="\/a.png" alt="A ferry" loading="lazy">/);
  });
});
