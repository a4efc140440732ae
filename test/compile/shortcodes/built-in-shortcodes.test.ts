import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { iconFor } from '../../../build-scripts/compile/shortcodes/font-awesome.js';
import { html } from '../../../build-scripts/compile/shortcodes/html.js';
import { BUILT_IN_SHORTCODES } from '../../../build-scripts/compile/shortcodes/registry.js';
import type { ShortcodeCall } from '../../../build-scripts/compile/shortcodes/shortcode.js';
import { APPLY_URL as applyUrl, shortcodeCall } from './shortcode-call.js';

function render(
  name: string,
  values: Record<string, string> = {},
  inner = '',
  more: Partial<ShortcodeCall> = {},
): string {
  const shortcode = BUILT_IN_SHORTCODES.get(name);
  assert.ok(shortcode, name);
  return shortcode.render(shortcodeCall(values, inner, more)).markup;
}

describe('Built-in shortcodes', () => {
  it('ingress renders the lead paragraph', () =>
    assert.equal(render('ingress', {}, '<p>a</p>'), '<div class="job-lead"><p>a</p></div>\n'));

  it('accordion renders details and summary', () => {
    assert.equal(
      render('accordion', { title: 'Tools' }, '<p>a</p>\n'),
      '<details class="job-accordion"><summary>Tools</summary>\n<p>a</p>\n</details>\n',
    );
  });

  for (const title of [
    'How we hire',
    'Rekrutteringsprosessen vår',
    'Vår rekryteringsprocess',
    'Slik ansetter vi',
    'Sådan ansætter vi',
    'Näin rekrytoimme',
    'So läuft die Bewerbung ab',
  ]) {
    it(`accordion “${title}” with steps is the hiring process`, () => {
      assert.match(render('accordion', { title }, '<ol><li>a</li></ol>'), /class="job-accordion job-process"/);
      assert.doesNotMatch(render('accordion', { title }, '<p>a</p>'), /job-process/);
    });
  }

  it('accordion with other steps is not the hiring process', () => {
    assert.doesNotMatch(render('accordion', { title: 'Your first week' }, '<ol><li>a</li></ol>'), /job-process/);
  });

  it('note renders its type, and any other word as its title', () => {
    assert.match(render('note', { kind: 'warning' }), /class="job-note job-note-warning"/);
    assert.equal(render('note', { kind: 'info' }, 'a'), '<aside class="job-note">a</aside>\n');
    assert.equal(render('note', {}, 'a'), '<aside class="job-note">a</aside>\n');
    for (const title of ['Viktigt <nu>', 'constructor']) {
      assert.match(render('note', { kind: title }, 'a'), /^<aside class="job-note"><p><strong>/);
    }
  });

  it('localbutton renders an apply button', () => {
    assert.equal(
      render('localbutton', { text: 'Go', link: applyUrl }),
      `<p><a class="job-button job-apply" href="${applyUrl}">Go</a></p>\n`,
    );
  });

  it('localbutton with an unsafe link keeps its text', () => {
    assert.equal(render('localbutton', { text: 'Go' }), '<p>Go</p>\n');
  });

  it('icon-block-horisontal renders a callout with its reason first', () => {
    assert.equal(
      render('icon-block-horisontal', {
        text: 'Go',
        description: 'Why',
        link: 'https://a.example/',
        icon: 'mail',
      }),
      '<div class="job-callout"><p>Why</p><p><a class="job-button" href="https://a.example/" data-icon="mail">Go</a></p></div>\n',
    );
  });

  it('horisontal-card with an email address renders a contact', () => {
    assert.equal(
      render('horisontal-card', {
        cardtitle: 'Ask',
        text: 'Me',
        link: 'mailto:a@b.example',
        linktext: 'Write',
        image: '/a.svg',
      }),
      '<aside class="job-contact"><img src="/a.svg" alt="" loading="lazy"><p><strong>Ask</strong></p><p>Me</p><p><a href="mailto:a@b.example">Write</a></p></aside>\n',
    );
    assert.match(
      render('horisontal-card', { cardtitle: 'Read', link: '/x', linktext: 'On' }),
      /^<div class="job-callout">/,
    );
  });

  it('localtextbutton renders an inline link', () => {
    assert.equal(render('localtextbutton', { text: 'Go', link: '/x' }), '<a class="job-button" href="/x">Go</a>');
    assert.equal(BUILT_IN_SHORTCODES.get('localtextbutton')?.placement, 'inline');
  });

  it('button renders its body, or its text', () => {
    const link = { link: '/x' };
    assert.equal(render('button', link, '<em>Go</em>'), '<p><a class="job-button" href="/x"><em>Go</em></a></p>\n');
    assert.equal(render('button', { ...link, text: 'Go' }), '<p><a class="job-button" href="/x">Go</a></p>\n');
  });

  it('button links to the posting it names', () => {
    const postingUrl = (reference: string) => `pages/en/${reference}/`;
    assert.match(render('button', { text: 'Go', relref: 'b' }, '', { postingUrl }), /href="pages\/en\/b\/"/);
  });

  it('2calltoaction renders one or two buttons', () => {
    assert.equal(
      render('2calltoaction', { text1: 'A', link1: applyUrl, text2: 'B', link2: '/b' }),
      `<p><a class="job-button job-apply" href="${applyUrl}">A</a> <a class="job-button" href="/b">B</a></p>\n`,
    );
    assert.equal(
      render('2calltoaction', { text1: 'A', link1: '/a' }),
      '<p><a class="job-button" href="/a">A</a></p>\n',
    );
  });

  it('icon-block-small renders a callout with an icon, and columns in its container', () => {
    const block = render('icon-block-small', { text: 'A', link: '/a', icon: 'info', description: 'B' });
    assert.equal(
      block,
      '<div class="job-callout"><p><strong><a href="/a" data-icon="info">A</a></strong></p><p>B</p></div>\n',
    );
    assert.equal(
      render('icon-block-small', { text: 'A' }),
      '<div class="job-callout"><p><strong>A</strong></p></div>\n',
    );
    assert.equal(render('icon-block-small-container', {}, block), `<div class="job-callouts">${block}</div>\n`);
  });

  it('contact renders a person', () => {
    assert.equal(
      render(
        'contact',
        { name: 'Kari', title: 'Lead', email: 'mailto:k@a.example', phone: 'tel:+4722', image: '/k.svg' },
        '',
        { written: { email: 'k@a.example', phone: '+47 22' } },
      ),
      '<aside class="job-contact"><img src="/k.svg" alt="" loading="lazy"><p><strong>Kari</strong></p><p>Lead</p><p><a href="mailto:k@a.example" data-icon="mail">k@a.example</a></p><p><a href="tel:+4722" data-icon="phone">+47 22</a></p></aside>\n',
    );
    assert.equal(
      render('contact', { name: 'Kari' }),
      '<aside class="job-contact"><p><strong>Kari</strong></p></aside>\n',
    );
  });

  it('inline renders its text only', () => {
    assert.equal(render('inline', {}, '<em>a</em>'), '<em>a</em>');
    assert.equal(render('inline', { text: 'a < b' }), 'a &#60; b');
  });

  it('quote renders its source', () => {
    assert.equal(
      render('quote', { author: 'Kari', source: 'Letters', url: 'https://a.example/l' }, '<p>a</p>\n'),
      '<figure class="job-quote"><blockquote><p>a</p>\n</blockquote><figcaption>Kari, <a href="https://a.example/l">Letters</a></figcaption></figure>\n',
    );
    assert.equal(
      render('quote', { text: 'a' }),
      '<figure class="job-quote"><blockquote><p>a</p>\n</blockquote></figure>\n',
    );
  });

  it('figure renders a picture with caption and alternative text', () => {
    assert.equal(
      render('figure', {
        src: '/a.svg',
        alt: 'A boat',
        title: 'T',
        caption: 'C',
        attr: 'Anna',
        attrlink: '/anna',
        link: '/b',
        width: '300px',
        height: 'auto',
      }),
      '<figure><a href="/b"><img src="/a.svg" alt="A boat" width="300" loading="lazy"></a><figcaption><strong>T</strong><br>C<br><a href="/anna">Anna</a></figcaption></figure>\n',
    );
    assert.equal(
      render('figure', { src: '/a.svg', caption: 'C' }),
      '<figure><img src="/a.svg" alt="C" loading="lazy"><figcaption>C</figcaption></figure>\n',
    );
  });

  it('details renders an accordion, optionally open', () => {
    assert.equal(
      render('details', { summary: 'S', open: 'true' }, 'a'),
      '<details class="job-accordion" open=""><summary>S</summary>\na</details>\n',
    );
    assert.doesNotMatch(render('details', { summary: 'S', open: 'false' }), / open/);
    assert.match(render('details', { summary: 'How we hire' }, '<ol></ol>'), /job-process/);
  });

  it('highlight renders code without colors', () => {
    assert.equal(render('highlight', {}, 'a &#60; b'), '<pre><code>a &#60; b\n</code></pre>\n');
  });

  it('ref, relref and param render text, or nothing without a value', () => {
    assert.equal(
      render('relref', { path: 'b', lang: 'sv' }, '', { postingUrl: (path, lang) => `${lang}/${path}` }),
      'sv/b',
    );
    assert.equal(render('param', { name: 'a' }, '', { param: (name) => `<${name}>` }), '&#60;a&#62;');
    assert.equal(render('ref', { path: 'gone' }) + render('param', { name: 'gone' }), '');
  });

  it('accordion-script and distance render nothing', () => {
    assert.equal(render('accordion-script', {}) + render('distance', {}), '');
  });
});

describe('html', () => {
  it('escapes text in content and attributes, and keeps HTML', () => {
    assert.equal(
      html`<a title="${'"<&>\''}">${html`<b>`}${undefined}</a>`.markup,
      '<a title="&#34;&#60;&#38;&#62;&#39;"><b></a>',
    );
  });
});

describe('iconFor', () => {
  it('finds Font Awesome names with and without their style', () => {
    assert.equal(iconFor('fa-solid fa-arrow-up-right-from-square'), 'external-link');
    assert.equal(iconFor('fa-upload'), 'upload');
    assert.equal(iconFor('fa-skull'), undefined);
  });
});
