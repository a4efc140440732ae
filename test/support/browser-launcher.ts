import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer, { type BrowserContext } from 'puppeteer-core';
import { launchOptions, type Engine } from './browser-engines.js';
import { openPage } from './open-page.js';
import { startWebkitDriver } from './webkit-driver.js';

type LauncherOptions = NonNullable<Parameters<typeof chromeLauncher>[0]>;
type CreatedPage = ReturnType<NonNullable<LauncherOptions['createPage']>>;

/** What starts an installed browser with this engine for the tests of elements. */
export async function browserLauncher(engine: Engine): Promise<BrowserLauncher> {
  if (engine === 'webkit') {
    const { connection } = await startWebkitDriver();
    return webdriverLauncher(connection) as unknown as BrowserLauncher;
  }
  const options = await launchOptions(engine);
  // The launcher asks for the types of a puppeteer of its own, and is content with ours.
  return chromeLauncher({
    puppeteer: puppeteer as unknown as NonNullable<LauncherOptions['puppeteer']>,
    launchOptions: options as unknown as NonNullable<LauncherOptions['launchOptions']>,
    createPage: ({ context }) => openPage(context as unknown as BrowserContext) as unknown as CreatedPage,
    ...(engine === 'firefox' && { concurrency: 1 }),
  });
}
