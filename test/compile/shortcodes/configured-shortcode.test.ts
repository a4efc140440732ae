import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configuredShortcode } from '../../../build-scripts/compile/shortcodes/configured-shortcode.js';
import { escapeHtml, html } from '../../../build-scripts/compile/shortcodes/html.js';
import { BUILT_IN_SHORTCODES } from '../../../build-scripts/compile/shortcodes/registry.js';
import { compileFiles } from '../../support/compile-files.js';
import { renderBody } from './render-body.js';

const settings = {
  lead: 'ingress',
  box: { template: '[[{{ .Inner }}]]' },
  panel: { template: '<div class="job-callout">\n{{ .Inner | markdownify }}\n</div>' },
  key: { template: '<kbd>{{ .Get 0 }}</kbd>' },
  person: { template: '<a href="{{ .Get "link" }}" title="{{ .Get "name" }}">{{ .Get "name" }}</a>' },
  go: { template: '[{{ .Get 0 }}]({{ .Get 1 }} "{{ .Get 2 }}")' },
  code: { template: '`{{ .Get 0 }}`' },
  two: { template: '- {{ .Get 0 }}\n- {{ .Get 1 }}' },
  wide: { template: '<kbd>{{ .Get 0 }}</kbd>', placement: 'block' },
  narrow: { template: '<kbd>{{ .Get 0 }}</kbd>', placement: 'inline' },
} as const;

describe('Templates in angle brackets', () => {
  const cases: [does: string, markdown: string, expected: string][] = [
    ['stand within their line', 'Press {{< key "Esc" >}}.', '<p>Press <kbd>Esc</kbd>.</p>\n'],
    ['have no paragraph around them alone', '{{< key "Esc" >}}', '<kbd>Esc</kbd>\n'],
    ['are blocks if configured', 'a {{< wide "Esc" >}} b', '<p>a</p>\n<kbd>Esc</kbd>\n<p>b</p>\n'],
    ['are inline if configured', '{{< narrow "Esc" >}}', '<p><kbd>Esc</kbd></p>\n'],
    ['leave their body alone', '{{< box >}}**a** <b>b</b>{{< /box >}}', '[[**a** <b>b</b>]]\n'],
    [
      'render it as Markdown with markdownify',
      '{{< panel >}}**a**{{< /panel >}}',
      '<div class="job-callout">\n<strong>a</strong>\n</div>\n',
    ],
    [
      'render what is within',
      '{{< box >}}{{< note >}}**a**{{< /note >}}{{< /box >}}',
      '[[<aside class="job-note"><p><strong>a</strong></p>\n</aside>\n]]\n',
    ],
    [
      'escape their arguments',
      '{{< person link="/a&quot;" name="<b>\\"x\\"</b>" >}}',
      '<a href="/a&#38;quot;" title="&#60;b&#62;&#34;x&#34;&#60;/b&#62;">&#60;b&#62;&#34;x&#34;&#60;/b&#62;</a>\n',
    ],
    ['take what is absent for empty', '{{< key >}}', '<kbd></kbd>\n'],
    ['show their text in code', '`{{< key "a <b>" >}}`', '<p><code>a &#60;b&#62;</code></p>\n'],
    [
      'name headings within',
      '{{< box >}}{{% note %}}## A{{% /note %}}{{< /box >}}\n\n[b](#a)',
      '[[<aside class="job-note"><h2 id="section-a">A</h2>\n</aside>\n]]\n<p><a href="#section-a">b</a></p>\n',
    ],
  ];
  for (const [does, markdown, expected] of cases) {
    it(does, () => assert.deepEqual(renderBody(markdown, settings), { html: expected, problems: [] }));
  }
});

describe('Templates in percent signs', () => {
  const cases: [does: string, markdown: string, expected: string][] = [
    ['are Markdown with what is around', 'a {{% box %}}**b**{{% /box %}}', '<p>a [[<strong>b</strong>]]</p>\n'],
    [
      'put text where Markdown has a link',
      '{{% go "Go *now*" "/x" "a \\"b\\"" %}}',
      '<p><a href="/x" title="a &#34;b&#34;">Go *now*</a></p>\n',
    ],
    ['let no argument become Markdown', '{{% two "**a**" "# b" %}}', '<ul>\n<li>**a**</li>\n<li># b</li>\n</ul>\n'],
    ['let no argument become HTML', '{{% key "<img src=x>" %}}', '<p><kbd>&#60;img src=x&#62;</kbd></p>\n'],
    ['let no argument out of code', '{{% code "a` <b>" %}}', '<p><code>a` &#60;b&#62;</code></p>\n'],
    [
      'let no argument out of an attribute',
      '{{% person link="/a" name="\\" onclick=\\"x" %}}',
      '<p><a href="/a" title="&#34; onclick=&#34;x">&#34; onclick=&#34;x</a></p>\n',
    ],
    [
      'stand as far in as their tag',
      '- x\n\n  {{% two a b %}}',
      '<ul>\n<li><p>x</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</li>\n</ul>\n',
    ],
    [
      'work within a built-in',
      '{{< note >}}{{% box %}}*a*{{% /box %}}{{< /note >}}',
      '<aside class="job-note"><p>[[<em>a</em>]]</p>\n</aside>\n',
    ],
    [
      'keep a built-in within whole',
      '{{% box %}}\n\n{{< ingress >}}a{{< /ingress >}}\n\n{{% /box %}}',
      '<p>[[</p>\n<div class="job-lead"><p>a</p>\n</div>\n<p>]]</p>\n',
    ],
  ];
  for (const [does, markdown, expected] of cases) {
    it(does, () => assert.deepEqual(renderBody(markdown, settings), { html: expected, problems: [] }));
  }
});

describe('Output of a custom shortcode', () => {
  const source = '{{</* note */>}}x{{</* /note */>}}';
  const shown = escapeHtml('{{< note >}}x{{< /note >}}');
  it('is not parsed for shortcodes', () => {
    const settingsOfText = {
      ...settings,
      say: () => '{{< note >}}x{{< /note >}}',
    };
    assert.equal(renderBody('{{< say >}}', settingsOfText).html, '{{< note >}}x{{< /note >}}\n');
    for (const text of ['{{< key `{{< note >}}x{{< /note >}}` >}}', '{{% key `{{< note >}}x{{< /note >}}` %}}']) {
      assert.match(renderBody(text, settings).html, new RegExp(`<kbd>${shown.replace(/[{}]/g, '\\$&')}</kbd>`));
    }
    assert.doesNotMatch(renderBody(`{{% box %}}${source}{{% /box %}}`, settings).html, /<aside/);
  });

  it('is linear in the size of the source', () => {
    const deep = '{{% box %}}'.repeat(40) + 'a' + '{{% /box %}}'.repeat(40);
    assert.equal(renderBody(deep, settings).html, `<p>${'[['.repeat(40)}a${']]'.repeat(40)}</p>\n`);
  });

  it('is an error beyond the size limit', () => {
    const { problems } = renderBody('{{%two a b%}}'.repeat(33_000), settings);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['shortcode-syntax'],
    );
  });
});

describe('Functions', () => {
  const upper = {
    upper: ({ values, inner }: { values: Readonly<Record<string, string | undefined>>; inner: unknown }) =>
      html`<b title="${values['title']}">${inner as ReturnType<typeof html>}</b>`,
  };
  it('receive arguments and the body as Markdown', () => {
    const expected = '<b title="&#60;a&#62;"><p><em>b</em></p>\n</b>\n';
    assert.equal(renderBody('{{< upper title="<a>" >}}*b*{{< /upper >}}', upper).html, expected);
    assert.equal(renderBody('{{< upper title="<a>" >}}', upper).html, '<b title="&#60;a&#62;"></b>\n');
  });
});

describe('A function that fails', () => {
  const faults: [does: string, make: () => unknown, said: string][] = [
    ['throws', () => assert.fail('no picture'), 'fails: no picture'],
    [
      'throws text',
      () => {
        throw 'no picture';
      },
      'fails: no picture',
    ],
    [
      'calls itself',
      function again(): string {
        return again();
      },
      'fails: Maximum call stack size exceeded',
    ],
    [
      'never ends',
      () => {
        for (;;);
      },
      'takes more than 2 seconds',
    ],
    ['is asynchronous', async () => '<b>x</b>', 'returns a promise instead of HTML'],
    ['is asynchronous and throws', () => Promise.reject(new Error('no picture')), 'returns a promise instead of HTML'],
    ['returns nothing', () => undefined, 'returns undefined instead of HTML'],
    ['returns null', () => null, 'returns null instead of HTML'],
    ['returns a number', () => 5, 'returns a value of type number instead of HTML'],
    ['returns an object', () => ({ html: '<b>x</b>' }), 'returns a value of type object instead of HTML'],
    ['returns a list', () => ['<b>x</b>'], 'returns a list instead of HTML'],
  ];
  for (const [does, make, said] of faults) {
    it(`because it ${does} is an error where it is called, and the other postings are published`, async () => {
      const shortcode = configuredShortcode('mine', make as () => string, BUILT_IN_SHORTCODES);
      const head = '---\ntitle: T\nlanguage: en\napply_url: https://kvernsund.example/apply\n---\n';
      const { bundle, diagnostics } = await compileFiles(
        { 'a.md': `${head}Build ships.\n\nNow {{< mine >}}.\n`, 'b.md': `${head}Build ships.\n` },
        { shortcodes: new Map([...BUILT_IN_SHORTCODES, ['mine', shortcode]]) },
      );
      const errors = diagnostics.filter(({ level }) => level === 'error');
      assert.deepEqual(
        errors.map(({ rule, file, line, column, endColumn }) => [rule, file, line, column, endColumn]),
        [['shortcode-function', 'a.md', 8, 5, 17]],
      );
      assert.ok(errors[0]?.message.startsWith(`The function of the shortcode “mine” ${said}`), errors[0]?.message);
      assert.deepEqual(
        bundle.jobs.map(({ id }) => id),
        ['b'],
      );
    });
  }
});

describe('configuredShortcode', () => {
  const make = (setting: Parameters<typeof configuredShortcode>[1]) =>
    configuredShortcode('x', setting, BUILT_IN_SHORTCODES);

  it('renames a built-in shortcode', () => {
    assert.equal(renderBody('{{< lead >}}a{{< /lead >}}', settings).html, '<div class="job-lead"><p>a</p>\n</div>\n');
  });

  it('has a closing tag if the template has a body, or if configured', () => {
    assert.equal(make({ template: '{{ .Inner }}' }).body, 'html');
    assert.equal(make({ template: '{{ .Inner | markdownify }}' }).body, 'blocks');
    assert.equal(make({ template: 'a' }).body, 'none');
    assert.equal(make({ template: 'a', body: 'paired' }).body, 'html');
  });

  const faults: [what: string, template: string, said: RegExp][] = [
    ['an action it does not know', '{{ if .Get "a" }}', /has \{\{ if \.Get "a" \}\}, which is not supported/],
    ['a filter it does not know', '{{ .Inner | safeHTML }}', /has \{\{ \.Inner \| safeHTML \}\}/],
    ['a shortcode', '{{< note >}}', /which is not supported/],
    ['braces that are not closed', 'a {{ .Inner', /unbalanced/],
    ['braces that are not opened', 'a }} b', /unbalanced/],
    ['the body twice', '{{ .Inner }}{{ .Inner | markdownify }}', /more than once/],
    ['a reserved character', 'a\u{f0001}b', /private-use/],
  ];
  for (const [what, template, said] of faults) {
    it(`rejects a template with ${what}`, () => {
      assert.throws(() => make({ template }), { message: said });
      assert.throws(() => make({ template }), {
        message: /^The template of the shortcode “x” .* use a function\.$/s,
      });
    });
  }

  it('lists the built-in shortcodes in an error', () => {
    assert.throws(() => make('bananas'), { message: /“bananas”.*accordion, .*ingress/ });
  });
});
