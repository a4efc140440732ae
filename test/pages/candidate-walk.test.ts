import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { startDemo, type Demo } from '../../demo/start-demo.js';
import { keepPicture } from '../support/keep-picture.js';
import { openBrowser } from '../support/open-browser.js';

describe('a candidate on the demo’s page', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let url: string;
  const said: string[] = [];

  before(async () => {
    demo = await startDemo({ port: 0 });
    ({ url } = demo);
    browser = await openBrowser();
    page = await browser.newPage();
    await page.setViewport({ width: 390, height: 800 });
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  const status = () => page.$eval('job-list >>> [role=status]', (element) => element.textContent?.trim());
  const waitForStatus = (text: string) =>
    page.waitForFunction(
      (wanted) =>
        document.querySelector('job-list')?.shadowRoot?.querySelector('[role=status]')?.textContent?.trim() === wanted,
      { timeout: 10_000 },
      text,
    );
  // Puppeteer notices changes within shadow roots only while it waits for something to be visible.
  const appears = (selector: string) => page.waitForSelector(selector, { visible: true, timeout: 10_000 });
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.textContent?.trim();
    });

  it('sees the open jobs, each once', async () => {
    await page.goto(url, { waitUntil: 'networkidle0' });
    await waitForStatus('8 jobs');
    const titles = await page.$$eval('job-list >>> job-card >>> a', (links) =>
      links.map((link) => link.textContent?.trim()),
    );
    assert.equal(titles.length, 8);
    assert.equal(new Set(titles).size, 8);
    assert.ok(!titles.some((title) => /harbour/i.test(title ?? '')), 'the closed job is not shown');
    keepPicture('candidate-list', await page.screenshot({ fullPage: true }));
  });

  it('narrows them by typing, without accents or capitals', async () => {
    await page.type('job-list >>> input[type=search]', 'serviceteknikar alesund');
    await waitForStatus('1 job');
    await page.waitForFunction(() => location.search.includes('q=serviceteknikar'));
  });

  it('opens the posting with the keyboard, and is led to its heading', async () => {
    await page.focus('job-list >>> job-card >>> a');
    await page.keyboard.press('Enter');
    await appears('job-list >>> job-detail >>> details');
    assert.match((await focused()) ?? '', /^Serviceteknikar/);
    assert.match(page.url(), /[?&]job=service-technician/);
    const apply = await page.$eval('job-list >>> job-detail >>> [part~=apply]', (link) => link.getAttribute('href'));
    assert.match(apply ?? '', /^https:\/\/jobs\.kvernsund\.example\//);
  });

  it('finds the hiring process folded, with numbered steps', async () => {
    const process = await page.$eval('job-list >>> job-detail >>> details.job-process', (details) => ({
      open: (details as HTMLDetailsElement).open,
      steps: details.querySelectorAll('ol > li').length,
    }));
    assert.equal(process.open, false);
    assert.ok(process.steps >= 3);
    keepPicture('candidate-posting', await page.screenshot());
  });

  it('comes back with the Back button to the same search and the same card', async () => {
    await page.goBack();
    await appears('job-list >>> job-card');
    assert.equal(await status(), '1 job');
    assert.match((await focused()) ?? '', /^Serviceteknikar/);
  });

  it('sends a friend a link that opens the posting, in the reader’s language', async () => {
    await page.goto(`${url}?lang=nb&job=embedded-engineer`, { waitUntil: 'networkidle0' });
    const heading = await appears('job-list >>> job-detail >>> h3');
    assert.match((await heading?.evaluate((element) => element.textContent)) ?? '', /kontrollrom/i);
  });

  it('reads nothing untoward in the console', () => {
    // Lit says so in development, and Vite that it is connected.
    assert.deepEqual(
      said.filter((line) => !/Lit is in dev mode|\[vite\]/.test(line)),
      [],
    );
  });
});
