import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compilePostings } from '../../build-scripts/compile/compile.js';
import { staticPages } from '../../build-scripts/publish/static-pages.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { useBrowser } from '../support/browsers.js';
import type { Page } from '../support/page.js';
import { repositoryRoot } from '../support/repository.js';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const demo = path.join(repositoryRoot, 'demo');

/** A server with the demo’s static pages and pictures. */
async function servePages(): Promise<Server> {
  const compiled = await compilePostings({
    folders: [path.join(demo, 'postings')],
    organization: { name: 'Kvernsund', url: 'https://kvernsund.example' },
    publish: new Set(['expired']),
    shortcodes: BUILT_IN_SHORTCODES,
    now: NOW,
    timeZone: 'Europe/Oslo',
  });
  const pages = new Map([...staticPages(compiled, { now: NOW })].map((file) => [`/${file.path}`, file.content]));
  const server = createServer(({ url = '' }, response) => {
    const page = pages.get(url.endsWith('/') ? `${url}index.html` : url);
    if (page !== undefined) return response.setHeader('content-type', 'text/html').end(page);
    if (!/^\/pictures\/[a-z-]+\.svg$/.test(url)) return response.writeHead(404).end();
    return response.setHeader('content-type', 'image/svg+xml').end(readFileSync(path.join(demo, url)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

describe('Static pages', () => {
  let server: Server;
  const browser = useBrowser();
  let page: Page;
  let base: string;
  const pages: Page[] = [];

  const newPage = async (javaScript: boolean) => {
    const page = await browser.newPage();
    await page.puppeteer.setJavaScriptEnabled(javaScript);
    pages.push(page);
    return page;
  };
  const open = (page: Page, lang: string, id = '') => page.goto(`${base}/pages/${lang}/${id}${id && '/'}`);

  before(async () => {
    server = await servePages();
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    page = await newPage(false);
  });
  after(() => void server?.close().closeAllConnections());

  it('link from the list to a job without JavaScript', async () => {
    await open(page, 'en');
    await page.puppeteer.click('.jobs a[href$="/embedded-engineer/"]');
    await page.reads('title', 'Embedded engineer for the control room – Kvernsund');
    assert.equal(
      await page.on('.apply a', (link) => link.getAttribute('href')),
      'https://jobs.kvernsund.example/apply/embedded-engineer',
    );
  });

  it('open the hiring process by click and keyboard without JavaScript', async () => {
    const steps = () => page.on('.job-process li', (step) => step.checkVisibility());
    await open(page, 'en', 'embedded-engineer');
    assert.equal(await steps(), false);
    await page.puppeteer.click('.job-process summary');
    assert.equal(await steps(), true);
    await page.press('Enter');
    assert.equal(await steps(), false);
  });

  it('link to another language and back to the list', async () => {
    await page.puppeteer.click('.languages a[hreflang=sv]');
    await page.appears('html[lang=sv]');
    await page.puppeteer.click('.site a[href="../"]');
    await page.reads('h1', 'Lediga jobb');
  });

  it('are styled under their Content Security Policy', async () => {
    assert.equal(await page.on('.jobs', (list) => getComputedStyle(list).listStyleType), 'none');
  });

  it('print with the hiring process open', async () => {
    await open(page, 'en', 'embedded-engineer');
    const height = () => page.on('.job-process', (details) => details.getBoundingClientRect().height);
    const folded = await height();
    await page.emulate({ type: 'print' });
    assert.ok((await height()) > 3 * folded);
    await page.emulate({ type: 'screen' });
  });

  const seen: [lang: string, id: string][] = [
    ['en', ''],
    ['de', ''],
    ['en', 'embedded-engineer'],
    ['da', 'control-room-designer'],
    ['nn', 'service-technician'],
    ['en', 'harbour-planner'],
  ];
  for (const scheme of ['light', 'dark'] as const) {
    for (const [lang, id] of seen) {
      it(`are accessible and fit a phone: ${lang}/${id}, ${scheme}`, async () => {
        const page = await newPage(true);
        await page.resize(320, 600);
        await page.emulate({ scheme });
        await open(page, lang, id);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        assert.deepEqual(await page.accessibilityFaults(), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await page.close();
      });
    }
  }

  it('leave the console empty', () =>
    assert.deepEqual(
      pages.flatMap(({ messages }) => messages),
      [],
    ));
});
