import puppeteer from 'puppeteer-core';
import { remote } from 'webdriverio';
import { launchOptions, type Engine } from './browser-engines.js';
import { EnginePage } from './engine-page.js';
import { openPage } from './open-page.js';
import { puppeteerTab } from './puppeteer-tab.js';
import { webdriverTab } from './webdriver-tab.js';
import { startWebkitDriver } from './webkit-driver.js';

/** A browser that has been started. */
export interface EngineBrowser {
  /** Opens a page. Close it before the next. */
  newPage(): Promise<EnginePage>;
  close(): Promise<void> | void;
}

/**
 * Starts a browser with an engine that is installed, for walks through whole pages. Close it.
 *
 * @param features what Chromium is to have that it does not have of itself yet, by the names that it gives them
 */
export async function openEngine(engine: Engine, features?: readonly string[]): Promise<EngineBrowser> {
  if (engine === 'webkit') {
    const driver = await startWebkitDriver();
    // One for all, since every so often a second session does not begin.
    const browser = await remote(driver.connection);
    return { newPage: () => Promise.resolve(new EnginePage(webdriverTab(browser))), close: driver.stop };
  }
  const browser = await puppeteer.launch(await launchOptions(engine, features));
  return {
    newPage: async () => new EnginePage(puppeteerTab(await openPage(await browser.createBrowserContext()))),
    close: () => browser.close(),
  };
}
