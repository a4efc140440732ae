import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sanitizeHtml, writeHtml } from '../../../build-scripts/compile/markdown/sanitize-html.js';
import { findRemovedHtml } from '../../../build-scripts/compile/markdown/removed-html.js';
import { forbiddenIn } from '../../conformance/forbidden-html.js';
import { generateHtml } from '../../support/generate-html.js';
import { processorTime } from '../../support/processor-time.js';

const clean = (html: string) => writeHtml(sanitizeHtml(html));

describe('sanitizeHtml', () => {
  it('keeps allowed HTML unchanged', () => {
    const html =
      '<h2 id="section-a">A</h2>\n<details class="job-accordion job-process" open=""><summary>S &gt;</summary>\n<ol start="2">\n<li>x&nbsp;y</li>\n</ol>\n</details>\n<p><a class="job-button job-apply" href="https://a.example/?a=1&amp;b=2" data-icon="mail">b</a></p>';
    assert.equal(clean(html), html);
  });

  it('removes scripts, event handlers and styles', () => {
    assert.equal(clean('<p onclick="x()" style="color:red">a</p>\n<script>b</script>'), '<p>a</p>\n');
  });

  it('prefixes ids, which prevents DOM clobbering', () => {
    assert.equal(clean('<p id="getElementById">a</p>'), '<p id="section-getElementById">a</p>');
    assert.equal(clean('<p name="body">a</p>'), '<p>a</p>');
  });

  it('removes the `is` attribute of customized built-in elements', () => {
    assert.equal(clean('<p is="x-y">a is="" b</p>'), '<p>a is="" b</p>');
  });

  it('keeps allowed classes and icons only', () => {
    assert.equal(clean('<p class="job-lead host-modal">a</p>'), '<p class="job-lead">a</p>');
    assert.equal(clean('<a href="/x" data-icon="skull">a</a>'), '<a href="/x">a</a>');
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://a:b@evil.example']) {
    it(`removes ${url} from links and images`, () => {
      assert.equal(clean(`<a href="${url}">a</a><img src="${url}" alt="">`), '<a>a</a><img alt="">');
    });
  }

  it('replaces forbidden elements with their content', () => {
    assert.equal(clean('<center>a <font>b</font></center>'), 'a b');
  });

  it('leaves no HTML that browsers parse differently', () => {
    const html =
      '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>';
    assert.doesNotMatch(clean(html), /onerror|<style|<math/);
    assert.equal(clean('<p><button><p>a</p></button></p>'), '<p></p><p>a</p><p></p>');
    assert.equal(clean('<pre>\n\na</pre>'), '<pre>a</pre>');
  });

  it('is idempotent for generated HTML', () => {
    for (let seed = 0; seed < 4000; seed += 1) {
      const html = generateHtml(seed);
      const once = clean(html);
      assert.equal(clean(once), once, `seed ${seed}: ${html}`);
      if (seed % 20 === 0) assert.deepEqual(forbiddenIn(once), [], `seed ${seed}: ${html}`);
    }
  });

  for (const [tag, count] of [
    ['b', 5000],
    ['div', 30_000],
  ] as const) {
    it(`rejects <${tag}> nested ${count} levels deep before parsing`, () => {
      const start = process.cpuUsage();
      assert.throws(() => sanitizeHtml(`<${tag}>`.repeat(count)), RangeError);
      assert.ok(processorTime(start) < 1000);
    });
  }
});

describe('findRemovedHtml', () => {
  const removed = (html: string) => findRemovedHtml(html).map(({ start, end }) => html.slice(start, end));

  it('finds each tag and attribute at its position', () => {
    const html = '<p onclick="x()" cite="/x">a</p>\n<script>b</script> <IMG src="javascript:x" alt="">';
    assert.deepEqual(removed(html), ['onclick="x()"', 'cite="/x"', '<script>', 'src="javascript:x"']);
  });

  it('tells attributes that only concern looks, behavior of links and scripts', () => {
    const html =
      '<p class="a" style="color:red" align="left" data-x="y"><a href="/" target="_blank" rel="noopener">b</a></p>';
    const found = findRemovedHtml(`${html}<p onclick="x()">`);
    assert.deepEqual(
      found.map(({ name, isPresentational = false }) => [name, isPresentational]),
      [
        ...['class', 'style', 'align', 'data-x'].map((name) => [`the attribute “${name}” of <p>`, true]),
        ...['target', 'rel'].map((name) => [`the attribute “${name}” of <a>`, true]),
        ['the attribute “onclick” of <p>', false],
      ],
    );
    assert.equal(clean(html), '<p><a href="/">b</a></p>');
  });

  for (const name of ['script', 'style', 'base', 'meta', 'link', 'title', 'remove']) {
    it(`finds <${name}> without anything before it`, () => {
      assert.deepEqual(removed(`<${name}>\n`), [`<${name}>`]);
    });
  }

  it('finds processing instructions and CDATA sections, and no comments', () => {
    assert.deepEqual(removed('a <?xml x?> b <![CDATA[c]]> <!-- d -->'), ['<?xml x?>', '<![CDATA[c]]>']);
  });

  it('reports a stripped element once, and ignores tags in script text', () => {
    assert.deepEqual(removed('<svg><path d="x"/></svg><script>a<b</script><x-y>'), ['<svg>', '<script>', '<x-y>']);
  });
});
