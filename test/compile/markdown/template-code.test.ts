import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../../support/compile-files.js';

/** The body of a posting, and the code that was reported, as it is in the file at the reported place. */
async function compile(body: string, name = 'a.md'): Promise<{ html: string; reported: string[]; rules: string[] }> {
  const text = `---\ntitle: A\n---\n\n${body}\n`;
  const lines = text.split('\n');
  const files = { [name]: text, 'b.md': '---\ntitle: B\n---\n' };
  const { bodies, diagnostics } = await compileFiles(files, { baseUrl: 'https://k.example/jobs/' });
  const own = diagnostics.filter(
    ({ file, rule }) => file === name && rule !== 'no-pay-range' && rule !== 'missing-apply',
  );
  return {
    html: bodies.find(({ id }) => id === 'a')?.html ?? '',
    rules: [...new Set(own.map(({ rule }) => rule))],
    reported: own.flatMap(({ rule, line, column, endLine = line, endColumn = column }) => {
      const last = lines
        .slice(line - 1, endLine)
        .map((each, number, { length }) => (number === length - 1 ? each.slice(0, endColumn - 1) : each));
      return rule === 'template-code' ? [last.join('\n').slice(column - 1)] : [];
    }),
  };
}

describe('Template code', () => {
  const removed: [what: string, body: string, html: string, reported: string[]][] = [
    [
      'an include on a line',
      'a\n\n{% include x.html b="c" %}\n\nd',
      '<p>a</p>\n<p>d</p>\n',
      ['{% include x.html b="c" %}'],
    ],
    ['a variable in a line', 'Write to {{ page.mail }} now', '<p>Write to  now</p>\n', ['{{ page.mail }}']],
    ['a variable without spaces', '{{mail}}', '', ['{{mail}}']],
    [
      'a condition, not what it encloses',
      '{% if x %}\n- a\n{% else %}\n- b\n{% endif %}',
      '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n',
      ['{% if x %}'],
    ],
    [
      'what a capture encloses',
      'a {% capture x %}b{% endcapture %}',
      '<p>a</p>\n',
      ['{% capture x %}b{% endcapture %}'],
    ],
    [
      'code over several lines',
      'a\n\n{% include x\n  b="c" %}\n\nd',
      '<p>a</p>\n<p>d</p>\n',
      ['{% include x\n  b="c" %}'],
    ],
    ['Go template actions', '{{ .Site.Params.x }}', '', ['{{ .Site.Params.x }}']],
    ['ERB', 'a <%= b %> c', '<p>a  c</p>\n', ['<%= b %>']],
    [
      'code in an image',
      '![A {{ x }}](/a.png)',
      '<p><img src="https://k.example/a.png" alt="A" loading="lazy"></p>\n',
      ['{{ x }}'],
    ],
    ['a field that does not exist', 'a {{ page.x }}', '<p>a</p>\n', ['{{ page.x }}']],
    ['code in a heading', '## A {{ x }}', '<h2 id="section-a">A</h2>\n', ['{{ x }}']],
    [
      'code after a table',
      '| a |\n|---|\n| b |\n{% include x %}',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody><tr>\n<td>b</td>\n</tr>\n</tbody></table>\n',
      ['{% include x %}'],
    ],
    ['code before a thematic break', '{{ x }}\n---', '<hr>\n', ['{{ x }}']],
    [
      'code in a body of a shortcode',
      '{{% note %}}\na {{ x }}\n{{% /note %}}',
      '<aside class="job-note"><p>a</p>\n</aside>\n',
      ['{{ x }}'],
    ],
  ];
  for (const [what, body, html, reported] of removed) {
    it(`is removed and reported: ${what}`, async () => {
      assert.deepEqual(await compile(body), { html, reported, rules: ['template-code'] });
    });
  }

  const silent: [what: string, body: string, html: string][] = [
    [
      'Liquid’s comment',
      'a\n\n{% comment %}\nDo **this**.\n\nAnd that.\n{% endcomment %}\n\nd',
      '<p>a</p>\n<p>d</p>\n',
    ],
    ['Liquid’s inline comment', 'a{% # b %}', '<p>a</p>\n'],
    ['Nunjucks’s comment', 'a {# b #} c', '<p>a  c</p>\n'],
    ['the comment of Go templates', 'a {{/* b */}} c', '<p>a  c</p>\n'],
    ['ERB’s comment', 'a <%# b %> c', '<p>a  c</p>\n'],
    ['kramdown’s comment', 'a\n\n{::comment}\nb\n{:/comment}\n\nd', '<p>a</p>\n<p>d</p>\n'],
    ['kramdown’s tags', '{::nomarkdown}\n<p>a</p>\n{:/}', '<p>a</p>\n\n'],
    ['a table of contents', '* TOC\n{:toc}\n\na', '<p>a</p>\n'],
    ['a numbered table of contents', 'a\n\n1. Contents\n{:toc .x}\n', '<p>a</p>\n'],
    ['another table of contents', '[[toc]]\n\na', '<p>a</p>\n'],
    ['an import', "import A from '../a.astro';\n\na", '<p>a</p>\n'],
    ['code in an HTML comment', 'a\n\n<!-- {% include x %} -->', '<p>a</p>\n\n'],
  ];
  for (const [what, body, html] of silent) {
    it(`is removed in silence: ${what}`, async () => {
      assert.deepEqual(await compile(body), { html, reported: [], rules: [] });
    });
  }

  const kept: [what: string, body: string, html: string][] = [
    ['in a code span', 'a `{{ b }}` and `{% c %}`', '<p>a <code>{{ b }}</code> and <code>{% c %}</code></p>\n'],
    [
      'in a code block',
      '```\n{% comment %}\na\n{% endcomment %}\n```',
      '<pre><code>{% comment %}\na\n{% endcomment %}\n</code></pre>\n',
    ],
    ['in indented code', 'a\n\n    {{ b }}', '<p>a</p>\n<pre><code>{{ b }}\n</code></pre>\n'],
    ['as the value of a field', 'a {{ page.title }} {{ title }}', '<p>a A A</p>\n'],
    ['in raw text', '{% raw %}a {{ b }} {% c %}{% endraw %}', '<p>a {{ b }} {% c %}</p>\n'],
    ['after a backslash', 'a \\{{ b', '<p>a {{ b</p>\n'],
    ['where it is not closed', 'a {{ b\n\n{% c {# d <% e', '<p>a {{ b</p>\n<p>{% c {# d &lt;% e</p>\n'],
    ['where two code spans mention its marks', 'a `{{` b `}}`', '<p>a <code>{{</code> b <code>}}</code></p>\n'],
    ['as a commented-out shortcode', '{{</* a */>}}', '<p>{{&lt; a &gt;}}</p>\n'],
    ['as braces of prose', 'a {b, c} {Company} {d=e} f', '<p>a {b, c} {Company} {d=e} f</p>\n'],
  ];
  for (const [what, body, html] of kept) {
    it(`is kept ${what}`, async () => {
      assert.deepEqual(await compile(body), { html, reported: [], rules: [] });
    });
  }

  it('of Liquid’s highlight is a code block', async () => {
    const { html } = await compile('{% highlight ruby %}\na <b>\n{% endhighlight %}');
    assert.equal(html, '<pre><code>a &lt;b&gt;\n</code></pre>\n');
  });

  const targets: [target: string, href: string][] = [
    ['{{ site.baseurl }}/a', 'https://k.example/a'],
    ['{{ site.url }}{{ site.baseurl }}/a', 'https://k.example/a'],
    ["{{ '/a' | relative_url }}", 'https://k.example/a'],
    ['{{ "/a" | prepend: site.baseurl }}', 'https://k.example/a'],
    ["{{ '/a' | url }}", 'https://k.example/a'],
    ['{% link _jobs/b.md %}', 'https://k.example/jobs/pages/en/b/'],
  ];
  for (const [target, href] of targets) {
    it(`resolves ${target} in links, images and HTML`, async () => {
      assert.deepEqual(await compile(`[a](${target})`), {
        html: `<p><a href="${href}">a</a></p>\n`,
        reported: [],
        rules: [],
      });
      assert.match((await compile(`![a](${target})`)).html, new RegExp(`src="${href}"`));
      assert.match(
        (await compile(`<a href="${target.replaceAll('"', "'")}">a</a>`)).html,
        new RegExp(`href="${href}"`),
      );
    });
  }

  it('that has no meaning in a link removes the link, and is reported', async () => {
    const target = '{{ page.url }}/a';
    for (const body of [`[a](${target})`, `<a href="${target}">a</a>`]) {
      const { html, reported } = await compile(body);
      assert.match(html, /^<p>(?:a|<a>a<\/a>)<\/p>\n$/);
      assert.deepEqual(reported, ['{{ page.url }}']);
    }
  });

  it('of MDX is removed, and the text of components kept', async () => {
    const body =
      'import A from "a";\n\nexport const b = {\n  c: 1\n};\n\n<A d={() => { e("}") }}>f **g**</A>\n\n{/* it’s h */}\n\n<Note>\n\n- i\n\n</Note>\n\nj {1 + 2} `{k}` <>l</>';
    const { html, reported, rules } = await compile(body, 'a.mdx');
    assert.equal(html, '<p>f <strong>g</strong></p>\n<ul>\n<li>i</li>\n</ul>\n<p>j  <code>{k}</code> l</p>\n');
    assert.deepEqual(reported, ['<A d={() => { e("}") }}>', '<Note>', '{1 + 2}']);
    assert.deepEqual(rules, ['template-code']);
  });

  it('takes time in proportion to its length', async () => {
    for (const piece of [
      '{{ a ',
      '{% comment %} ',
      '{# ',
      '<% ',
      '{% a ',
      '{: ',
      '{{ a }}',
      '{:.a}',
      '[TOC]\n',
      '* a\n{:toc}\n',
    ]) {
      const { html } = await compile(piece.repeat(20_000 / piece.length));
      assert.ok(html.length < 60_000);
    }
  });
});

describe('Attribute lists', () => {
  const cases: [what: string, body: string, html: string][] = [
    ['the id of a heading', '## A {#b}\n\n[c](#b)', '<h2 id="section-b">A</h2>\n<p><a href="#section-b">c</a></p>\n'],
    ['the id of a heading with classes and closing marks', '## A {.c #b} ##', '<h2 id="section-b">A</h2>\n'],
    ['the id of an underlined heading', 'A {#b}\n---', '<h2 id="section-b">A</h2>\n'],
    ['an id on the next line', '## A\n{: #b .c}', '<h2 id="section-a">A</h2>\n<span id="section-b"></span>'],
    ['a class of a heading', '## A {.b}', '<h2 id="section-a">A</h2>\n'],
    ['a class of a paragraph', 'a\n{: .b}', '<p>a</p>\n'],
    ['Goldmark’s class of a paragraph', 'a\n{.b title="c"}', '<p>a</p>\n'],
    ['attributes of a link', '[a](/b){: .c target="_blank"} d', '<p><a href="https://k.example/b">a</a> d</p>\n'],
    ['attributes without a colon', '[a](/b){.c target=_blank} d', '<p><a href="https://k.example/b">a</a> d</p>\n'],
    ['a class of a list', '- a\n- b\n{: .c}', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'],
    ['a class of a list item', '- a {: .c}\n- b', '<ul>\n<li>a </li>\n<li>b</li>\n</ul>\n'],
    [
      'an id within text',
      'a\n{: #b}\n\n[c](#b)',
      '<p>a</p>\n<span id="section-b"></span><p><a href="#section-b">c</a></p>\n',
    ],
  ];
  for (const [what, body, html] of cases) {
    it(`are not shown: ${what}`, async () => {
      assert.deepEqual(await compile(body), { html, reported: [], rules: [] });
    });
  }
});
