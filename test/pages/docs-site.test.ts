import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { documentNames } from '../../build-scripts/package/documents/documents.js';
import { BUILT_IN_SHORTCODES } from '../../build-scripts/compile/shortcodes/registry.js';
import { startDemo, type Demo } from '../../demo/start-demo.js';
import { readDocuments } from '../../demo/docs-site/documents.js';
import { findFaults } from '../support/find-faults.js';
import { openBrowser } from '../support/open-browser.js';
import { repositoryRoot } from '../support/repository.js';

const documents = readDocuments(repositoryRoot);
const paths = ['/docs/', ...documents.map(({ page }) => `/docs/${page}.html`)];

describe('the documentation in the demo', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let said: string[] = [];

  before(async () => {
    [demo, browser] = await Promise.all([startDemo({ port: 0 }), openBrowser()]);
    page = await browser.newPage();
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });
  // Lit and Vite log that they are in development mode.
  afterEach(() =>
    assert.deepEqual(
      said.filter((line) => !/Lit is in dev mode|\[vite\]/.test(line)),
      [],
    ),
  );

  async function resize(width: number, scheme: 'light' | 'dark'): Promise<void> {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  }

  async function open(path: string, width: number, scheme: 'light' | 'dark' = 'light'): Promise<void> {
    said = [];
    await resize(width, scheme);
    const answer = await page.goto(new URL(path, demo.url).href);
    assert.equal(answer?.status(), 200);
  }

  it('lists every document, those of the package included', async () => {
    await open('/docs/', 1280);
    const listed = await page.$$eval('main a', (links) => links.map((link) => link.getAttribute('href')));
    assert.deepEqual(listed, paths.slice(1));
    const files = documents.map(({ file }) => file);
    for (const name of documentNames(repositoryRoot)) assert.ok(files.includes(name), name);
  });

  const ids = new Map<string, Set<string>>();
  /** Link targets, each with a page that links to it. */
  const links = new Map<string, string>();

  for (const path of paths) {
    it(`${path} has no faults in a wide window in light and on a phone in dark`, async () => {
      await open(path, 1280);
      assert.equal(await page.$$eval('h1', (titles) => titles.length), 1);
      assert.deepEqual(await findFaults(page), []);
      ids.set(path, new Set(await page.$$eval('[id]', (found) => found.map(({ id }) => id))));
      for (const href of await page.$$eval('a[href]', (all) => all.map((link) => link.href)))
        if (href.startsWith(demo.url)) links.set(href, path);

      await resize(390, 'dark');
      await page.waitForFunction(() => !document.querySelector('.contents details[open]'));
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(excess, 0, `${excess} px too wide`);
      // The rest is as it was.
      assert.deepEqual(await findFaults(page, ['color-contrast', 'target-size', 'scrollable-region-focusable']), []);
    });
  }

  it('has no broken links', async () => {
    assert.equal(ids.size, paths.length);
    assert.ok(links.size > 150, `${links.size} links`);
    const broken: string[] = [];
    for (const [href, from] of links) {
      const { pathname, hash } = new URL(href);
      const isThere = ids.has(pathname) || (await fetch(href, { redirect: 'manual' })).status < 400;
      const anchor = decodeURIComponent(hash.slice(1));
      if (!isThere || (anchor && !ids.get(pathname)?.has(anchor))) broken.push(`${from} → ${href}`);
    }
    assert.deepEqual(broken, []);
  });

  it('shows the table of contents beside the text, and collapsed in narrow windows', async () => {
    const isUnfolded = () => page.$eval('.contents details', (contents) => (contents as HTMLDetailsElement).open);
    await open('/docs/theming.html', 1280);
    assert.equal(await isUnfolded(), true);
    const listed = await page.$$eval('.contents a', (links) => links.map((link) => link.textContent));
    const headings = await page.$$eval('article :is(h2, h3)', (all) => all.map((one) => one.textContent));
    assert.deepEqual(listed, headings);
    await page.click('.contents a[href="#parts"]');
    await page.waitForSelector('.contents a[aria-current][href="#parts"]');
    await open('/docs/theming.html', 390);
    assert.equal(await isUnfolded(), false);
  });

  it('makes wide code and tables scrollable by keyboard', async () => {
    await open('/docs/authoring.html', 390);
    for (const selector of ['pre', '.wide']) {
      const scroller = await page.$(`article ${selector}[tabindex="0"][role=group]`);
      assert.ok(scroller, selector);
      await scroller.focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction((box) => box.scrollLeft > 0, {}, scroller);
    }
    const missed = await page.$$eval('pre:not([tabindex]), .wide:not([tabindex])', (boxes) =>
      boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.textContent),
    );
    assert.deepEqual(missed, []);
  });

  it('shows a live element in place of the picture of each shortcode', async () => {
    await open('/docs/authoring.html', 1280, 'dark');
    await page.waitForNetworkIdle();
    const shown = await page.$$eval('job-detail.example', (postings) =>
      postings.map((posting) => {
        const body = posting.shadowRoot?.querySelector('[part=body]');
        return {
          id: posting.job?.id,
          isSeen: (body?.textContent ?? '').trim() !== '' && !!body?.clientHeight,
        };
      }),
    );
    const visible = [...BUILT_IN_SHORTCODES.values()].filter(
      ({ documentation }) => documentation.picture !== undefined,
    );
    assert.deepEqual(
      shown,
      visible.map(({ name: id }) => ({ id, isSeen: true })),
    );
    assert.equal(await page.$('img[src^="pictures/shortcodes/"]'), null);
  });
});
