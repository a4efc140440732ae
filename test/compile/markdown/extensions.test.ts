import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../../support/compile-files.js';

async function compile(body: string, frontMatter = 'language: en'): Promise<string> {
  const { bodies, diagnostics } = await compileFiles({ 'a.md': `---\ntitle: A\n${frontMatter}\n---\n\n${body}\n` });
  const rules = diagnostics.map(({ rule }) => rule);
  assert.deepEqual(
    rules.filter((rule) => rule !== 'missing-apply' && rule !== 'no-pay-range'),
    [],
  );
  return bodies[0]?.html ?? '';
}

describe('Alerts', () => {
  for (const [mark, classes] of [
    ['[!NOTE]', 'job-note'],
    ['[!TIP]', 'job-note job-note-success'],
    ['[!IMPORTANT]', 'job-note'],
    ['[!WARNING]', 'job-note job-note-warning'],
    ['[!CAUTION]', 'job-note job-note-warning'],
    ['[!note]-', 'job-note'],
    ['[!constructor]', 'job-note'],
  ] as const) {
    it(`${mark} is a note`, async () => {
      assert.equal(
        await compile(`> ${mark}\n> a **b**`),
        `<aside class="${classes}"><p>a <strong>b</strong></p>\n</aside>\n`,
      );
    });
  }

  it('keep their title, and blocks after an empty line', async () => {
    assert.equal(
      await compile('> [!NOTE] Title\n>\n> - a'),
      '<aside class="job-note"><p>Title</p>\n<ul>\n<li>a</li>\n</ul>\n</aside>\n',
    );
    assert.equal(await compile('> [!NOTE]\n>\n> a'), '<aside class="job-note"><p>a</p>\n</aside>\n');
  });

  it('are not quotes, nor brackets within a line', async () => {
    assert.equal(await compile('> a\n> [!NOTE]'), '<blockquote>\n<p>a\n[!NOTE]</p>\n</blockquote>\n');
  });
});

describe('Footnotes', () => {
  it('are a list with links in both directions, in the order of the references', async () => {
    assert.equal(
      await compile('a[^b] c[^1] d[^b]\n\n[^1]: e\n[^b]: f **g**\n\nh'),
      '<p>a<sup><a href="#section-footnote-1" id="section-footnote-reference-1">[1]</a></sup>' +
        ' c<sup><a href="#section-footnote-2" id="section-footnote-reference-2">[2]</a></sup>' +
        ' d<sup><a href="#section-footnote-1">[1]</a></sup></p>\n<p>h</p>\n<hr>\n<ol>\n' +
        '<li id="section-footnote-1"><p>f <strong>g</strong> <a href="#section-footnote-reference-1" title="Back to the text">↩</a></p></li>\n' +
        '<li id="section-footnote-2"><p>e <a href="#section-footnote-reference-2" title="Back to the text">↩</a></p></li>\n</ol>\n',
    );
  });

  it('have several blocks, and may refer to further ones', async () => {
    const html = await compile('a[^1]\n\n[^1]: b\n    c\n\n    - d[^2]\n[^2]: e');
    assert.match(
      html,
      /<p>b\nc<\/p>\n<ul>\n<li>d<sup>.*\[2\].*<\/ul>\n<p><a[^>]*>↩<\/a><\/p><\/li>\n<li id="section-footnote-2"><p>e /s,
    );
  });

  it('hint in the language of the posting', async () => {
    assert.match(
      await compile('Vi bygger skepp.[^1]\n\n[^1]: Av stål.', 'language: sv'),
      /title="Tillbaka till texten"/,
    );
  });

  it('lose no text', async () => {
    assert.match(await compile('a\n\n[^1]: b'), /<li><p>b<\/p><\/li>/);
    assert.equal(await compile('a [^1] `[^2]` b'), '<p>a [^1] <code>[^2]</code> b</p>\n');
    assert.match(await compile('a[^1]\n[^1]: b\n\nc'), /^<p>a<sup>.*<p>c<\/p>\n<hr>/s);
  });
});

describe('Definition lists', () => {
  const cases: [markdown: string, html: string][] = [
    ['A\n: b **c**', '<dl>\n<dt>A</dt>\n<dd>b <strong>c</strong></dd>\n</dl>\n'],
    ['A\n\n: b', '<dl>\n<dt>A</dt>\n<dd>b</dd>\n</dl>\n'],
    ['A\nB\n:   c\n    d\n:   e', '<dl>\n<dt>A</dt>\n<dt>B</dt>\n<dd>c\nd</dd>\n<dd>e</dd>\n</dl>\n'],
    ['A\n: b\n\nC\n: d\n\ne', '<dl>\n<dt>A</dt>\n<dd>b</dd>\n<dt>C</dt>\n<dd>d</dd>\n</dl>\n<p>e</p>\n'],
    ['A\n: b\n\n  c\n\n  - d', '<dl>\n<dt>A</dt>\n<dd><p>b</p>\n<p>c</p>\n<ul>\n<li>d</li>\n</ul>\n</dd>\n</dl>\n'],
    ['A\n: b\nc\n\n## D', '<dl>\n<dt>A</dt>\n<dd>b\nc</dd>\n</dl>\n<h2 id="section-d">D</h2>\n'],
    ['a\n:b', '<p>a\n:b</p>\n'],
    [': a', '<p>: a</p>\n'],
    ['```\na\n: b\n```', '<pre><code>a\n: b\n</code></pre>\n'],
  ];
  for (const [markdown, html] of cases) {
    it(JSON.stringify(markdown), async () => assert.equal(await compile(markdown), html));
  }
});

describe('Markdown of site generators', () => {
  it('includes ~~~, task lists and comments, and leaves quotes as they are', async () => {
    assert.equal(
      await compile('~~~ruby\na\n~~~\n\n- [x] b\n- [ ] c\n\nd <!-- e --> "f" -- g...'),
      '<pre><code>a\n</code></pre>\n<ul>\n<li>☑ b</li>\n<li>☐ c</li>\n</ul>\n<p>d  "f" -- g...</p>\n',
    );
  });
});
