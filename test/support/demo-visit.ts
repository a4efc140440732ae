import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import type { Browser, ElementHandle, HTTPResponse, Page } from 'puppeteer-core';
import { startDemo, type Demo } from '../../demo/start-demo.js';
import { openBrowser } from './open-browser.js';

/** A browser at the demo, from before the tests of a suite until after them. */
export interface DemoVisit {
  readonly demo: Demo;
  readonly browser: Browser;
  readonly page: Page;
  newPage(): Promise<Page>;
  /** Goes to a page of the demo, from nowhere, so that a fragment counts as well. */
  visit(address: string): Promise<HTTPResponse | null>;
  /** The first element that is seen of a selector, once there is one. */
  appears(selector: string): Promise<ElementHandle>;
  /** Forgets what was said to the console and is as it should be. */
  forgive(expected: RegExp): void;
}

/** Starts the demo and a browser for the suite around it. After each test, nothing may have been said to the console. */
export function visitDemo(): DemoVisit {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let said: string[] = [];

  async function newPage(): Promise<Page> {
    const opened = await browser.newPage();
    await opened.setViewport({ width: 1600, height: 1000 });
    await opened.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    opened.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    opened.on('pageerror', (error) => said.push(String(error)));
    return opened;
  }

  before(async () => {
    [demo, browser] = await Promise.all([startDemo({ port: 0 }), openBrowser()]);
    page = await newPage();
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });
  // Lit says so in development, and Vite that it is connected.
  afterEach(() =>
    assert.deepEqual(
      said.filter((line) => !/Lit is in dev mode|\[vite\]/.test(line)),
      [],
    ),
  );

  return {
    get demo() {
      return demo;
    },
    get browser() {
      return browser;
    },
    get page() {
      return page;
    },
    newPage,
    async visit(address) {
      said = [];
      await page.goto('about:blank');
      return page.goto(new URL(address, demo.url).href, { waitUntil: 'networkidle0' });
    },
    async appears(selector) {
      const element = await page.waitForSelector(selector, { visible: true, timeout: 10_000 });
      return element as ElementHandle;
    },
    forgive(expected) {
      said = said.filter((line) => !expected.test(line));
    },
  };
}
