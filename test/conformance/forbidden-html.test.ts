import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forbiddenIn, isHarmlessUrl } from './forbidden-html.js';

describe('forbiddenIn', () => {
  it('accepts HTML that the policy allows', () => {
    const html =
      '<h2 id="section-a">A &lt;script&gt;</h2>\n<p>a <a class="job-button" href="https://a.example/" data-icon="mail">b</a> <img src="/a.svg" alt="" loading="lazy"></p>\n';
    assert.deepEqual(forbiddenIn(html), []);
  });

  for (const html of [
    '<script>x</script>',
    '<p onclick="x">a</p>',
    '<p style="x">a</p>',
    '<p class="host">a</p>',
    '<p id="body">a</p>',
    '<p is="">a</p>',
    '<svg><p>a</p></svg>',
    '<iframe></iframe>',
    '<template><b>a</b></template>',
    '<!-- a -->',
    '<a href="javascript:x">a</a>',
    '<a href="#" data-icon="skull">a</a>',
    '<img src="data:image/png;base64,x" alt="">',
    '<a href="//evil.example">a</a>',
    '<a>a<table><a>b',
  ]) {
    it(`reports ${html}`, () => assert.notDeepEqual(forbiddenIn(html), []));
  }

  for (const url of [
    'javascript:x',
    'JAVASCRIPT:x',
    ' \u0001java\nscript:x',
    'java&NewLine;script:x',
    'javascript&colon;x',
    'data:text/html,x',
    '//evil.example',
    '\\\\evil.example',
    'java\u200bscript:x',
  ]) {
    it(`rejects ${JSON.stringify(url)}`, () => assert.equal(isHarmlessUrl(url, 'href'), false));
  }

  it('accepts links, and mailto: only for them', () => {
    for (const url of ['https://a.example/?a:b', '/a:b', '#a', 'mailto:a@b.example', 'tel:+47', 'a/b']) {
      assert.equal(isHarmlessUrl(url, 'href'), true, url);
    }
    assert.equal(isHarmlessUrl('mailto:a@b.example', 'src'), false);
  });
});
