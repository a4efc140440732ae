import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseShortcodes } from '../../../build-scripts/compile/shortcodes/grammar/parse-shortcodes.js';
import { lexBody, renderBody } from '../../../build-scripts/compile/markdown/render-body.js';
import { resolveLinks } from '../../../build-scripts/compile/markdown/resolve-links.js';
import { sanitizeHtml, writeHtml } from '../../../build-scripts/compile/markdown/sanitize-html.js';
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

function render(text: string, options: { apply?: { url: string; label?: string }; baseUrl?: string } = {}) {
  const { nodes } = parseShortcodes(text, {
    hasBody: (name) => {
      const body = shortcodes.get(name)?.body;
      return body && (body === 'none' ? 'leaf' : 'paired');
    },
  });
  return renderBody(lexBody(nodes, { file: text, shortcodes }), options);
}

/** Sanitized, with links to its own ids. */
function finish(text: string): { html: string; problems: [rule: string, offset: number][] } {
  const rendered = render(text);
  const tree = sanitizeHtml(rendered.html);
  const { problems } = resolveLinks(tree, rendered.anchors);
  return {
    html: writeHtml(tree),
    problems: [...rendered.problems, ...problems].map(({ rule, offset }) => [rule, offset]),
  };
}

const rulesOf = (text: string) => render(text).problems.map(({ rule, offset }) => [rule, offset]);

describe('renderBody: shortcodes in Markdown', () => {
  it('renders a shortcode in a line, a list item, a table cell and a heading', () => {
    assert.equal(render('a {{< word >}} b').html, '<p>a <em>word</em> b</p>\n');
    assert.equal(render('- a {{< word >}}').html, '<ul>\n<li>a <em>word</em></li>\n</ul>\n');
    assert.match(render('|a|\n|-|\n|{{< word >}}|').html, /<td><em>word<\/em><\/td>/);
    assert.match(render('## A {{< word >}}').html, /<h2 id="section-a">A <em>word<\/em><\/h2>/);
  });

  it('renders the body as Markdown in both notations, with lists and blank lines', () => {
    for (const [open, close] of [
      ['{{<', '>}}'],
      ['{{%', '%}}'],
    ] as const) {
      const { html: result } = render(`${open} note ${close}\n\n**a**\n\n- b\n\n${open} /note ${close}`);
      assert.equal(result, '<aside class="job-note"><p><strong>a</strong></p>\n<ul>\n<li>b</li>\n</ul>\n</aside>\n');
    }
  });

  it('ends the paragraph around a block', () => {
    const { html: result } = render('before {{< localbutton "Go" "https://a.example/x" >}} after');
    assert.match(result, /^<p>before<\/p>\n<p><a class="job-button"[^>]*>Go<\/a><\/p>\n<p>after<\/p>\n$/);
  });

  it('interrupts a paragraph on the line before', () => {
    assert.match(
      render('text\n{{< ingress >}}lead{{< /ingress >}}').html,
      /^<p>text<\/p>\n<div class="job-lead"><p>lead<\/p>/,
    );
  });

  it('removes the indentation of a list item from a body', () => {
    const { html: result } = render('- a\n\n  {{% note %}}\n  b\n\n  - c\n  {{% /note %}}\n- d');
    assert.match(result, /<li><p>a<\/p>\n<aside class="job-note"><p>b<\/p>\n<ul>\n<li>c<\/li>/);
    assert.doesNotMatch(result, /<pre>/);
  });

  it('joins two shortcodes on a line', () => {
    assert.equal(render('{{< distance >}}{{< accordion-script >}}').html, '');
    assert.equal((render('{{< localbutton a b >}} {{< localbutton c d >}}').html.match(/<p><a/g) ?? []).length, 2);
  });

  it('renders a commented shortcode as its source', () => {
    assert.equal(render('{{</* word */>}}').html, '<p>{{&lt; word &gt;}}</p>\n');
  });

  it('renders shortcodes in code, like Hugo', () => {
    assert.equal(render('`{{< word >}}`').html, '<p><code>word</code></p>\n');
    assert.equal(render('`{{</* word */>}}`').html, '<p><code>{{&#60; word &#62;}}</code></p>\n');
  });

  it('uses link definitions from outside the body', () => {
    assert.match(
      render('{{% note %}}[x][r]{{% /note %}}\n\n[r]: https://a.example/').html,
      /href="https:\/\/a\.example\/"/,
    );
  });

  it('escapes arguments', () => {
    const { html: result } = render('{{< accordion title="<b>\\"x\\"</b>" >}}y{{< /accordion >}}');
    assert.match(result, /<summary>&#60;b&#62;&#34;x&#34;&#60;\/b&#62;<\/summary>/);
  });

  it('reports a shortcode within an HTML tag at its position', () => {
    assert.deepEqual(rulesOf('x <a href="{{< word >}}">y</a>'), [['shortcode-syntax', 11]]);
  });

  it('reports missing and unknown arguments', () => {
    assert.deepEqual(rulesOf('{{< localbutton text="x" color="red" >}}'), [
      ['shortcode-arguments', 0],
      ['shortcode-arguments', 32],
    ]);
  });
});

describe('renderBody: headings', () => {
  it('starts at h2 for any first level, and keeps the difference between levels', () => {
    assert.equal(render('# A\n### B').html.replaceAll(/ id="[^"]*"/g, ''), '<h2>A</h2>\n<h4>B</h4>\n');
    assert.equal(render('### A\n#### B').html.replaceAll(/ id="[^"]*"/g, ''), '<h2>A</h2>\n<h3>B</h3>\n');
  });

  it('adds stable, prefixed and unique ids, also in shortcodes', () => {
    const { html: result } = render('## Om teamet!\n{{% note %}}\n## Om teamet\n{{% /note %}}\n## Är du «den»?');
    assert.deepEqual(
      [...result.matchAll(/id="([^"]*)"/g)].map(([, id]) => id),
      ['section-om-teamet', 'section-om-teamet-1', 'section-är-du-den'],
    );
  });
});

describe('renderBody: links', () => {
  it('marks apply links', () => {
    const options = { apply: { url: 'https://a.example/apply' } };
    assert.match(render('[Apply](https://a.example/apply)', options).html, /<a class="job-apply"/);
    assert.match(
      render('{{< localbutton "Go" "https://a.example/apply" >}}', options).html,
      /class="job-button job-apply"/,
    );
    assert.doesNotMatch(render('[Other](https://a.example/other)', options).html, /job-apply/);
  });

  it('removes an unsafe link, keeps its text, and reports its position', () => {
    const { html: result, problems } = render('see [here](javascript:alert(1))');
    assert.equal(result, '<p>see here</p>\n');
    assert.deepEqual(
      problems.map(({ rule, offset }) => [rule, offset]),
      [['unsafe-link', 11]],
    );
  });

  it('reports a link and an image without a URL', () => {
    assert.deepEqual(rulesOf('[a]() ![b]()'), [
      ['placeholder-link', 4],
      ['placeholder-link', 11],
    ]);
  });

  it('reports each of two broken links', () => {
    assert.deepEqual(rulesOf('[a](#)\n\n[b](https://example.com)'), [
      ['placeholder-link', 4],
      ['placeholder-link', 12],
    ]);
  });

  it('prefixes a link to a heading, and reports a missing heading', () => {
    const { html: result, problems } = finish('[t](#the-team) [u](#gone)\n\n## The team');
    assert.match(result, /href="#section-the-team"/);
    assert.deepEqual(problems, [['broken-anchor', 19]]);
  });

  const targets: [what: string, markdown: string, href: string][] = [
    ['an id of raw HTML', '[x](#info)\n\n<div id="info">i</div>', '#section-info'],
    ['an id within a line', '[x](#info) and <span id="info">i</span>', '#section-info'],
    ['the name of a link', '[x](#info)\n\n<a name="info"></a>\n## Y', '#section-info'],
    ['an id that an author has prefixed', '[x](#section-info)\n\n<p id="section-info">i</p>', '#section-info'],
    ['the top of the posting', '[x](#top)\n\n## Y', '#section-top'],
    ['an id in other spelling', '[x](#what--we-do)\n\n## What & We dô', '#section-what-we-dô'],
    ['an encoded id', '[x](#%C3%A5r)\n\n## År', '#section-år'],
    ['an id in a shortcode', '[x](#y)\n\n{{% note %}}\n## Y\n{{% /note %}}', '#section-y'],
    ['a heading, from raw HTML', '<p><a href="#y">x</a></p>\n\n## Y', '#section-y'],
  ];
  for (const [what, markdown, href] of targets) {
    it(`links to ${what}`, () => {
      const { html: result, problems } = finish(markdown);
      assert.ok(result.includes(`href="${href}"`), result);
      assert.ok(result.includes(`id="${href.slice(1)}"`), result);
      assert.deepEqual(problems, []);
    });
  }

  it('suggests an id with nearly the same letters', () => {
    const rendered = render('[x](#benfits)\n\n## Benefits');
    const [problem] = resolveLinks(sanitizeHtml(rendered.html), rendered.anchors).problems;
    assert.deepEqual([problem?.help, problem?.fix], ['Did you mean “#benefits”?', '#benefits']);
  });

  it('reports an anchor whose id is removed', () => {
    assert.deepEqual(finish('[x](#info)\n\n<iframe id="info"></iframe>').problems, [
      ['removed-html', 12],
      ['broken-anchor', 4],
    ]);
  });

  it('resolves paths against the base URL', () => {
    assert.match(render('[x](/a)', { baseUrl: 'https://k.example/jobs/' }).html, /href="https:\/\/k\.example\/a"/);
    assert.match(render('[x](/a)').html, /href="\/a"/);
  });

  it('reports a picture without alternative text', () => {
    assert.deepEqual(rulesOf('![](/a.png)'), [['image-without-alt', 4]]);
    assert.match(render('![A ferry](/a.png)').html, /<img src="\/a.png" alt="A ferry" loading="lazy">/);
  });
});
