import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { iconFor } from '../../build-scripts/shortcodes/font-awesome.js';
import { html, trusted } from '../../build-scripts/shortcodes/html.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/shortcodes/registry.js';

const applyUrl = 'https://a.example/apply';

function render(name: string, values: Record<string, string>, inner = ''): string {
  const shortcode = BUILT_IN_SHORTCODES.get(name);
  assert.ok(shortcode, name);
  return shortcode.render({ values, inner: trusted(inner), isApply: (url) => url === applyUrl }).markup;
}

describe('built-in shortcodes', () => {
  it('ingress is the lead', () =>
    assert.equal(render('ingress', {}, '<p>a</p>'), '<div class="job-lead"><p>a</p></div>\n'));

  it('accordion folds its text away', () => {
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
      assert.match(
        render('accordion', { title }, '<ol><li>a</li></ol>'),
        /class="job-accordion job-process"/,
      );
      assert.doesNotMatch(render('accordion', { title }, '<p>a</p>'), /job-process/);
    });
  }

  it('an accordion with steps of something else is no hiring process', () => {
    assert.doesNotMatch(
      render('accordion', { title: 'Your first week' }, '<ol><li>a</li></ol>'),
      /job-process/,
    );
  });

  it('note knows warnings and good news, and takes any other kind for a note', () => {
    assert.match(render('note', { kind: 'warning' }), /class="job-note job-note-warning"/);
    assert.match(render('note', { kind: 'info' }), /class="job-note"/);
  });

  it('localbutton marks the link by which one applies', () => {
    assert.equal(
      render('localbutton', { text: 'Go', link: applyUrl }),
      `<p><a class="job-button job-apply" href="${applyUrl}">Go</a></p>\n`,
    );
  });

  it('localbutton without a link that may be followed keeps its words', () => {
    assert.equal(render('localbutton', { text: 'Go' }), '<p>Go</p>\n');
  });

  it('icon-block-horisontal is a callout with its reason first', () => {
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

  it('horisontal-card is a person’s card when one can write to them', () => {
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

  it('accordion-script and distance leave nothing', () => {
    assert.equal(render('accordion-script', {}) + render('distance', {}), '');
  });
});

describe('html', () => {
  it('escapes text between tags and in attributes, and no HTML', () => {
    assert.equal(
      html`<a title="${'"<&>\''}">${html`<b>`}${undefined}</a>`.markup,
      '<a title="&#34;&#60;&#38;&#62;&#39;"><b></a>',
    );
  });
});

describe('iconFor', () => {
  it('knows Font Awesome’s names with and without their style', () => {
    assert.equal(iconFor('fa-solid fa-arrow-up-right-from-square'), 'external-link');
    assert.equal(iconFor('fa-upload'), 'upload');
    assert.equal(iconFor('fa-skull'), undefined);
  });
});
