import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sanitizeHtml } from '../../../build-scripts/compile/markdown/sanitize-html.js';
import { SourceLocator } from '../../../build-scripts/compile/markdown/source-locator.js';

const clean = (html: string) => sanitizeHtml(html, new SourceLocator(html, 0));

describe('sanitizeHtml', () => {
  it('passes what the policy allows, byte for byte', async () => {
    const html =
      '<h2 id="section-a">A</h2>\n<details class="job-accordion job-process"><summary>S</summary>\n<ol start="2">\n<li>x</li>\n</ol>\n</details>\n<p><a class="job-button job-apply" href="https://a.example/?a=1&amp;b=2" data-icon="mail">b</a></p>';
    assert.deepEqual(await clean(html), { html, problems: [] });
  });

  it('removes scripts, handlers and styles, and says where each stood', async () => {
    const { html, problems } = await clean('<p onclick="x()" style="color:red">a</p>\n<script>b</script>');
    assert.equal(html, '<p>a</p>\n');
    assert.deepEqual(
      problems.map(({ rule, offset }) => [rule, offset]).sort(),
      [
        ['removed-html', 17],
        ['removed-html', 3],
        ['removed-html', 41],
      ].sort(),
    );
  });

  it('lets an id shadow nothing of the document', async () => {
    assert.equal((await clean('<p id="getElementById">a</p>')).html, '<p id="section-getElementById">a</p>');
    assert.equal((await clean('<p name="body">a</p>')).html, '<p>a</p>');
  });

  for (const name of ['script', 'style', 'base', 'meta', 'link', 'title', 'remove']) {
    it(`reports <${name}> also where nothing stands before it`, async () => {
      const { html, problems } = await clean(`<${name}>\n`);
      assert.doesNotMatch(html, /</);
      assert.deepEqual(
        problems.map(({ rule, offset }) => [rule, offset]),
        [['removed-html', 0]],
      );
    });
  }

  it('reports pieces of XML, and drops comments without a word', async () => {
    const { problems } = await clean('a <?xml x?> b <![CDATA[c]]> <!-- d -->');
    assert.deepEqual(
      problems.map(({ offset }) => offset),
      [2, 14],
    );
  });

  it('takes off what names a custom element', async () => {
    assert.equal((await clean('<p is="x-y">a is="" b</p>')).html, '<p>a is="" b</p>');
  });

  it('keeps only the classes and icons that mean something here', async () => {
    assert.equal((await clean('<p class="job-lead host-modal">a</p>')).html, '<p class="job-lead">a</p>');
    assert.equal((await clean('<a href="/x" data-icon="skull">a</a>')).html, '<a href="/x">a</a>');
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://a:b@evil.example']) {
    it(`takes ${url} off links and pictures`, async () => {
      assert.equal((await clean(`<a href="${url}">a</a><img src="${url}" alt="">`)).html, '<a>a</a><img alt="">');
    });
  }

  it('leaves nothing that a second pass would change', async () => {
    const html =
      '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>';
    const once = await clean(html);
    assert.equal((await clean(once.html)).html, once.html);
    assert.doesNotMatch(once.html, /onerror|<style|<math/);
  });
});
