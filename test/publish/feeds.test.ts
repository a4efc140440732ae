import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import type { CompiledBundle } from '../../build-scripts/compile/types.js';
import { feeds } from '../../build-scripts/publish/feeds.js';
import { CLOSED, COMPLETE, compiledSample, HOSTILE, NOW } from './compiled-sample.js';

const baseUrl = 'https://kvernsund.example/careers/';
const page = (lang: string, id = 'engineer') => `${baseUrl}pages/${lang}/${id}/`;
const DC = 'http://purl.org/dc/elements/1.1/';
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';

function published(compiled: CompiledBundle): { rss: Document; json: Feed; sitemap: Document } {
  const files = new Map(feeds(compiled, { baseUrl, now: NOW }).map(({ path, content }) => [path, content]));
  assert.deepEqual([...files.keys()], ['feed.xml', 'feed.json', 'sitemap.xml']);
  // jsdom throws on XML that is not well-formed.
  const { DOMParser } = new JSDOM('').window;
  const xml = (path: string) => {
    const document = new DOMParser().parseFromString(files.get(path) ?? '', 'application/xml');
    assert.equal(document.querySelector('parsererror')?.textContent, undefined);
    return document;
  };
  return {
    rss: xml('feed.xml'),
    json: JSON.parse(files.get('feed.json') ?? ''),
    sitemap: xml('sitemap.xml'),
  };
}

interface Feed {
  version: string;
  title: string;
  language?: string;
  items: Record<string, string>[];
}

const texts = (root: Document | Element, name: string) =>
  [...root.getElementsByTagName(name)].map(({ textContent }) => textContent);

describe('Feeds', () => {
  const compiled = compiledSample([
    { ...COMPLETE, lang: 'en', title: 'Engineer', intro: 'Research & development' },
    { ...COMPLETE, lang: 'sv', title: 'Ingenjör' },
    { ...CLOSED, lang: 'nb' },
    { id: 'designer', lang: 'da', title: 'Designer' },
  ]);
  const { rss, json, sitemap } = published(compiled);

  it('list each open job in each language', () => {
    const open = [page('en'), page('sv'), page('da', 'designer')];
    assert.deepEqual(texts(rss, 'link').slice(1), open);
    assert.deepEqual(
      json.items.map(({ url }) => url),
      open,
    );
    assert.deepEqual(texts(sitemap, 'loc'), open);
  });

  it('contain the newest fifty, and the sitemap all', () => {
    const days = Array.from({ length: 60 }, (_, day) =>
      new Date(Date.UTC(2026, 8, 1 + day)).toISOString().slice(0, 10),
    );
    const many = published(
      compiledSample([{ id: 'undated' }, ...days.map((posted) => ({ id: `of-${posted}`, posted }))]),
    );
    const newest = days.reverse().slice(0, 50);
    assert.deepEqual(
      texts(many.rss, 'link').slice(1),
      newest.map((day) => page('en', `of-${day}`)),
    );
    assert.deepEqual(
      many.json.items.map(({ url }) => url),
      newest.map((day) => page('en', `of-${day}`)),
    );
    assert.equal(texts(many.sitemap, 'loc').length, 61);
  });

  it('set the language of each item', () => {
    assert.deepEqual(
      [...rss.getElementsByTagNameNS(DC, 'language')].map(({ textContent }) => textContent),
      ['en', 'sv', 'da'],
    );
    assert.deepEqual(
      json.items.map(({ language }) => language),
      ['en', 'sv', 'da'],
    );
    assert.deepEqual([texts(rss, 'language'), json.language], [[], undefined]);
    const swedish = published(compiledSample([{ lang: 'sv' }]));
    assert.deepEqual([texts(swedish.rss, 'language'), swedish.json.language], [['sv'], 'sv']);
    assert.equal(swedish.json.title, 'Lediga jobb – Kvernsund');
  });

  it('are dated by their postings, otherwise by the clock', () => {
    assert.deepEqual(texts(rss, 'pubDate'), [
      'Mon, 02 Nov 2026 00:00:00 GMT',
      'Mon, 02 Nov 2026 00:00:00 GMT',
      'Sat, 21 Nov 2026 12:00:00 GMT',
    ]);
    assert.equal(json.items[2]?.['date_published'], '2026-11-21T12:00:00.000Z');
    assert.deepEqual(texts(sitemap, 'lastmod'), ['2026-11-02', '2026-11-02']);
  });

  it('contain the text, and a summary escaped for HTML', () => {
    assert.equal(json.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(json.items[0]?.['content_html'], compiled.bodies[0]?.html);
    assert.equal(json.items[0]?.['summary'], 'Research & development');
    assert.equal(
      rss.getElementsByTagNameNS(CONTENT, 'encoded')[0]?.textContent.trim(),
      compiled.bodies[0]?.html.trim(),
    );
    assert.equal(
      new JSDOM(texts(rss, 'description')[1] ?? '').window.document.body.textContent,
      'Research & development',
    );
  });

  it('link translations in the sitemap in both directions', () => {
    const alternates = [...sitemap.getElementsByTagName('url')].map((entry) =>
      [...entry.getElementsByTagName('xhtml:link')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]),
    );
    const both = [
      ['en', page('en')],
      ['sv', page('sv')],
    ];
    assert.deepEqual(alternates, [both, both, []]);
  });

  for (const title of [
    HOSTILE,
    ']]> and again ]]>',
    ']]></title><item><title>x</title></item>]]>',
    'a\u2028b\u2029c 👩‍🚀 𝕏',
    '&amp; &lt; &#0; <?xml?> <!DOCTYPE x> %s',
    '\u0001\uD800\uFFFE',
  ]) {
    it(`are well-formed with the text ${JSON.stringify(title)}`, () => {
      const body = `<p title="${title}">${title}</p>`;
      const compiled = compiledSample([{ title, intro: title }], body);
      compiled.bundle.organization.name = title;
      const { rss, json } = published(compiled);
      const inXml = (text: string) => text.replace(/[\u0001\uD800\uFFFE](?![\uDC00-\uDFFF])/g, '');
      assert.deepEqual(texts(rss, 'title'), [`Open jobs – ${inXml(title)}`, inXml(title)]);
      const encoded = rss.getElementsByTagNameNS(CONTENT, 'encoded')[0]?.textContent;
      assert.equal(encoded, inXml(body));
      const { body: summary } = new JSDOM(texts(rss, 'description')[1]).window.document;
      assert.equal(summary.textContent, inXml(title));
      assert.deepEqual([json.items[0]?.['title'], json.items[0]?.['content_html']], [title, body]);
    });
  }

  it('are well-formed without jobs, and without text', () => {
    assert.deepEqual(texts(published(compiledSample([])).rss, 'item'), []);
    assert.equal(published(compiledSample([{}], '')).rss.getElementsByTagName('item').length, 1);
  });

  it('are deterministic', (context) => {
    const once = feeds(compiled, { baseUrl, now: NOW });
    context.mock.timers.enable({ apis: ['Date'], now: NOW + 1e10 });
    assert.deepEqual(feeds(compiled, { baseUrl, now: NOW }), once);
    const none = compiledSample([]);
    assert.match(feeds(none, { baseUrl, now: NOW })[0]?.content ?? '', /Sat, 21 Nov 2026 12:00:00/);
  });
});
