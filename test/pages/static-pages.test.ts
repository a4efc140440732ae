import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { compilePostings } from '../../build-scripts/compile/compile.js';
import { staticPages } from '../../build-scripts/publish/static-pages.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { openBrowser } from '../support/open-browser.js';
import { repositoryRoot } from '../support/repository.js';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const demo = path.join(repositoryRoot, 'demo');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A server with the demo’s static pages and pictures on it. */
async function servePages(): Promise<Server> {
  const compiled = await compilePostings({
    folders: [path.join(demo, 'postings')],
    organization: { name: 'Kvernsund', url: 'https://kvernsund.example' },
    publish: new Set(['expired']),
    shortcodes: BUILT_IN_SHORTCODES,
    now: NOW,
    timeZone: 'Europe/Oslo',
  });
  const pages = new Map(staticPages(compiled, { now: NOW }).map((file) => [`/${file.path}`, file.content]));
  const server = createServer(({ url = '' }, response) => {
    const page = pages.get(url.endsWith('/') ? `${url}index.html` : url);
    if (page !== undefined) return response.setHeader('content-type', 'text/html').end(page);
    if (!/^\/pictures\/[a-z-]+\.svg$/.test(url)) return response.writeHead(404).end();
    return response.setHeader('content-type', 'image/svg+xml').end(readFileSync(path.join(demo, url)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

describe('static pages', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let base: string;
  const said: string[] = [];

  const newPage = async (javaScript: boolean) => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(javaScript);
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
    return page;
  };
  const open = (page: Page, lang: string, id = '') => page.goto(`${base}/pages/${lang}/${id}${id && '/'}`);

  before(async () => {
    server = await servePages();
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
    page = await newPage(false);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('lead from the list to a job, without JavaScript', async () => {
    await open(page, 'en');
    await Promise.all([page.waitForNavigation(), page.click('.jobs a[href$="/embedded-engineer/"]')]);
    assert.equal(await page.title(), 'Embedded engineer for the control room – Kvernsund');
    assert.equal(
      await page.$eval('.apply a', (link) => link.getAttribute('href')),
      'https://jobs.kvernsund.example/apply/embedded-engineer',
    );
  });

  it('open the hiring process by a click and by the keyboard, without JavaScript', async () => {
    const steps = () => page.$eval('.job-process li', (step) => step.checkVisibility());
    await open(page, 'en', 'embedded-engineer');
    assert.equal(await steps(), false);
    await page.click('.job-process summary');
    assert.equal(await steps(), true);
    await page.keyboard.press('Enter');
    assert.equal(await steps(), false);
  });

  it('lead to another language and back to the list', async () => {
    await Promise.all([page.waitForNavigation(), page.click('.languages a[hreflang=sv]')]);
    assert.equal(await page.$eval('html', ({ lang }) => lang), 'sv');
    await Promise.all([page.waitForNavigation(), page.click('.site a[href="../"]')]);
    assert.equal(await page.$eval('h1', ({ textContent }) => textContent), 'Lediga jobb');
  });

  it('are styled, which their security policy must allow', async () => {
    assert.equal(await page.$eval('.jobs', (list) => getComputedStyle(list).listStyleType), 'none');
  });

  it('print with the hiring process open', async () => {
    await open(page, 'en', 'embedded-engineer');
    const height = () => page.$eval('.job-process', (details) => details.getBoundingClientRect().height);
    const folded = await height();
    await page.emulateMediaType('print');
    assert.ok((await height()) > 3 * folded);
    await page.emulateMediaType('screen');
  });

  const seen: [lang: string, id: string][] = [
    ['en', ''],
    ['de', ''],
    ['en', 'embedded-engineer'],
    ['da', 'control-room-designer'],
    ['nn', 'service-technician'],
    ['en', 'harbour-planner'],
  ];
  for (const scheme of ['light', 'dark']) {
    for (const [lang, id] of seen) {
      it(`are accessible and fit a phone: ${lang}/${id}, ${scheme}`, async () => {
        const page = await newPage(true);
        await page.setViewport({ width: 320, height: 600 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await open(page, lang, id);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await page.evaluate(axeSource);
        const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
          [],
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await page.close();
      });
    }
  }

  it('leave the console empty', () => assert.deepEqual(said, []));
});
