import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import type { CompiledBundle } from '../../build-scripts/compile/types.js';
import { staticPages } from '../../build-scripts/publish/static-pages.js';
import type { JobSummary } from '../../src/posting/job-posting.js';
import { CLOSED, COMPLETE, compiledSample, HOSTILE, NOW } from './compiled-sample.js';

const baseUrl = 'https://kvernsund.example/careers';

function pages(compiled: CompiledBundle, options: { baseUrl?: string } = { baseUrl }): Map<string, Document> {
  const files = [...staticPages(compiled, { now: NOW, ...options })];
  return new Map(files.map(({ path, content }) => [path, new JSDOM(content).window.document]));
}

function page(fields: Partial<JobSummary> = {}, options?: { baseUrl?: string }): Document {
  const job = { id: 'engineer', lang: 'en', ...fields };
  const found = pages(compiledSample([job]), options).get(`pages/${job.lang}/${job.id}/index.html`);
  assert.ok(found);
  return found;
}

const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
const attribute = (document: Document, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name) ?? undefined;
const structuredData = (document: Document): Record<string, unknown> | undefined => {
  const script = document.querySelector('script');
  return script ? JSON.parse(script.textContent) : undefined;
};

describe('The page of a job', () => {
  it('has the facets of the configuration as facts, labeled in its language where there is a label', () => {
    const job = {
      id: 'engineer',
      lang: 'sv',
      title: 'Ingenjör',
      facets: { seniority: [{ id: 'senior', text: 'Erfaren' }] },
    };
    const compiled = compiledSample([job]);
    const facts = (label: Record<string, string>) => {
      compiled.bundle.facets = [
        { id: 'seniority', label },
        { id: 'office', label },
      ];
      const document = pages(compiled).get('pages/sv/engineer/index.html');
      assert.ok(document);
      return [...document.querySelectorAll('dl.facts > *')].map(({ textContent, outerHTML }) => [
        textContent,
        /lang="(.*?)"/.exec(outerHTML)?.[1],
      ]);
    };
    assert.deepEqual(facts({ en: 'Seniority', sv: 'Nivå' }), [
      ['Nivå', undefined],
      ['Erfaren', undefined],
    ]);
    assert.deepEqual(facts({ en: 'Seniority' }), [
      ['Seniority', 'en'],
      ['Erfaren', undefined],
    ]);
  });

  it('has its title, facts and text, with apply links above and below', () => {
    const document = page({
      ...COMPLETE,
      title: 'Deck engineer',
      team: 'Bridge',
      pay: { text: '€58,000' },
      closes: '2027-01-15T12:00:00+01:00',
      openUntil: '2027-01-15T11:00:00.000Z',
      facts: [{ label: 'Start', value: 'In spring' }],
      apply: { url: 'https://apply.example/x', label: 'Upload CV' },
    });
    assert.deepEqual(texts(document, 'h1'), ['Deck engineer']);
    assert.equal(document.title, 'Deck engineer – Kvernsund');
    const values = texts(document, '.facts dd');
    assert.deepEqual(
      texts(document, '.facts dt').map((label, index) => [label, values[index]]),
      [
        ['Team', 'Bridge'],
        ['Location', 'Bergen, Norway'],
        ['Pay', '€58,000'],
        ['Apply by', '15 January 2027 at 12:00'],
        ['Start', 'In spring'],
        ['Posted', '2 November 2026'],
      ],
    );
    assert.deepEqual(
      [...document.querySelectorAll('.apply a')].map((link) => [link.textContent, link.getAttribute('href')]),
      Array(2).fill(['Upload CV', 'https://apply.example/x']),
    );
    assert.match(attribute(document, '.body a', 'href') ?? '', /apply\.example/);
  });

  it('has structured data with its own URL', () => {
    const data = structuredData(page(COMPLETE));
    assert.equal(data?.['@type'], 'JobPosting');
    assert.equal(data?.['url'], 'https://kvernsund.example/careers/pages/en/engineer/');
  });

  it('has absolute URLs only with a base URL', () => {
    const known = page(COMPLETE);
    const url = 'https://kvernsund.example/careers/pages/en/engineer/';
    assert.equal(attribute(known, 'link[rel=canonical]', 'href'), url);
    assert.equal(attribute(known, 'meta[property="og:url"]', 'content'), url);
    const unknown = page(COMPLETE, {});
    assert.equal(unknown.querySelector('link'), null);
    assert.equal(unknown.querySelector('meta[property="og:url"]'), null);
    assert.ok(!('url' in (structuredData(unknown) ?? {})));
  });

  it('names no day of a job that is closed by its status, or by an ambiguous deadline', () => {
    for (const fields of [{ closed: true }, { openUntil: CLOSED.openUntil }] as const) {
      assert.deepEqual(texts(page(fields), '.closed'), ['Applications are closed.']);
    }
  });

  it('shows that a closed job is closed, without an apply link', () => {
    const document = page({ ...COMPLETE, ...CLOSED, apply: { url: 'https://apply.example/x' } });
    assert.deepEqual(texts(document, '.facts dt'), ['Location', 'Posted']);
    assert.deepEqual(texts(document, '.closed'), ['Applications closed on 20 November 2026.']);
    assert.equal(document.querySelector('[href*="apply.example"]'), null);
    assert.deepEqual(texts(document, '.body a'), ['Now']);
    assert.equal(document.querySelector('script'), null);
  });

  it('has no button with an unsafe URL', () => {
    assert.equal(page({ apply: { url: 'javascript:alert(1)' } }).querySelector('.apply'), null);
    assert.equal(page().querySelector('.apply'), null);
  });

  const apply = { url: 'https://apply.example/x' };
  const languages: [lang: string, button: string, marked: string | undefined, dir: string][] = [
    ['sv', 'Ansök', undefined, 'ltr'],
    ['nn', 'Søk på stillinga', undefined, 'ltr'],
    ['en-GB', 'Apply', undefined, 'ltr'],
    ['no', 'Søk på stillingen', 'nb', 'ltr'],
    ['fr', 'Apply', 'en', 'ltr'],
    ['ar', 'Apply', 'en', 'rtl'],
    ['he', 'Apply', 'en', 'rtl'],
  ];
  for (const [lang, button, marked, dir] of languages) {
    it(`is localized in ${lang}`, () => {
      const document = page({ lang, apply, closes: '2027-01-15', openUntil: '2027-01-16T00:00:00.000Z' });
      assert.equal(document.documentElement.lang, lang);
      assert.equal(document.documentElement.dir, dir);
      assert.deepEqual(texts(document, '.apply a'), [button, button]);
      for (const own of ['.apply a', '.facts dt', '.facts dd', '.site a[href="../"]']) {
        assert.equal(attribute(document, own, 'lang'), marked, own);
      }
    });
  }

  it('has wide tables that scroll by keyboard', () => {
    const files = [...staticPages(compiledSample([{}], '<table><tbody></tbody></table>'), { now: NOW })];
    assert.match(files[0]?.content ?? '', /<table tabindex="0"><tbody>/);
  });

  it('escapes hostile text', () => {
    const document = page({
      ...COMPLETE,
      title: HOSTILE,
      intro: HOSTILE,
      team: HOSTILE,
      pay: { text: HOSTILE },
      facts: [{ label: HOSTILE, value: HOSTILE }],
      apply: { url: 'https://apply.example/?a="><b>', label: HOSTILE },
    });
    assert.deepEqual(texts(document, 'h1'), [HOSTILE]);
    assert.equal(attribute(document, 'meta[name=description]', 'content'), HOSTILE);
    assert.equal(attribute(document, 'meta[property="og:title"]', 'content'), HOSTILE);
    assert.equal(document.title, `${HOSTILE} – Kvernsund`);
    assert.equal(document.scripts.length, 1);
    assert.equal(structuredData(document)?.['title'], HOSTILE);
    assert.deepEqual(texts(document, '.apply a'), [HOSTILE, HOSTILE]);
    assert.equal(document.querySelector('b'), null);
  });

  it('has a policy that allows its own style by hash, and no script', () => {
    const document = page();
    const policy = attribute(document, 'meta[http-equiv="Content-Security-Policy"]', 'content') ?? '';
    const hash = createHash('sha256')
      .update(document.querySelector('style')?.textContent ?? '')
      .digest('base64');
    assert.match(policy, /^default-src 'none'; /);
    assert.ok(policy.includes(`style-src 'sha256-${hash}';`), policy);
    assert.doesNotMatch(policy, /script-src|unsafe/);
  });
});

describe('The pages of a bundle', () => {
  const translated = compiledSample([
    { lang: 'en', title: 'Engineer' },
    { lang: 'sv', title: 'Ingenjör' },
    { lang: 'nb', title: 'Ingeniør', ...CLOSED },
    { id: 'designer', lang: 'da', title: 'Designer' },
  ]);

  it('link to each other in every language with hreflang', () => {
    const documents = pages(translated);
    const versions = ['en', 'sv', 'nb'];
    for (const lang of versions) {
      const document = documents.get(`pages/${lang}/engineer/index.html`);
      assert.ok(document);
      assert.deepEqual(
        [...document.querySelectorAll('link[hreflang]')].map((link) => [
          link.getAttribute('hreflang'),
          link.getAttribute('href'),
        ]),
        versions.map((version) => [version, `https://kvernsund.example/careers/pages/${version}/engineer/`]),
      );
      assert.deepEqual(
        [...document.querySelectorAll('.languages a')].map((link) => link.getAttribute('href')),
        versions.filter((version) => version !== lang).map((version) => `../../${version}/engineer/`),
      );
    }
    assert.equal(documents.get('pages/da/designer/index.html')?.querySelector('[hreflang]'), null);
  });

  it('list each open job once, in the best language for the reader', () => {
    const lists: Record<string, string[]> = {
      en: ['Engineer', 'Designer'],
      nb: ['Ingenjör', 'Designer'],
      da: ['Ingenjör', 'Designer'],
    };
    const documents = pages(translated);
    for (const [lang, titles] of Object.entries(lists)) {
      const document = documents.get(`pages/${lang}/index.html`);
      assert.ok(document);
      assert.deepEqual(texts(document, '.jobs h2'), titles, lang);
      for (const link of document.querySelectorAll('.jobs a')) {
        const { pathname } = new URL(link.getAttribute('href') ?? '', `https://a.example/pages/${lang}/`);
        assert.ok(documents.has(`${pathname.slice(1)}index.html`), pathname);
      }
    }
  });

  it('show that there are no jobs', () => {
    const list = pages(compiledSample([{ ...CLOSED, lang: 'sv' }])).get('pages/sv/index.html');
    assert.match(list?.querySelector('main')?.textContent ?? '', /inga lediga jobb/);
  });

  it('are deterministic', () => {
    const once = [...staticPages(translated, { baseUrl, now: NOW })];
    assert.deepEqual([...staticPages(structuredClone(translated), { baseUrl, now: NOW })], once);
    assert.equal(new Set(once.map(({ path }) => path)).size, 8);
  });

  for (const wrong of ['kvernsund.example', 'ftp://kvernsund.example', 'mailto:a@b.example']) {
    it(`reject the base URL ${wrong}`, () => {
      assert.throws(() => [...staticPages(translated, { baseUrl: wrong, now: NOW })], TypeError);
    });
  }
});
